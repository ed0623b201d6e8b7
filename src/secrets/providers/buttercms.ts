import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'buttercms-api-token',
    title: 'ButterCMS API token',
    why: 'it reads the content of a site, and writes where it may.',
    remediation: ['Replace it at https://buttercms.com/settings/.'],
    references: ['https://buttercms.com/docs/api/'],
    formFrom: 'scanners',
    providers: ['buttercms'],
    value: /[a-z0-9]{40}/,
    longest: 40,
  }),
];
