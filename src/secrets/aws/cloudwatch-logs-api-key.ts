import { describeAccount, nameOfAccount } from '../../model/aws-account.js';
import { isPlaceholder } from '../filters/placeholder.js';
import { distinctCharacters } from '../filters/variety.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { END_OF_BASE64 } from './boundaries.js';
import { HISTORY_STEP, PAGES } from './remediation.js';
import { accountOfCredential } from './service-credential.js';

const PREFIX = 'ACWL';

const MAX_LENGTH = 400;
const MIN_DISTINCT = 20;
const NAME_WITHIN = 100;

/** What speaks of such a key just before it: AWS documents no more of its form than how it begins. */
const NAMES = /bearer|cloudwatch|logs|otlp|api[\s_.-]?key/i;

/** A bearer token of Amazon CloudWatch Logs: a long-lived credential of a user for that service alone. */
export const AWS_CLOUDWATCH_LOGS_API_KEY = {
  id: 'aws-cloudwatch-logs-api-key',
  kind: 'secret',
  severity: 'medium',
  title: 'Amazon CloudWatch Logs API key',
  why: 'it is a bearer token: whoever has it writes into the logs of the account, and the account pays.',
  remediation: [
    HISTORY_STEP,
    'Find the user: `aws iam list-service-specific-credentials --user-name USER --service-name logs.amazonaws.com`.',
    'Switch it off: `aws iam update-service-specific-credential --user-name USER ' +
      '--service-specific-credential-id ID --status Inactive`, then `delete-service-specific-credential`.',
    'Look for log events that nothing of yours wrote.',
    'Sign the requests with the role of the program instead (Signature Version 4).',
  ],
  references: [PAGES.logsKeys, PAGES.serviceKeys],
  formFrom: 'documentation',
  keywords: [PREFIX],
  pattern: new RegExp(
    `(?<![A-Za-z0-9+/])${PREFIX}[A-Za-z0-9+/]{60,${MAX_LENGTH}}={0,2}${END_OF_BASE64}`,
    'g',
  ),
  reach: MAX_LENGTH + NAME_WITHIN + 20,
  shownPrefix: () => PREFIX,
  assess,
} as const satisfies SecretRule;

function assess({ secret: key, before, context }: SecretMatch): Assessment {
  if (key.includes('EXAMPLE')) return { is: 'example' };
  if (isPlaceholder(key)) return { is: 'placeholder' };
  if (distinctCharacters(key) < MIN_DISTINCT) return { is: 'nothing' };
  const account = accountOfCredential(key.slice(PREFIX.length));
  if (account === null && !NAMES.test(before.slice(-NAME_WITHIN))) return { is: 'nothing' };
  const owner = account === null ? '' : ` It belongs to ${describeAccount(account, context.accounts)}.`;
  return {
    is: 'secret',
    message: `An Amazon CloudWatch Logs API key.${owner} Whoever has it writes into the logs of the account.`,
    details: {
      accountId: account,
      accountName: account === null ? null : nameOfAccount(account, context.accounts),
    },
  };
}
