import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'packagecloud-api-token',
    title: 'packagecloud API token',
    why: 'it publishes packages to the repositories of its owner.',
    remediation: ['Make a new one at https://packagecloud.io/api_token.'],
    references: ['https://packagecloud.io/docs/api'],
    formFrom: 'scanners',
    providers: ['packagecloud', 'package_cloud'],
    value: /[0-9a-f]{48}/,
    longest: 48,
  }),
];
