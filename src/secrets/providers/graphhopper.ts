import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'graphhopper-api-key',
    title: 'GraphHopper API key',
    why: 'it finds routes at the cost of the account.',
    remediation: ['Replace it at https://graphhopper.com/dashboard/.'],
    references: ['https://docs.graphhopper.com/'],
    formFrom: 'scanners',
    providers: ['graphhopper'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];
