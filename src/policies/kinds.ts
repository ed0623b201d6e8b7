import type { Context } from './context.js';
import { addressOf, resourceTypeOf } from './context.js';
import type { PolicyKind, Statement } from './document.js';
import { textAt, UNKNOWN } from './value.js';

/** By the key under which a document stands, lower case without `_`. */
const BY_KEY: Readonly<Record<string, PolicyKind>> = {
  assumerolepolicydocument: 'trust',
  assumerolepolicy: 'trust',
  trustpolicy: 'trust',
  permissionsboundary: 'boundary',
  inlinesessionpolicy: 'boundary',
  sessionpolicy: 'boundary',
  keypolicy: 'resource',
  repositorypolicytext: 'resource',
  resourcepolicy: 'resource',
  bucketpolicy: 'resource',
  filesystempolicy: 'resource',
  accesspolicies: 'resource',
};

/** By the type of the resource around a document. */
const BY_TYPE: readonly (readonly [RegExp, PolicyKind])[] = [
  // No type of a resource: a program's call that hands the policy over with a session, which it only limits.
  [/^AWS::STS::Session$/, 'boundary'],
  [/^(?:AWS::Organizations::|aws_organizations_policy)/, 'control'],
  [/^(?:AWS::EC2::VPCEndpoint|aws_vpc_endpoint)/, 'endpoint'],
  [/^(?:AWS::IAM::|aws_iam_)/, 'identity'],
];

/** By a word in the file's path, or in the name of a policy that does not tell where it is used. */
const BY_PATH: readonly (readonly [RegExp, PolicyKind])[] = [
  [/(?:^|[/._-])(?:scp|rcp|scps|rcps|service[-_]?control[-_]?polic(?:y|ies))(?:[/._-]|$)/i, 'control'],
  [/boundar(?:y|ies)/i, 'boundary'],
  [/(?:vpc[-_]?endpoint|vpce)/i, 'endpoint'],
];

const TRUST_ACTION = /^sts:(?:AssumeRole\w{0,20}\*?|TagSession|SetSourceIdentity|SetContext)$/i;

/** What a document is for, by where it stands, and where that does not say by what it holds. */
export function kindOf(context: Context, path: string, statements: readonly Statement[]): PolicyKind {
  const placed = placedKind(context) ?? namedKind(path);
  if (placed !== undefined && placed !== 'identity') return placed;
  const own = calledKind(context);
  if (own !== undefined) return own;
  const named = statements.filter(
    ({ principals, notPrincipals }) => principals.length + notPrincipals.length > 0,
  );
  if (named.length === 0) return 'identity';
  return named.every(isTrust) ? 'trust' : 'resource';
}

function namedKind(name: string): PolicyKind | undefined {
  return BY_PATH.find(([pattern]) => pattern.test(name))?.[1];
}

/**
 * By the document's own name, unless it stands at a resource: a bucket's policy may be named after the endpoint
 * that it lets in.
 */
function calledKind(context: Context): PolicyKind | undefined {
  const type = resourceTypeOf(context);
  if (type !== null && !/^(?:aws_iam_policy|AWS::IAM::(?:Managed)?Policy)/.test(type)) return undefined;
  const name = addressOf(context) ?? '';
  const kind = namedKind(name);
  return kind === 'endpoint' && /bucket|queue|topic|key|repo|secret/i.test(name) ? undefined : kind;
}

function isTrust({ actions, resources, notResources }: Statement): boolean {
  if (resources.length + notResources.length > 0 || actions.length === 0) return false;
  return actions.every(({ pattern }) => pattern === UNKNOWN || TRUST_ACTION.test(pattern));
}

function placedKind(context: Context): PolicyKind | undefined {
  for (const { key } of context.toReversed()) {
    const kind = BY_KEY[key.toLowerCase().replace(/[_-]/g, '')];
    if (kind !== undefined) return kind;
  }
  const type = resourceTypeOf(context);
  if (type === null) return undefined;
  // A role of SAM and a function's own policies are identity policies, whatever the resource is called.
  if (context.some(({ mapping, key }) => key === 'Policies' && textAt(mapping, 'type') === null))
    return 'identity';
  return BY_TYPE.find(([pattern]) => pattern.test(type))?.[1];
}
