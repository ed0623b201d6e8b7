import type { RuleDescription } from '../model/rule.js';
import type { AttachmentCheck, DocumentCheck, PolicyCheck } from './check.js';
import { adminManagedPolicy } from './checks/admin-managed-policy.js';
import { adminPolicy } from './checks/admin-policy.js';
import { notAction } from './checks/not-action.js';
import { notPrincipal } from './checks/not-principal.js';
import { notResource } from './checks/not-resource.js';
import { oidcTrustUnbound } from './checks/oidc-trust-unbound.js';
import { openCondition } from './checks/open-condition.js';
import { passRoleWildcard } from './checks/pass-role-wildcard.js';
import { policyVersionMissing } from './checks/policy-version-missing.js';
import { privilegeEscalation } from './checks/privilege-escalation.js';
import { resourceMismatch } from './checks/resource-mismatch.js';
import { trustAccountRoot } from './checks/trust-account-root.js';
import { trustForeignAccount } from './checks/trust-foreign-account.js';
import { unknownAction } from './checks/unknown-action.js';
import { wildcardAction } from './checks/wildcard-action.js';
import { wildcardPrincipal } from './checks/wildcard-principal.js';
import { wildcardResource } from './checks/wildcard-resource.js';
import type { PolicyKind } from './document.js';

/** Checks of what an identity policy reaches. The first that has something to say speaks for the statement. */
const REACH_CHECKS: readonly PolicyCheck[] = [
  notAction,
  notResource,
  adminPolicy,
  wildcardAction,
  privilegeEscalation,
  passRoleWildcard,
  wildcardResource,
  unknownAction,
  resourceMismatch,
  openCondition,
];

/** Checks of who comes to a resource or role. What `*` is there depends on the resource: it is not judged. */
const CALLER_CHECKS: readonly PolicyCheck[] = [
  notPrincipal,
  wildcardPrincipal,
  oidcTrustUnbound,
  trustForeignAccount,
  trustAccountRoot,
  unknownAction,
  openCondition,
];

/** All checks, by name. */
export const POLICY_CHECKS: readonly PolicyCheck[] = [...new Set([...REACH_CHECKS, ...CALLER_CHECKS])].sort(
  (left, right) => (left.id < right.id ? -1 : 1),
);

/** Checks of AWS's own policies that are given to identities. */
export const ATTACHMENT_CHECKS: readonly AttachmentCheck[] = [adminManagedPolicy];

/** Checks of whole documents. */
export const DOCUMENT_CHECKS: readonly DocumentCheck[] = [policyVersionMissing];

/** What the checks say of themselves, by name. */
export const POLICY_DESCRIPTIONS: readonly RuleDescription[] = [
  ...POLICY_CHECKS,
  ...DOCUMENT_CHECKS,
  ...ATTACHMENT_CHECKS,
].sort((left, right) => (left.id < right.id ? -1 : 1));

/** The checks of a kind of policy. Policies that only limit others (boundaries, controls, endpoints) have none. */
export function checksOf(kind: PolicyKind): readonly PolicyCheck[] {
  switch (kind) {
    case 'identity':
      return REACH_CHECKS;
    case 'trust':
    case 'resource':
      return CALLER_CHECKS;
    case 'boundary':
    case 'control':
    case 'endpoint':
      return [];
  }
}
