import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'cloudinary-api-secret',
    severity: 'high',
    title: 'Cloudinary API secret',
    why: 'together with the key it reads, changes and deletes all media.',
    remediation: [
      'Generate another key pair at https://console.cloudinary.com/settings/api-keys and delete this.',
    ],
    references: ['https://cloudinary.com/documentation/cloudinary_credentials_tutorial'],
    providers: ['cloudinary'],
    noun: /secret/,
    value: /[\w-]{27}/,
    longest: 27,
  }),
];
