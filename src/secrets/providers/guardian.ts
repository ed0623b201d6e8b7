import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'guardian-api-key',
    title: 'Guardian API key',
    why: 'it searches articles in the name of its owner.',
    remediation: ['Replace it at https://bonobo.capi.gutools.co.uk/register/developer.'],
    references: ['https://open-platform.theguardian.com/documentation/'],
    formFrom: 'scanners',
    providers: ['guardian'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];
