import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'adobe-api-key',
    title: 'Adobe API key',
    why: 'it calls Adobe’s services in the name of a project.',
    remediation: ['Replace it at https://developer.adobe.com/.'],
    references: ['https://developer.adobe.com/'],
    formFrom: 'scanners',
    providers: ['adobe'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
