import type { Span } from '../model/finding.js';
import type { Interpolation, Origin, Part } from './value.js';

/** What a policy is for; verdicts depend on it. */
export type PolicyKind =
  /** Says what its holder may do. */
  | 'identity'
  /** Says who may take a role on. */
  | 'trust'
  /** Stands at a resource and says who may do what with it. */
  | 'resource'
  /** Limits what other policies may grant. */
  | 'boundary'
  /** A service or resource control policy of an organisation. */
  | 'control'
  /** Stands at a VPC endpoint. */
  | 'endpoint';

/** One policy document, normalised. */
export interface PolicyDocument extends Span {
  readonly kind: PolicyKind;
  /** Terraform address, logical id or name; `null` where the file's path is all there is. */
  readonly address: string | null;
  readonly statements: readonly Statement[];
}

/** One statement. What is absent is empty or `null`. */
export interface Statement extends Span {
  readonly sid: string | null;
  readonly effect: 'Allow' | 'Deny' | 'unknown';
  readonly actions: readonly Element[];
  readonly notActions: readonly Element[];
  readonly resources: readonly Element[];
  readonly notResources: readonly Element[];
  readonly principals: readonly Principal[];
  readonly notPrincipals: readonly Principal[];
  readonly conditions: readonly Condition[];
  /** Whether it stands only in one branch of a condition. */
  readonly possible: boolean;
}

/** One value of an element: an action, a resource, a principal. */
export interface Element extends Span {
  readonly parts: readonly Part[];
  /** Where it is written, where that is another file than the one in which it is used. */
  readonly origin?: Origin;
  /** With `UNKNOWN` in place of what is not known; that alone where nothing is. */
  readonly pattern: string;
  /** Whether it stands only in one branch of a condition. */
  readonly possible: boolean;
}

export interface Principal extends Element {
  readonly type: string;
}

export interface Condition {
  /** As written: `StringEquals`, `ForAnyValue:StringLike`. */
  readonly operator: string;
  readonly key: string;
  readonly values: readonly Element[];
}

/** One of AWS's own policies, given to an identity. */
export interface Attachment extends Element {
  /** Its name: `AdministratorAccess`. */
  readonly policy: string;
  readonly holder: PolicyHolder;
  /** Terraform address or logical id of what gives it; `null` where the file's path is all there is. */
  readonly address: string | null;
}

export type PolicyHolder = 'user' | 'group' | 'role' | 'permission set' | 'unknown';

export type { Interpolation, Part };
