import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'carbon-interface-api-key',
    title: 'Carbon Interface API key',
    why: 'it estimates emissions at the cost of the account.',
    remediation: ['Replace it at https://www.carboninterface.com/.'],
    references: ['https://www.carboninterface.com/'],
    formFrom: 'scanners',
    providers: ['carboninterface'],
    value: /[A-Za-z0-9]{21}/,
    longest: 21,
  }),
];
