import { assessBody } from '../body-assessment.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  {
    id: 'cloudinary-url',
    kind: 'secret',
    severity: 'high',
    title: 'Cloudinary URL with key and secret',
    why: 'it reads, changes and deletes all media of a cloud.',
    remediation: [
      'Generate another key pair at https://console.cloudinary.com/settings/api-keys and delete this.',
    ],
    references: ['https://cloudinary.com/documentation/cloudinary_credentials_tutorial'],
    formFrom: 'documentation',
    keywords: ['cloudinary://'],
    pattern: /cloudinary:\/\/\d{15}:(?<secret>[\w-]{27})@/g,
    reach: 80,
    assess: ({ secret }) => assessBody(secret, 'Cloudinary URL with key and secret'),
  },
];
