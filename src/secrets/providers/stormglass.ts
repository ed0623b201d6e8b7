import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'stormglass-api-key',
    title: 'Storm Glass API key',
    why: 'it asks for the weather at the cost of the account.',
    remediation: ['Replace it at https://stormglass.io/.'],
    references: ['https://stormglass.io/'],
    formFrom: 'scanners',
    providers: ['stormglass'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 73,
  }),
];
