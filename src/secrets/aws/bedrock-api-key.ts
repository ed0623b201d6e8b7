import { describeAccount, nameOfAccount } from '../../model/aws-account.js';
import { isPlaceholder } from '../filters/placeholder.js';
import { distinctCharacters } from '../filters/variety.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { END_OF_BASE64 } from './boundaries.js';
import { expirySentence, isExpired, isoOf } from './presigned-url.js';
import { HISTORY_STEP, PAGES } from './remediation.js';
import { accountOfCredential } from './service-credential.js';
import { readSignedQuery } from './signed-query.js';

const LONG_LIVED = 'ABSK';
const SHORT_LIVED = 'bedrock-api-key-';

/** Base64 of `BedrockAPIKey-`, the start of the user's name in a key that the console made. */
const CONSOLE_START = 'QmVkcm9ja0FQSUtleS';
const HOST_START = 'YmVkcm9jay5hbWF6b25hd3MuY29t';

const MAX_SHORT_LIVED = 6_000;
const MIN_DISTINCT = 20;
const NAME_WITHIN = 100;

/** Bearer tokens of Amazon Bedrock: of a user, and short-lived ones, which are a presigned URL in base64. */
export const AWS_BEDROCK_API_KEY = {
  id: 'aws-bedrock-api-key',
  kind: 'secret',
  severity: 'critical',
  title: 'Amazon Bedrock API key',
  why: 'it is a bearer token: whoever has it runs models on the account, and the account pays.',
  remediation: [
    HISTORY_STEP,
    'Find the user: `aws iam list-service-specific-credentials --user-name USER --service-name ' +
      'bedrock.amazonaws.com`; the names of users made for such keys start with `BedrockAPIKey-`.',
    'Switch it off: `aws iam update-service-specific-credential --user-name USER ' +
      '--service-specific-credential-id ID --status Inactive`, then `delete-service-specific-credential`.',
    'Look at the account for calls and cost of models that nobody ordered.',
    'Use the role of the program instead, or short-lived keys that it makes when it needs them.',
  ],
  references: [PAGES.bedrock, PAGES.bedrockCredentials],
  formFrom: 'documentation',
  keywords: [LONG_LIVED.toLowerCase(), SHORT_LIVED],
  pattern: new RegExp(
    `(?<![A-Za-z0-9+/])(?:${LONG_LIVED}[A-Za-z0-9+/]{80,400}={0,2}${END_OF_BASE64}` +
      `|${SHORT_LIVED}${HOST_START}[A-Za-z0-9+/_-]{40,${MAX_SHORT_LIVED}}={0,2})`,
    'g',
  ),
  reach: MAX_SHORT_LIVED + NAME_WITHIN + 60,
  shownPrefix: (key) => (key.startsWith(SHORT_LIVED) ? SHORT_LIVED : LONG_LIVED),
  assess,
} as const satisfies SecretRule;

function assess(match: SecretMatch): Assessment {
  const { secret: key } = match;
  if (key.includes('EXAMPLE')) return { is: 'example' };
  if (isPlaceholder(key)) return { is: 'placeholder' };
  if (distinctCharacters(key) < MIN_DISTINCT) return { is: 'nothing' };
  return key.startsWith(SHORT_LIVED) ? assessShortLived(match) : assessLongLived(match);
}

function assessLongLived({ secret: key, before, context }: SecretMatch): Assessment {
  const body = key.slice(LONG_LIVED.length);
  const isNamed = /bedrock|bearer/i.test(before.slice(-NAME_WITHIN));
  if (!body.startsWith(CONSOLE_START) && !isNamed) return { is: 'nothing' };
  const account = accountOfCredential(body);
  const owner = account === null ? '' : ` It belongs to ${describeAccount(account, context.accounts)}.`;
  const accountName = account === null ? null : nameOfAccount(account, context.accounts);
  return {
    is: 'secret',
    message: `A long-lived Amazon Bedrock API key.${owner} Whoever has it runs models, and the account pays.`,
    details: { accountId: account, accountName, shortLived: false },
  };
}

function assessShortLived({ secret: key, context }: SecretMatch): Assessment {
  const query = readSignedQuery(decoded(key.slice(SHORT_LIVED.length)));
  const expired = query !== null && isExpired(query, context.now);
  const expiry = query === null ? 'It lives for twelve hours at most.' : expirySentence(query, context.now);
  return {
    is: 'secret',
    severity: expired ? 'low' : 'high',
    message: `A short-lived Amazon Bedrock API key. ${expiry}`,
    details: {
      shortLived: true,
      expired,
      expires: query === null || query.expiresAt === null ? null : isoOf(query.expiresAt),
    },
    remediation: [
      HISTORY_STEP,
      'If it has not expired, revoke the sessions of the role that made it; it ends with its session.',
    ],
  };
}

function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString('latin1');
}
