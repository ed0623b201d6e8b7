import { isPlaceholder } from '../filters/placeholder.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { AFTER_ESCAPE } from './boundaries.js';
import { accountSentence, isExampleKeyId, isPlaceholderKeyId, keyIdDetails, readKeyId } from './key-id.js';
import { CANARY_STEPS, HISTORY_STEP, PAGES } from './remediation.js';
import { readSignedQuery, type SignedQuery } from './signed-query.js';

/** A query of more bytes than this is longer than any session token makes it. */
const MAX_LENGTH = 6_000;

/** From the first signed parameter to the end of the URL, whose end no escape and no punctuation makes. */
const PATTERN = new RegExp(
  `(?:(?<![A-Za-z0-9-])|${AFTER_ESCAPE})X-Amz-[A-Za-z-]{1,30}(?:=|%3[Dd]|\\\\u003[Dd])` +
    String.raw`(?:[^\s"'<>\x60\\|{}()\[\],]|\\u00[0-9A-Fa-f]{2}|\\[/&=?]){60,${MAX_LENGTH}}` +
    '(?<=[A-Za-z0-9=_/+*~-])',
  'gi',
);

/** A URL that lets everybody who has it do one thing until it expires. */
export const AWS_PRESIGNED_URL = {
  id: 'aws-presigned-url',
  kind: 'secret',
  severity: 'high',
  title: 'AWS presigned URL',
  why: 'until it expires, whoever has it does with it what its signer may do, without a key.',
  remediation: [
    HISTORY_STEP,
    'If it has not expired, only this ends it: switch off the key that signed it, or revoke the sessions of the ' +
      'role that did.',
    'Make such URLs when they are asked for, with an expiry of minutes, and keep none in files.',
  ],
  references: [PAGES.presigned, PAGES.signature, PAGES.revocation],
  formFrom: 'documentation',
  keywords: ['x-amz-signature'],
  pattern: PATTERN,
  reach: MAX_LENGTH + 80,
  assess,
} as const satisfies SecretRule;

function assess({ secret, context }: SecretMatch): Assessment {
  const query = readSignedQuery(secret);
  if (query === null) return { is: 'nothing' };
  if (isExampleKeyId(query.keyId)) return { is: 'example' };
  if (isPlaceholderKeyId(query.keyId) || isPlaceholder(query.signature)) return { is: 'placeholder' };
  const { isCanary } = readKeyId(query.keyId);
  const expired = isExpired(query, context.now);
  return {
    is: 'secret',
    severity: expired || isCanary ? 'low' : 'high',
    message: messageOf(query, context),
    details: detailsOf(query, context),
    value: query.signature,
    awsKeyId: query.keyId,
    ...(isCanary ? { remediation: CANARY_STEPS } : expired ? { remediation: EXPIRED_STEPS } : {}),
  };
}

const EXPIRED_STEPS: readonly string[] = [
  'It has expired and opens nothing any more: take it out, or leave it.',
  'Make such URLs when they are asked for, and keep none in files.',
];

export function isExpired({ expiresAt }: SignedQuery, now: number): boolean {
  return expiresAt !== null && expiresAt <= now;
}

function messageOf(query: SignedQuery, { now, accounts }: SecretMatch['context']): string {
  const { account, isCanary } = readKeyId(query.keyId);
  const what = `An AWS presigned URL for ${query.service} in ${query.region}. ${expirySentence(query, now)}`;
  const session = query.hasToken ? ' It was signed by a session, with whose end it ends too.' : '';
  const canary = isCanary ? ' Its key is a canary: a trap that shows who uses it.' : '';
  return `${what}${session} Of its key: ${lowerFirst(accountSentence(account, accounts))}${canary}`;
}

/** A sentence on when a signature ends. */
export function expirySentence(query: SignedQuery, now: number): string {
  if (query.expiresAt === null) return 'It does not say when it expires.';
  const when = isoOf(query.expiresAt);
  return isExpired(query, now) ? `It expired at ${when}.` : `It is live until ${when}.`;
}

function lowerFirst(sentence: string): string {
  return sentence.replace(/^It\b/, 'it');
}

function detailsOf(query: SignedQuery, { now, accounts }: SecretMatch['context']) {
  return {
    ...keyIdDetails(query.keyId, accounts),
    service: query.service,
    region: query.region,
    date: query.signedAt === null ? null : isoOf(query.signedAt),
    expires: query.expiresAt === null ? null : isoOf(query.expiresAt),
    expired: isExpired(query, now),
    sessionToken: query.hasToken,
  };
}

/** ISO 8601 to the second. */
export function isoOf(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
