import type { SourceText } from '../../model/source-text.js';
import { addressOf, type Context, resourceTypeOf } from '../context.js';
import type { Attachment, PolicyHolder } from '../document.js';
import { itemsOf, resolved } from '../intrinsics.js';
import { patternOf, type TextValue, type Value } from '../value.js';

/** Keys, lower case without `_`, under which policies are given to an identity. */
const BY_ARN: readonly string[] = ['managedpolicyarns', 'managedpolicyarn', 'policyarns', 'policyarn'];
/** Keys under which they are given by ARN or by name alone. */
const BY_NAME: readonly string[] = ['policies', 'managedpolicies', 'managedpolicy', 'iammanagedpolicies'];

const ARN = /^arn:[^:]{1,40}:iam::aws:policy\/(?:[\w-]{1,64}\/){0,4}([\w+=,.@-]{1,128})$/;
const NAME = /^[\w+=,.@-]{1,128}$/;

/** Where an attachment's names stand: the longest of the wanted names ends so far after its argument's start. */
const COMMAND = /--policy-arn[\s=]{1,5}["']?(arn:[\w-]{1,20}:iam::aws:policy\/(?:job-function\/)?)$/;
const COMMAND_LENGTH = 100;

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
      const key = entry.key.toLowerCase().replaceAll('_', '');
      const isNamed = BY_NAME.includes(key);
      if (isNamed || BY_ARN.includes(key) || isLookup(inner, key)) take(entry.value, isNamed, inner, false);
      visit(entry.value, inner);
    }
  }

  function take(value: Value, isNamed: boolean, context: Context, possible: boolean): void {
    for (const item of itemsOf(value).map((each) => resolved(each))) {
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
  const holder = holderOf(resourceTypeOf(context) ?? '');
  return [{ parts, pattern, possible, start, end, policy, holder, address: addressOf(context) }];
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

/** The attachment by a command (`--policy-arn ARN`) whose policy's name stands at an offset, or `null`. */
export function commandAttachment(text: SourceText, offset: number): Attachment | null {
  const before = COMMAND.exec(text.slice(offset - COMMAND_LENGTH, offset))?.[1];
  const policy = /^[\w+=,.@-]{1,128}/.exec(text.slice(offset, offset + 128))?.[0];
  if (before === undefined || policy === undefined) return null;
  const pattern = before + policy;
  const line =
    text
      .slice(Math.max(0, offset - 400), offset)
      .split('\n')
      .at(-1) ?? '';
  const holder = /attach-(user|group|role)-policy/.exec(line)?.[1] ?? 'unknown';
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
