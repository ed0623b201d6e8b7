import { isPlaceholder } from '../filters/placeholder.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { END_OF_WORD, START_OF_WORD } from './boundaries.js';
import { PAGES } from './remediation.js';

/** Groups, users, instance profiles, policies, their versions, public keys, roles, certificates. */
const SHAPE = '(?:AGPA|AIDA|AIPA|ANPA|ANVA|APKA|AROA|ASCA)[A-Z2-7]{16,17}';

/** Unique IDs of IAM that are no credentials. */
export const AWS_UNIQUE_ID = {
  id: 'aws-unique-id',
  kind: 'secret',
  severity: 'low',
  title: 'AWS unique ID of a user, role, group or policy',
  why: 'it is an identifier and opens nothing, but it names something inside an account.',
  remediation: ['Nothing has to be rotated. Take it out if the repository should not tell of the account.'],
  references: [PAGES.identifiers],
  formFrom: 'documentation',
  keywords: ['agpa', 'aida', 'aipa', 'anpa', 'anva', 'apka', 'aroa', 'asca'],
  offByDefault: true,
  identifier: true,
  pattern: new RegExp(`${START_OF_WORD}${SHAPE}${END_OF_WORD}`, 'g'),
  reach: 40,
  assess,
} as const satisfies SecretRule;

function assess({ secret }: SecretMatch): Assessment {
  if (secret.includes('EXAMPLE')) return { is: 'example' };
  return { is: isPlaceholder(secret) ? 'placeholder' : 'secret' };
}
