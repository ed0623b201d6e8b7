import { UNKNOWN } from '../value.js';
import type { OidcProvider } from './providers.js';

/** Whose tokens meet a claim's value: everybody's, those of one customer's, or those of a project or less. */
export type Breadth = 'open' | 'customer' | 'bound';

/** Claims of GitHub's of which a subject can be made, and which say whose repository it is. */
const REPOSITORY_CLAIM =
  /(?:^|:)(?:repo|repository|repository_id|job_workflow_ref|workflow_ref|context):[^*?:]/;
const OWNER_CLAIM = /(?:^|:)(?:repository_owner|repository_owner_id|enterprise|enterprise_id):[^*?:]/;
/** Those that anybody's repository can have, too: everybody calls an environment `production`. */
const COMMON_CLAIM =
  /^(?:actor|actor_id|base_ref|environment|event_name|head_ref|ref|ref_type|repository_visibility|runner_environment|sha|workflow):/;
/** What names a part of a customer's own after the name of the customer. */
const PROJECT = /(?:^|:)(?:project|workspace|pipeline):[^*?:]/;

/**
 * @param pattern The claim's value, with `UNKNOWN` in place of what is not known.
 * @param isPattern Whether the operator takes `*` and `?` for wildcards.
 */
export function breadthOf(
  pattern: string,
  isPattern: boolean,
  claim: string,
  { name, subject }: OidcProvider,
): Breadth {
  const hasWildcard = isPattern && /[*?]/.test(pattern);
  const fixed = hasWildcard ? pattern.slice(0, pattern.search(/[*?]/)) : pattern;
  if (name === 'GitHub Actions' && claim === 'sub' && COMMON_CLAIM.test(pattern))
    return ofCommonClaim(pattern);
  if (!hasWildcard) return 'bound';
  if (claim !== 'sub') return ofNamedClaim(fixed, claim, pattern);
  if (subject === undefined) return ofOwnIssuer(fixed, pattern);
  if (fixed === '') return 'open';
  if (!pattern.startsWith(subject.start)) return ofOtherClaims(fixed);
  return ofCustomer(pattern.slice(subject.start.length), subject.end);
}

/** `environment:production`, which a repository of anybody's can be made to say, alone or with more after it. */
function ofCommonClaim(pattern: string): Breadth {
  if (pattern.includes(UNKNOWN) || REPOSITORY_CLAIM.test(pattern)) return 'bound';
  return OWNER_CLAIM.test(pattern) ? 'customer' : 'open';
}

/** Subjects can be made of other claims: `repository_owner_id:123:…`. */
function ofOtherClaims(fixed: string): Breadth {
  if (fixed.includes(UNKNOWN)) return 'bound';
  if (OWNER_CLAIM.test(fixed) && !REPOSITORY_CLAIM.test(fixed)) return 'customer';
  return /^[a-z_]{1,40}:[^*?]/.test(fixed) ? 'bound' : 'open';
}

/** A claim beside the subject: of names the owner's comes first. */
function ofNamedClaim(fixed: string, claim: string, pattern: string): Breadth {
  if (fixed === '') return 'open';
  const isName = claim === 'repository' || claim === 'job_workflow_ref';
  if (!isName || fixed.includes(UNKNOWN)) return 'bound';
  if (!fixed.includes('/')) return 'open';
  return /^[^/]*\/[*?]/.test(pattern) ? 'customer' : 'bound';
}

/** `repo:org/…`, from behind the start of the subject. */
function ofCustomer(rest: string, end: string): Breadth {
  // An ID after the name, `org@123`, may be open: no other customer has the name.
  const customer = rest.split(end)[0]?.replace(/@[*?\d]*$/, '') ?? '';
  if (customer.includes(UNKNOWN)) return 'bound';
  if (/[*?]/.test(customer) || !rest.includes(end)) return 'open';
  const project = rest.slice(rest.indexOf(end) + end.length);
  if (/^[*?]/.test(project)) return 'customer';
  const isUnnamed = /^(?:project|workspace|pipeline):[*?]/.test(project) && !PROJECT.test(project);
  return isUnnamed && !project.includes(UNKNOWN) ? 'customer' : 'bound';
}

/** What every token of the customer's own issuer begins with, without a name after it. */
const BEGINNINGS: readonly RegExp[] = [
  /^system:serviceaccount:$/,
  /^org\/(?:[^/]*\/(?:project\/)?)?$/,
  /^space:$/,
];

function ofOwnIssuer(fixed: string, pattern: string): Breadth {
  if (fixed === '') return /[^*?:]/.test(pattern) ? 'bound' : 'open';
  const isOpen = BEGINNINGS.some((each) => each.test(fixed)) || 'system:serviceaccount:'.startsWith(fixed);
  return isOpen && !fixed.includes(UNKNOWN) ? 'open' : 'bound';
}
