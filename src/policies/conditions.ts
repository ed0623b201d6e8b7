import { isEverything } from './breadth.js';
import type { Condition, Element, Statement } from './document.js';
import { UNKNOWN } from './value.js';

/**
 * How far conditions narrow an allowing statement: to some resources or callers (`narrow`), to some
 * circumstances that an attacker with the credentials may well meet (`circumstance`), or not at all.
 */
export type Narrowing = 'narrow' | 'circumstance' | 'none';

/** What a condition is to narrow: what an identity policy reaches, or who comes to a resource or role. */
export type Side = 'reach' | 'caller';

/** Keys that say which resources an identity's statement reaches. A name that ends in `/` is a prefix. */
const REACH_KEYS = [
  'aws:resourcetag/',
  'aws:requesttag/',
  'aws:resourceaccount',
  'aws:resourceorgid',
  'aws:resourceorgpaths',
  'aws:calledvia',
  'aws:calledviafirst',
  'aws:calledvialast',
];

/** A service's own keys narrow what it does, but for these, which say only how it is called. */
const OWN_KEYS_OF_NO_USE = [
  's3:authtype',
  's3:signatureage',
  's3:signatureversion',
  's3:tlsversion',
  's3:x-amz-acl',
  's3:x-amz-content-sha256',
  'ec2:region',
  'ec2:sourceinstancearn',
  'sts:externalid',
  'sts:rolesessionname',
];

/** Keys that say who comes to a resource or role. */
const CALLER_KEYS = [
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principalaccount',
  'aws:principalarn',
  'aws:sourcearn',
  'aws:sourceaccount',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:sourceowner',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:userid',
  'aws:username',
  'aws:vpceaccount',
  'aws:vpceorgid',
  'aws:vpceorgpaths',
  'elasticfilesystem:accessedviamounttarget',
  'kms:calleraccount',
  's3:dataaccesspointaccount',
  's3:dataaccesspointarn',
];

/** Keys of the circumstances. `aws:Referer` and `aws:UserAgent` are not among them: anybody can send any. */
const CIRCUMSTANCE_KEYS = [
  'aws:sourceip',
  'aws:vpcsourceip',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:requestedregion',
  'aws:viaawsservice',
  'aws:multifactorauthpresent',
  'aws:multifactorauthage',
  'aws:currenttime',
  'aws:principaltype',
  'ec2:region',
  'kms:viaservice',
  'sts:externalid',
];

const POSITIVE =
  /^(?:ForAnyValue:)?(?:String(?:Equals|EqualsIgnoreCase|Like)|Arn(?:Equals|Like)|Numeric\w{1,20}|Date\w{1,20}|Bool|IpAddress|BinaryEquals)$/i;
const NEGATIVE = /Not(?:Equals|Like)/i;
const ANY_ADDRESS = /^(?:[\d.]{1,15}|[0-9a-f:]{2,39})\/[01]$/i;

/** The most that any one of a statement's conditions narrows: all of them must hold. */
export function narrowingOf({ conditions, actions }: Statement, side: Side): Narrowing {
  const services = new Set(actions.map(({ pattern }) => pattern.split(':')[0]?.toLowerCase() ?? ''));
  const each = conditions
    .filter(canNarrow)
    .map(({ key }) => narrowingOfKey(key.toLowerCase(), side, services));
  if (each.includes('narrow')) return 'narrow';
  return each.includes('circumstance') ? 'circumstance' : 'none';
}

/** Whether a key is one that is known here: such a name may be said anywhere. */
export function isKnownKey(key: string): boolean {
  const name = key.toLowerCase();
  return [
    ...REACH_KEYS,
    ...CALLER_KEYS,
    ...CIRCUMSTANCE_KEYS,
    ...TELLING_KEYS,
    ...OWN_KEYS_OF_NO_USE,
  ].includes(name);
}

/** Whether a statement has a condition on a key that names some values and not all. */
export function isBoundBy(statement: Statement, key: string): boolean {
  return valuesBoundBy(statement, key) !== null;
}

