import type { Action } from './actions.js';
import { isSensitive } from './levels.js';
import { conjoined } from './wording.js';

/** What actions on everything lead to, beside what they do. */
export const RISKS = [
  'credentials exposure',
  'role assumption',
  'permissions management',
  'resource exposure',
  'data exfiltration',
] as const;

export type Risk = (typeof RISKS)[number];

/** Actions that hand out passwords, tokens or keys, or let their caller make some. */
const CREDENTIALS: ReadonlySet<string> = new Set([
  'airflow:CreateCliToken',
  'airflow:CreateWebLoginToken',
  'chime:CreateApiKey',
  'codeartifact:GetAuthorizationToken',
  'codepipeline:PollForJobs',
  'cognito-identity:GetCredentialsForIdentity',
  'cognito-identity:GetOpenIdToken',
  'cognito-identity:GetOpenIdTokenForDeveloperIdentity',
  'cognito-idp:AssociateSoftwareToken',
  'connect:GetFederationToken',
  'ec2:GetPasswordData',
  'ecr-public:GetAuthorizationToken',
  'ecr:GetAuthorizationToken',
  'gamelift:GetInstanceAccess',
  'gamelift:RequestUploadCredentials',
  'iam:CreateAccessKey',
  'iam:CreateLoginProfile',
  'iam:CreateServiceSpecificCredential',
  'iam:ResetServiceSpecificCredential',
  'iam:UpdateLoginProfile',
  'lightsail:DownloadDefaultKeyPair',
  'lightsail:GetBucketAccessKeys',
  'lightsail:GetInstanceAccessDetails',
  'lightsail:GetRelationalDatabaseMasterUserPassword',
  'mediapackage:RotateChannelCredentials',
  'mediapackage:RotateIngestEndpointCredentials',
  'rds-db:connect',
  'redshift-serverless:GetCredentials',
  'redshift:GetClusterCredentials',
  'redshift:GetClusterCredentialsWithIAM',
  'secretsmanager:BatchGetSecretValue',
  'secretsmanager:GetSecretValue',
  'snowball:GetJobUnlockCode',
  'storagegateway:DescribeChapCredentials',
  'sts:GetFederationToken',
  'sts:GetSessionToken',
]);

/** Services whose permissions are those of identities, not of a resource that others come to. */
const IDENTITY_SERVICES = ['iam:', 'identitystore:', 'organizations:', 'sso:', 'sso-directory:', 'ram:'];

/** Continues "Its holder can". */
const MEANING: Readonly<Record<Risk, string>> = {
  'credentials exposure': 'get hold of credentials',
  'role assumption': 'take on every role that trusts its account',
  'permissions management': 'change what identities may do',
  'resource exposure': 'open resources to others',
  'data exfiltration': 'carry data away',
};

export function risksOf(actions: readonly Action[]): readonly Risk[] {
  const met = new Set(actions.map(riskOf));
  return RISKS.filter((risk) => met.has(risk));
}

function riskOf(action: Action): Risk | null {
  const { name, level } = action;
  if (CREDENTIALS.has(name)) return 'credentials exposure';
  if (name === 'sts:AssumeRole') return 'role assumption';
  if (level === 'Permissions management') {
    const isOfIdentities = IDENTITY_SERVICES.some((service) => name.startsWith(service));
    return isOfIdentities ? 'permissions management' : 'resource exposure';
  }
  return isSensitive(action) ? 'data exfiltration' : null;
}

/** A sentence that begins with a space, or nothing. */
export function riskSentence(actions: readonly Action[]): string {
  const risks = risksOf(actions);
  return risks.length === 0
    ? ''
    : ` Its holder can ${conjoined(
        risks.map((risk) => MEANING[risk]),
        'and',
      )}.`;
}
