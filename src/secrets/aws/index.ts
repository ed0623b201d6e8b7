import type { Combination } from '../combination.js';
import type { SecretRule } from '../rule.js';
import { AWS_ACCESS_KEY } from './access-key.js';
import { AWS_ACCESS_KEY_ID } from './access-key-id.js';
import { AWS_APPSYNC_API_KEY } from './appsync-api-key.js';
import { AWS_BEDROCK_API_KEY } from './bedrock-api-key.js';
import { AWS_CLOUDWATCH_LOGS_API_KEY } from './cloudwatch-logs-api-key.js';
import { AWS_MWS_AUTH_TOKEN } from './mws-auth-token.js';
import { AWS_PRESIGNED_URL } from './presigned-url.js';
import { AWS_SECRET_ACCESS_KEY } from './secret-access-key.js';
import { AWS_SESSION_TOKEN } from './session-token.js';
import { AWS_UNIQUE_ID } from './unique-id.js';

/** What is secret at AWS. */
export const AWS_RULES: readonly SecretRule[] = [
  AWS_ACCESS_KEY_ID,
  AWS_SECRET_ACCESS_KEY,
  AWS_SESSION_TOKEN,
  AWS_PRESIGNED_URL,
  AWS_BEDROCK_API_KEY,
  AWS_CLOUDWATCH_LOGS_API_KEY,
  AWS_APPSYNC_API_KEY,
  AWS_MWS_AUTH_TOKEN,
  AWS_UNIQUE_ID,
];

/** AWS's credentials of several parts. */
export const AWS_COMBINATIONS: readonly Combination[] = [AWS_ACCESS_KEY];
