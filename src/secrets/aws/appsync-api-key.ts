import { isPlaceholder } from '../filters/placeholder.js';
import { distinctCharacters } from '../filters/variety.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { HISTORY_STEP, PAGES } from './remediation.js';

const PREFIX = 'da2-';

/** Of 26 random letters and digits some 19 differ. */
const MIN_DISTINCT = 10;

/** A key of a GraphQL API; people ship them to browsers, where they are public by design. */
export const AWS_APPSYNC_API_KEY = {
  id: 'aws-appsync-api-key',
  kind: 'secret',
  severity: 'medium',
  title: 'AWS AppSync API key',
  why: 'whoever has it asks the GraphQL API all that the key may ask, for up to a year.',
  remediation: [
    HISTORY_STEP,
    'Find it: `aws appsync list-api-keys --api-id API`. Create another (`aws appsync create-api-key`), deploy it, ' +
      'then `aws appsync delete-api-key --api-id API --id KEY`.',
    'Keep API keys for data that everybody may see; let users come by Cognito or OIDC, programs by a role.',
  ],
  references: [PAGES.appsync],
  formFrom: 'documentation',
  keywords: [PREFIX],
  pattern: /(?<![A-Za-z0-9_-])da2-[a-z0-9]{26}(?![A-Za-z0-9])/g,
  reach: 40,
  shownPrefix: () => PREFIX,
  assess,
} as const satisfies SecretRule;

function assess({ secret }: SecretMatch): Assessment {
  const body = secret.slice(PREFIX.length);
  if (body.includes('example')) return { is: 'example' };
  const isMadeUp = isPlaceholder(body) || distinctCharacters(body) < MIN_DISTINCT;
  return { is: isMadeUp ? 'placeholder' : 'secret' };
}
