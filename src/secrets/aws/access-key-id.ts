import { redactedIdentifier } from '../redaction.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { END_OF_WORD, START_OF_WORD } from './boundaries.js';
import {
  accountSentence,
  isExampleKeyId,
  isPlaceholderKeyId,
  KEY_ID_KEYWORDS,
  KEY_ID_SHAPE,
  type KeyId,
  keyIdDetails,
  readKeyId,
} from './key-id.js';
import { headWithout, tailWithout } from './neighbourhood.js';
import { CANARY_STEPS, PAGES, rotationSteps, SESSION_STEPS } from './remediation.js';

/** An ID of which stars hide a part, counted as a placeholder. */
const MASKED_SHAPE = String.raw`(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{0,12}\*{4,20}`;

/** Base64 that goes on so far beyond a slash or plus beside an ID holds no ID. */
const BASE64_REST = 48;
const NOT_BASE64 = /[^A-Za-z0-9+/]/;

/** Nucleotides, the digits of a hexadecimal number, and a word: none of them is an ID but by their letters. */
const NO_ID = [/^[A-Z]{4}[ACGTUN]{16}$/, /^ACCA[0-9A-F]{16}$/, /^ASIAPACIFIC/];

const MADE_UP =
  'If it is made up, write an ID that ends in `EXAMPLE`, as the documentation of AWS does: it is passed over. If ' +
  'it is mistyped, find the right one.';

/** The access key ID of a user or session: a name, but one that tells whose key to hunt. */
export const AWS_ACCESS_KEY_ID = {
  id: 'aws-access-key-id',
  kind: 'secret',
  severity: 'high',
  title: 'AWS access key ID',
  why: 'it is a user name and no secret, but it says whose key to hunt, and its secret is seldom far.',
  remediation: rotationSteps(null),
  references: [PAGES.identifiers, PAGES.accessKeys, PAGES.rotation],
  formFrom: 'documentation',
  keywords: KEY_ID_KEYWORDS,
  identifier: true,
  pattern: new RegExp(`${START_OF_WORD}(?<secret>${KEY_ID_SHAPE}${END_OF_WORD}|${MASKED_SHAPE})`, 'g'),
  reach: 32 + BASE64_REST,
  assess,
} as const satisfies SecretRule;

function assess(match: SecretMatch): Assessment {
  const { secret: id, context } = match;
  if (id.includes('*')) return { is: 'placeholder' };
  if (NO_ID.some((shape) => shape.test(id)) || isInsideBase64(match)) return { is: 'nothing' };
  if (isExampleKeyId(id)) return { is: 'example' };
  if (isPlaceholderKeyId(id)) return { is: 'placeholder' };
  const keyId = readKeyId(id);
  return {
    is: 'secret',
    severity: severityOf(keyId),
    message: messageOf(keyId, context.accounts),
    details: keyIdDetails(id, context.accounts),
    remediation: stepsOf(keyId, id),
    awsKeyId: id,
  };
}

function isInsideBase64({ before, after }: SecretMatch): boolean {
  return (
    (/[+/]$/.test(before) && tailWithout(before, NOT_BASE64, BASE64_REST).length === BASE64_REST) ||
    (/^[+/]/.test(after) && headWithout(after, NOT_BASE64, BASE64_REST).length === BASE64_REST)
  );
}

function severityOf({ isCanary, isPossible }: KeyId): 'high' | 'medium' | 'low' {
  if (isCanary) return 'low';
  return isPossible ? 'high' : 'medium';
}

function messageOf(keyId: KeyId, accounts: Readonly<Record<string, string>>): string {
  const account = accountSentence(keyId.account, accounts);
  if (keyId.isCanary) return `${keyId.noun} that is a canary: a trap that shows who uses it. ${account}`;
  if (!keyId.isPossible) return `${keyId.noun} by its shape. ${account}`;
  const why = 'It is a user name and no secret, but it says whose key to hunt.';
  return `${keyId.noun}. ${account} ${why}`;
}

function stepsOf(keyId: KeyId, id: string): readonly string[] {
  if (keyId.isCanary) return CANARY_STEPS;
  const steps = keyId.isTemporary ? SESSION_STEPS : rotationSteps(idEnd(id));
  return keyId.isPossible ? steps : [MADE_UP, ...steps];
}

/** The end of an ID as its redacted form shows it. */
export function idEnd(id: string): string {
  return redactedIdentifier(id).replace(/^.*…/, '');
}
