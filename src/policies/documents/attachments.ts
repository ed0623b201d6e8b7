import type { SourceText } from '../../model/source-text.js';
import { addressOf, type Context, resourceTypeOf } from '../context.js';
import type { Attachment, PolicyHolder } from '../document.js';
import { itemsOf, resolved } from '../intrinsics.js';
import { patternOf, type TextValue, type Value } from '../value.js';

/** Keys, lower case without `_` and `-`, under which policies are given to an identity by ARN. */
const BY_ARN = /^[a-z0-9]{0,40}polic(?:y|ies)(?:arns?)?$/;
/** Those of them that only limit, or name what may not be given. */
const NO_GRANT = /boundar|session|den(?:y|ied)|forbid|exclu|ignore|disallow|block/;
/** Keys under which they are given by ARN or by name alone. */
const BY_NAME: readonly string[] = ['policies', 'managedpolicies', 'managedpolicy', 'iammanagedpolicies'];

const ARN = /^arn:[^:]{1,40}:iam::aws:policy\/(?:[\w-]{1,64}\/){0,4}([\w+=,.@-]{1,128})$/;
const NAME = /^[\w+=,.@-]{1,128}$/;

const OWN_ARN = String.raw`(arn:[\w-]{1,20}:iam::aws:policy\/(?:job-function\/)?)$`;
/** What stands before the name of a policy in a command that gives it, and in a call of an SDK. */
const COMMAND = new RegExp(String.raw`--policy-arn[\s=]{1,5}["']?${OWN_ARN}`);
/** \x60 is a backtick. `policy_arn = "…"` with spaces is Terraform's, quoted in a program. */
const KEY = String.raw`(?:policy_?arns?["'\x60]?\s{0,3}[:(]\s{0,3}|policyarns?\s{0,3}=\s{0,3}|policy_arns?=)`;
const CALL = new RegExp(String.raw`${KEY}\[?\s{0,20}(?:\w{1,10}\.String\(\s{0,3})?["'\x60]${OWN_ARN}`, 'i');
/** Of the CDK, in languages that are not read further: `FromAwsManagedPolicyName("…`. */
const NAMED = /()from_?aws_?managed_?policy_?name\s{0,20}\(\s{0,40}(?:jsii\.String\()?"$/i;
const BEFORE_LENGTH = 160;
/** What takes a policy away, or starts a session that it limits. */
const NO_GIVING = /detach|delete|remove|assume_?role|session/i;

/** AWS's own policies that a tree gives to identities. */
export function attachmentsIn(tree: Value, around: Context = []): readonly Attachment[] {
  const found: Attachment[] = [];
  visit(tree, around);
  return found;

  function visit(value: Value, context: Context): void {
    if (value.kind === 'list') for (const item of value.items) visit(item, context);
    if (value.kind === 'choice') for (const alternative of value.alternatives) visit(alternative, context);
    if (value.kind !== 'mapping') return;
    for (const entry of value.entries) {
      const inner = [...context, { mapping: value, key: entry.key }];
      const key = entry.key.toLowerCase().replace(/[_-]/g, '');
      const isNamed = BY_NAME.includes(key);
      if (isNamed || isByArn(key) || isLookup(inner, key)) take(entry.value, isNamed, inner, false);
      visit(entry.value, inner);
    }
  }

  function take(value: Value, isNamed: boolean, context: Context, possible: boolean): void {
    const whole = resolved(value);
    // By names of the author's own: `{ admin = "arn:…" }`.
    const items = whole.kind === 'mapping' ? whole.entries.map((entry) => entry.value) : itemsOf(whole);
    for (const item of items.map((each) => resolved(each))) {
      if (item.kind === 'text') found.push(...attachment(item, isNamed, context, possible));
      if (item.kind !== 'choice') continue;
      for (const alternative of item.alternatives) take(alternative, isNamed, context, true);
    }
  }
}

function attachment(
  { parts, start, end }: TextValue,
  isNamed: boolean,
  context: Context,
  possible: boolean,
): readonly Attachment[] {
  const pattern = patternOf(parts);
  const policy = ARN.exec(pattern)?.[1] ?? (isNamed && NAME.test(pattern) ? pattern : null);
  if (policy === null) return [];
  const type = resourceTypeOf(context) ?? '';
  // A rule of AWS Config names what it looks for.
  if (/^(?:AWS::Config::|aws_config_)/.test(type)) return [];
  const holder = holderOf(type);
  return [{ parts, pattern, possible, start, end, policy, holder, address: addressOf(context) }];
}

function isByArn(key: string): boolean {
  return BY_ARN.test(key) && !NO_GRANT.test(key);
}

/** Terraform's data source, by which a policy is looked up to be attached. */
function isLookup(context: Context, key: string): boolean {
  return key === 'arn' && (addressOf(context) ?? '').startsWith('data.aws_iam_policy.');
}

function holderOf(type: string): PolicyHolder {
  if (/^(?:AWS::SSO::|aws_ssoadmin_)/.test(type)) return 'permission set';
  if (/^(?:AWS::IAM::User|aws_iam_user)/.test(type)) return 'user';
  if (/^(?:AWS::IAM::Group|aws_iam_group)/.test(type)) return 'group';
  return /^(?:AWS::IAM::Role|AWS::Serverless::|aws_iam_role)/.test(type) ? 'role' : 'unknown';
}

/**
 * The attachment by a command (`--policy-arn ARN`) or by a call in a program whose policy's name stands at an offset,
 * or `null`.
 *
 * @param isProgram Whether the file has no tree in which attachments are found.
 * @param isUnread Whether nothing else reads the file's calls.
 */
export function writtenAttachment(
  text: SourceText,
  offset: number,
  { isProgram, isUnread }: { readonly isProgram: boolean; readonly isUnread: boolean },
): Attachment | null {
  const start = text.slice(Math.max(0, offset - BEFORE_LENGTH), offset);
  const found =
    COMMAND.exec(start) ?? (isProgram ? CALL.exec(start) : null) ?? (isUnread ? NAMED.exec(start) : null);
  const policy = /^[\w+=,.@-]{1,128}/.exec(text.slice(offset, offset + 128))?.[0];
  if (found === null || policy === undefined) return null;
  const before = found[1] ?? '';
  const line =
    text
      .slice(Math.max(0, offset - 400), offset)
      .split('\n')
      .at(-1) ?? '';
  if (NO_GIVING.test(line)) return null;
  const holder = /attach[-_]?(user|group|role)[-_]?policy/i.exec(line)?.[1]?.toLowerCase() ?? 'unknown';
  const pattern = before + policy;
  return {
    parts: [pattern],
    pattern,
    possible: false,
    start: offset - before.length,
    end: offset + policy.length,
    policy,
    holder: holder as PolicyHolder,
    address: null,
  };
}
