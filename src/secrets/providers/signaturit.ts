import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'signaturit-api-key',
    title: 'Signaturit API key',
    why: 'it reads and sends documents to be signed.',
    remediation: ['Replace it at https://www.signaturit.com/.'],
    references: ['https://www.signaturit.com/'],
    formFrom: 'scanners',
    providers: ['signaturit'],
    value: /[A-Za-z0-9]{86}/,
    longest: 86,
  }),
];
