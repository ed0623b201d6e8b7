import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'baremetrics-api-key',
    title: 'Baremetrics API key',
    why: 'it reads the customers and the revenue of a company.',
    remediation: ['Replace it in the settings under API.'],
    references: ['https://developers.baremetrics.com/reference/authentication'],
    formFrom: 'scanners',
    providers: ['baremetrics'],
    value: /(?:sk|lk)_[A-Za-z0-9]{18,25}/,
    longest: 28,
  }),
];
