import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = [
  'Refresh it at https://www.notion.so/profile/integrations.',
  'Look at the page history for changes that are not yours.',
];
const PAGES = ['https://developers.notion.com/docs/authorization'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'notion-integration-token',
    severity: 'high',
    title: 'Notion integration token',
    why: 'it reads and changes the pages that were shared with the integration.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'ntn_',
    body: /\d{11}[A-Za-z0-9]{35}/,
    longest: 46,
  }),
  prefixedToken({
    id: 'notion-legacy-token',
    severity: 'high',
    title: 'Notion integration token (before 2024)',
    why: 'it reads and changes the pages that were shared with the integration.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'scanners',
    prefix: 'secret_',
    body: /[A-Za-z0-9]{43}/,
    longest: 43,
    // Other secrets are called so; 43 letters and digits in a row, of all sorts, are drawn.
    assess: (body) =>
      /\d/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body) ? undefined : { is: 'nothing' },
  }),
];
