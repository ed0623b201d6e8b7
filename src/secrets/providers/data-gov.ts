import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'data-gov-api-key',
    title: 'Data.gov API key',
    why: 'it asks American agencies in the name of its owner.',
    remediation: ['Replace it at https://api.data.gov/signup/.'],
    references: ['https://api.data.gov/docs/'],
    formFrom: 'scanners',
    providers: ['data.gov', 'datagov', 'data_gov', 'nasa_api'],
    value: /[A-Za-z0-9]{40}/,
    longest: 40,
  }),
];
