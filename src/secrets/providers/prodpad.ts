import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'prodpad-api-key',
    title: 'ProdPad API key',
    why: 'it reads and changes the ideas of a company.',
    remediation: ['Replace it in the profile under API keys.'],
    references: ['https://help.prodpad.com/'],
    formFrom: 'scanners',
    providers: ['prodpad'],
    value: /[0-9a-f]{64}/,
    longest: 64,
  }),
];
