import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'miro-access-token',
    title: 'Miro access token',
    why: 'it reads and changes the boards of a team.',
    remediation: ['Revoke it, or reinstall the app in the team’s settings.'],
    references: ['https://developers.miro.com/docs'],
    providers: ['miro'],
    value: /[\w-]{27}/,
    longest: 27,
  }),
];
