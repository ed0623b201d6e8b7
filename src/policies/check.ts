import type { Details } from '../model/finding.js';
import type { PolicyProfile } from '../model/policy-profile.js';
import type { RuleDescription } from '../model/rule.js';
import type { Severity } from '../model/severity.js';
import type { SourceText } from '../model/source-text.js';
import type { Action } from './actions.js';
import type { Attachment, Element, PolicyDocument } from './document.js';
import type { Grant } from './grant.js';
import type { OwnAccounts } from './judging.js';
import type { Rewrite } from './rewrite/rewrite.js';

/** A check of allowing statements: its description and one function. */
export interface PolicyCheck extends RuleDescription {
  readonly kind: 'policy';
  /** What is wrong with a statement, or `null`. Only statements whose effect is `Allow` come here. */
  judge(grant: Grant, accounts: OwnAccounts): Verdict | null;
}

/** What a check says of a statement. */
export interface Verdict {
  readonly severity: Severity;
  /** The value that is wrong. */
  readonly at: Element;
  readonly message: string;
  /** What to do, a step each; the check's own steps where absent. */
  readonly remediation?: readonly string[];
  /** The actions that are meant. */
  readonly actions: readonly Action[];
  /** The resource that is too wide, where it is the resource. */
  readonly resource?: Element;
  /** ARN patterns to write instead. */
  readonly suggestion?: readonly string[];
  /** What else there is for machines. */
  readonly details?: Details;
}

/** A check of a document as a whole, whatever it is for. */
export interface DocumentCheck extends RuleDescription {
  readonly kind: 'policy';
  /** What is wrong with a document, or `null`. */
  judgeDocument(document: PolicyDocument, text: SourceText, profile: PolicyProfile): DocumentVerdict | null;
}

/** What a check says of a document, and what to write instead of it. */
export interface DocumentVerdict extends Verdict {
  readonly rewrite: Rewrite | null;
}

/** A check of AWS's own policies that are given to identities. */
export interface AttachmentCheck extends RuleDescription {
  readonly kind: 'policy';
  /** What is wrong with an attachment, or `null`. */
  judgeAttachment(attachment: Attachment): Verdict | null;
}

/**
 * Literals of the prefilter: every statement of JSON and YAML has its effect, in any case, its quotes escaped
 * or not; Terraform's may leave it out. The name alone without a sign after it stands in too many programs.
 */
export const POLICY_KEYWORDS = [
  '"effect',
  "'effect'",
  'effect:',
  'effect :',
  'effect =',
  'effect=',
  'effect  ',
  'aws_iam_policy_document',
  'policystatement(',
  'policystatement.builder',
  'policystatementprops',
  'iamstatement.builder',
  'getpolicydocument',
  'get_policy_document',
] as const;

/** Names of the templates by which SAM writes policies, as literals of the prefilter. */
export const TEMPLATE_KEYWORDS = [
  'awssecretsmanagergetsecretvaluepolicy',
  'dynamodbcrudpolicy',
  'dynamodbreadpolicy',
  'dynamodbreconfigurepolicy',
  'dynamodbwritepolicy',
  'eventbridgeputeventspolicy',
  'firehosecrudpolicy',
  'firehosewritepolicy',
  'kinesiscrudpolicy',
  'kmsdecryptpolicy',
  'kmsencryptpolicy',
  'lambdainvokepolicy',
  's3crudpolicy',
  's3fullaccesspolicy',
  's3readpolicy',
  's3writepolicy',
  'snscrudpolicy',
  'snspublishmessagepolicy',
  'sqspollerpolicy',
  'sqssendmessagepolicy',
  'ssmparameterreadpolicy',
  'stepfunctionsexecutionpolicy',
] as const;

/** Permissions of Lambda functions, as literals of the prefilter: they are statements without an effect. */
export const PERMISSION_KEYWORDS = ['aws_lambda_permission', 'aws::lambda::permission'] as const;

/** Names of AWS's own policies that are looked for, as literals of the prefilter. */
export const ATTACHMENT_KEYWORDS = ['administratoraccess', 'iamfullaccess', 'poweruseraccess'] as const;

/** All that the detector looks for. */
export const DETECTOR_KEYWORDS: readonly string[] = [
  ...POLICY_KEYWORDS,
  ...ATTACHMENT_KEYWORDS,
  ...TEMPLATE_KEYWORDS,
  ...PERMISSION_KEYWORDS,
];
