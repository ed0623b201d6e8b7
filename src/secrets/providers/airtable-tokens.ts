import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

const PAGES = ['https://airtable.com/developers/web/api/authentication'];

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'airtable-personal-token',
    severity: 'high',
    title: 'Airtable personal access token',
    why: 'it reads and changes the bases that its scopes allow.',
    remediation: [
      'Delete it at https://airtable.com/create/tokens.',
      'Look at the revision history for changes that are not yours.',
    ],
    references: PAGES,
    formFrom: 'scanners',
    keywords: ['airtable', 'bearer pat'],
    token: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/,
    longest: 82,
    within: 80,
    shownPrefix: () => 'pat',
  }),
  shapedToken({
    id: 'airtable-oauth-token',
    severity: 'high',
    title: 'Airtable OAuth token',
    why: 'it reads and changes the bases that a person allowed.',
    remediation: ['Remove the integration at https://airtable.com/account/integrations.'],
    references: ['https://airtable.com/developers/web/api/oauth-reference'],
    formFrom: 'scanners',
    keywords: ['.v1.'],
    token: /oaa[A-Za-z0-9]{14}\.v1\.[\w-]{40,400}\.[0-9a-f]{64}/,
    longest: 500,
    shownPrefix: () => 'oaa',
  }),
];
