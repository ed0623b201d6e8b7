import type { Severity } from '../model/severity.js';
import type { AccessLevel, Action } from './actions.js';

/** Reads that hand out data or credentials, though AWS's level does not say so. */
const SENSITIVE = new Set([
  'cognito-identity:GetOpenIdTokenForDeveloperIdentity',
  'connect:GetFederationToken',
  'dynamodb:BatchGetItem',
  'dynamodb:GetItem',
  'dynamodb:Query',
  'dynamodb:Scan',
  'ec2:GetPasswordData',
  'gamelift:GetInstanceAccess',
  'gamelift:RequestUploadCredentials',
  'kms:Decrypt',
  'lambda:GetFunction',
  'rds:CopyDBSnapshot',
  'rds:CreateDBSnapshot',
  's3:GetObject',
  's3:GetObjectVersion',
  'secretsmanager:BatchGetSecretValue',
  'secretsmanager:GetSecretValue',
  'ssm:GetParameter',
  'ssm:GetParameters',
  'ssm:GetParametersByPath',
  'storagegateway:DescribeChapCredentials',
  'sts:AssumeRole',
]);

/** Writes that only add to logs: AWS's own policy for functions, AWSLambdaBasicExecutionRole, allows them on `*`. */
const LOGGING = new Set(['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents']);

/** The worst first. */
const ORDER: readonly AccessLevel[] = ['Permissions management', 'Write', 'Tagging', 'Read', 'List'];

export function isSensitive({ name }: Action): boolean {
  return SENSITIVE.has(name);
}

/** How bad it is to allow an action on everything, though it could be limited. */
export function severityOf(action: Action): Severity {
  if (isSensitive(action)) return 'high';
  switch (action.level) {
    case 'Permissions management':
    case 'Write':
      return 'high';
    case 'Tagging':
      return 'medium';
    case 'Read':
    case 'List':
      return 'low';
  }
}

/** How bad it is to allow an action on all resources of a type, within the service. */
export function severityOfType(action: Action): Severity {
  return LOGGING.has(action.name) ? 'low' : severityOf(action);
}

/** Whether an action changes something. */
export function isWrite({ level }: Action): boolean {
  return level === 'Write' || level === 'Permissions management';
}

/** The worst first, then by name. */
export function byDanger(actions: readonly Action[]): readonly Action[] {
  const ranked = actions.map((action) => ({ action, rank: rankOf(action) }));
  ranked.sort((left, right) => left.rank - right.rank || (left.action.name < right.action.name ? -1 : 1));
  return ranked.map(({ action }) => action);
}

/** Reads that hand out data come right after permissions management. */
function rankOf(action: Action): number {
  return isSensitive(action) ? 0.5 : ORDER.indexOf(action.level);
}

/** As a reader is told: `permissions management`, `reads data`. */
export function levelName(action: Action): string {
  return action.level === 'Read' && isSensitive(action) ? 'reads data' : action.level.toLowerCase();
}