/** The patterns that such a condition names, or `null` where there is none. */
export function valuesBoundBy({ conditions }: Statement, key: string): readonly string[] | null {
  const bound = conditions.find((condition) => {
    return condition.key.toLowerCase() === key && canNarrow(withoutExcuse(condition));
  });
  return bound?.values.map(({ pattern }) => pattern) ?? null;
}

/** Keys on which a value that everything meets says nothing at all. On tags it says that there is one. */
const TELLING_KEYS = [
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:requestedregion',
  'aws:resourceaccount',
  'aws:resourceorgid',
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceip',
  'aws:sourceorgid',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'iam:passedtoservice',
  'kms:calleraccount',
  'kms:viaservice',
  's3:prefix',
];

/** What opens a value; a malformed ARN names nothing, and is met by nothing. */
const OPENING = /[*?]|\/[01]$/;

/** A key that every such request has needs no operator that fails where it is absent. */
function withoutExcuse(condition: Condition): Condition {
  if (condition.key.toLowerCase() !== 'iam:passedtoservice') return condition;
  return { ...condition, operator: condition.operator.replace(/IfExists$/i, '') };
}

/** The first condition that asks for something and takes everything, with the value that does so. */
export function openConditionOf({
  conditions,
}: Statement): { readonly condition: Condition; readonly at: Element } | null {
  for (const condition of conditions) {
    const key = condition.key.toLowerCase();
    if (!TELLING_KEYS.includes(key) || !POSITIVE.test(condition.operator)) continue;
    const at = condition.values.find((value) => isOpenValue(key, value) && OPENING.test(value.pattern));
    if (at !== undefined) return { condition, at };
  }
  return null;
}

/**
 * `ForAllValues:` and `…IfExists` hold where the key is absent, `Null` says only that it is there, and a
 * negated operator leaves everything but a few.
 */
function canNarrow({ operator, key, values }: Condition): boolean {
  if (!POSITIVE.test(operator) || NEGATIVE.test(operator) || values.length === 0) return false;
  if (/bool/i.test(operator))
    return values.every(({ pattern }) => /^true$/i.test(pattern) || pattern === UNKNOWN);
  return !values.some((value) => isOpenValue(key.toLowerCase(), value));
}

/** A value that everything meets: `*`, any ARN, an organisation's `o-*`, all addresses. */
function isOpenValue(key: string, { pattern }: Element): boolean {
  if (/^[*?]+$/.test(pattern) || isEverything(pattern)) return true;
  if (key === 'aws:sourceip' || key === 'aws:vpcsourceip') return ANY_ADDRESS.test(pattern);
  if (key.endsWith('orgid') || key.endsWith('orgpaths')) return /^o-[*?]/.test(pattern);
  return isOpenArn(pattern);
}

/** An ARN that leaves account and name open. A bucket's ARN has no account: there the name counts. */
function isOpenArn(pattern: string): boolean {
  const [arn, , , , account = '', ...rest] = pattern.split(':');
  if (arn !== 'arn' || !/^[*?]*$/.test(account)) return false;
  return /^(?:(?:[a-z-]{1,40}[/:])?[*?:/]+|root|)$/.test(rest.join(':'));
}

function narrowingOfKey(key: string, side: Side, services: ReadonlySet<string>): Narrowing {
  if (side === 'caller') {
    if (CALLER_KEYS.includes(key) || isFederatedKey(key)) return 'narrow';
  } else if (REACH_KEYS.some((known) => (known.endsWith('/') ? key.startsWith(known) : key === known))) {
    return 'narrow';
  } else if (isOwnKey(key, services)) {
    return 'narrow';
  }
  return CIRCUMSTANCE_KEYS.includes(key) ? 'circumstance' : 'none';
}

/** `sub`, `aud` and the like of an identity provider: `token.actions.githubusercontent.com:sub`, `SAML:aud`. */
function isFederatedKey(key: string): boolean {
  return /^(?:saml|[a-z0-9-]+\.[a-z0-9./_-]+):[a-z0-9_/-]+$/.test(key);
}

function isOwnKey(key: string, services: ReadonlySet<string>): boolean {
  return !OWN_KEYS_OF_NO_USE.includes(key) && services.has(key.split(':')[0] ?? '');
}
