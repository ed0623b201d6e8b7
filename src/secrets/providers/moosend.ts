import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'moosend-api-key',
    title: 'Moosend API key',
    why: 'it reads subscribers and sends campaigns.',
    remediation: ['Replace it in the settings under API key.'],
    references: ['https://docs.moosend.com/'],
    formFrom: 'scanners',
    providers: ['moosend'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];
