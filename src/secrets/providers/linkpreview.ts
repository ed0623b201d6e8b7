import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'linkpreview-api-key',
    title: 'LinkPreview API key',
    why: 'it reads pages at the cost of the account.',
    remediation: ['Replace it at https://www.linkpreview.net/.'],
    references: ['https://www.linkpreview.net/'],
    formFrom: 'scanners',
    providers: ['linkpreview'],
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];
