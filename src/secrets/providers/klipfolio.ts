import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'klipfolio-api-key',
    title: 'Klipfolio API key',
    why: 'it reads and changes the dashboards of a company.',
    remediation: ['Replace it at https://www.klipfolio.com/.'],
    references: ['https://www.klipfolio.com/'],
    formFrom: 'scanners',
    providers: ['klipfolio'],
    value: /[a-z0-9]{40}/,
    longest: 40,
  }),
];
