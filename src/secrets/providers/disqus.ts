import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'disqus-api-key',
    title: 'Disqus API or secret key',
    why: 'it reads and moderates the comments of a site.',
    remediation: ['Replace it at https://disqus.com/api/applications/.'],
    references: ['https://disqus.com/api/docs/'],
    formFrom: 'scanners',
    providers: ['disqus'],
    value: /[A-Za-z0-9]{64}/,
    longest: 64,
  }),
];
