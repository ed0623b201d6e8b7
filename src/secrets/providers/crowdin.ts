import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'crowdin-token',
    title: 'Crowdin personal access token',
    why: 'it reads and changes translations, which are shipped to users.',
    remediation: ['Delete it at https://crowdin.com/settings#api-key.'],
    references: ['https://support.crowdin.com/developer/api/'],
    formFrom: 'scanners',
    providers: ['crowdin'],
    value: /[a-z0-9]{80}/,
    longest: 80,
  }),
];
