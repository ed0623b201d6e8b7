import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'geckoboard-api-key',
    title: 'Geckoboard API key',
    why: 'it writes the data of dashboards.',
    remediation: ['Replace it in the account settings.'],
    references: ['https://developer.geckoboard.com/'],
    formFrom: 'examples',
    providers: ['geckoboard'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
