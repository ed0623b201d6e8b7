import { assessBody } from '../body-assessment.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  {
    id: 'tines-webhook-url',
    kind: 'secret',
    severity: 'medium',
    title: 'Tines webhook URL',
    why: 'whoever calls it starts a story with data of their choice.',
    remediation: ['Regenerate the secret of the webhook action.'],
    references: ['https://www.tines.com/docs/actions/types/webhook/'],
    formFrom: 'scanners',
    keywords: ['.tines.com/webhook'],
    pattern: /\.tines\.com\/webhook\/[0-9a-z-]{8,60}\/(?<secret>[0-9a-f]{32})(?![0-9a-f])/g,
    reach: 128,
    assess: ({ secret }) => assessBody(secret, 'Tines webhook URL'),
  },
];
