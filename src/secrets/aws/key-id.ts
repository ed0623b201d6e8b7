import { type AccountFact, accountOf, describeAccount, nameOfAccount } from '../../model/aws-account.js';
import type { Details } from '../../model/finding.js';
import { isPlaceholder } from '../filters/placeholder.js';
import { distinctCharacters } from '../filters/variety.js';
import { redactedIdentifier } from '../redaction.js';
import { END_OF_WORD, START_OF_WORD } from './boundaries.js';
import { isCanaryAccount } from './canary-accounts.js';

/** Prefixes of credentials. Source: IAM user guide, "Unique identifiers". */
const NOUNS: Readonly<Record<string, string>> = {
  AKIA: 'An AWS access key ID',
  ASIA: 'A temporary AWS access key ID (of STS)',
  ABIA: 'An ID of an AWS STS service bearer token',
  ACCA: 'An ID of a context-specific AWS credential',
};

export const KEY_ID_KEYWORDS: readonly string[] = ['akia', 'asia', 'abia', 'acca'];

/** The shape of an ID; what AWS issues has no `0`, `1`, `8` and `9`. */
export const KEY_ID_SHAPE = '(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}';
export const KEY_ID_IN_TEXT = new RegExp(`${START_OF_WORD}${KEY_ID_SHAPE}${END_OF_WORD}`);

/** What an access key ID says by itself. */
export interface KeyId {
  /** A noun phrase with its article, for messages. */
  readonly noun: string;
  /** Issued by STS, so that it expires by itself. */
  readonly isTemporary: boolean;
  readonly account: AccountFact;
  /** Whether AWS may have issued it: its characters are base32 and its account is in range. */
  readonly isPossible: boolean;
  /** Whether it is known to be a trap. */
  readonly isCanary: boolean;
}

export function readKeyId(id: string): KeyId {
  const prefix = id.slice(0, 4);
  const account = accountOf(id);
  return {
    noun: NOUNS[prefix] ?? 'An AWS ID',
    isTemporary: prefix === 'ASIA',
    account,
    isPossible: account.kind === 'account' || account.reason === 'old-generation',
    isCanary: account.kind === 'account' && isCanaryAccount(account.id),
  };
}

/** Accounts that AWS documentation uses, and the one that emulators pretend to be. */
const EXAMPLE_ACCOUNTS: ReadonlySet<string> = new Set([
  '000000000000',
  '111111111111',
  '111122223333',
  '123456789012',
  '444455556666',
  '777788889999',
]);

/** Whether an ID stands for none in documentation: AWS writes `EXAMPLE` into its own. */
export function isExampleKeyId(id: string): boolean {
  if (id.includes('EXAMPLE')) return true;
  const account = accountOf(id);
  return account.kind === 'account' && EXAMPLE_ACCOUNTS.has(account.id);
}

/** Random bodies have 13 different characters; so few in one of two million, as the binomial bound says. */
const MIN_DISTINCT = 7;
const WORDS =
  /FAKE|DUMMY|MOCK|SAMPLE|INVALID|NOTREAL|TESTTEST|TESTKEY|TESTING|ACCESSKEY|YOURKEY|KEYHERE|XXXX/;

export function isPlaceholderKeyId(id: string): boolean {
  const body = id.slice(4);
  return (
    distinctCharacters(body) < MIN_DISTINCT || WORDS.test(body) || isPlaceholder(id) || isPlaceholder(body)
  );
}

/** A sentence on the account: whose it is, or why none can be told. */
export function accountSentence(account: AccountFact, accounts: Readonly<Record<string, string>>): string {
  if (account.kind === 'account') return `It belongs to ${describeAccount(account.id, accounts)}.`;
  switch (account.reason) {
    case 'old-generation':
      return 'IDs of this generation, issued before 2019, do not tell their account.';
    case 'not-base32':
      return 'It looks made up or mistyped: AWS issues no ID with a 0, 1, 8 or 9 in it.';
    case 'out-of-range':
      return 'It looks made up or mistyped: the account number in it would have thirteen digits.';
  }
}

/** Facts of an ID for machines. */
export function keyIdDetails(id: string, accounts: Readonly<Record<string, string>>): Details {
  const { account, isCanary, isPossible, isTemporary } = readKeyId(id);
  return {
    keyId: redactedIdentifier(id),
    accountId: account.kind === 'account' ? account.id : null,
    accountName: account.kind === 'account' ? nameOfAccount(account.id, accounts) : null,
    accountUnknown: account.kind === 'none' ? account.reason : null,
    temporary: isTemporary,
    possible: isPossible,
    canary: isCanary,
  };
}
