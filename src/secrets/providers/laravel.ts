import { assessBody } from '../body-assessment.js';
import type { SecretRule } from '../rule.js';

const TITLE = 'Laravel application key';

export const RULES: readonly SecretRule[] = [
  {
    id: 'laravel-app-key',
    kind: 'secret',
    severity: 'critical',
    title: TITLE,
    why: 'whoever has it reads and forges cookies and encrypted data, and in some versions runs code.',
    remediation: [
      'Make a new one with `php artisan key:generate`; it signs everybody out and makes old encrypted data unreadable.',
      'Keep .env out of the repository.',
    ],
    references: ['https://laravel.com/docs/encryption'],
    formFrom: 'documentation',
    keywords: ['base64:'],
    pattern:
      /(?:APP_(?:PREVIOUS_)?KEYS?["']?[ \t]{0,4}(?:=>?|:|,)[ \t]{0,4}["']?|["']key["'][ \t]{0,4}=>[ \t]{0,4}(?:env\([^)]{1,40},[ \t]{0,4})?["'])(?<secret>base64:(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{22}==))(?![A-Za-z0-9+/=])/g,
    reach: 160,
    shownPrefix: () => 'base64:',
    assess: ({ secret }) => assessBody(secret.slice('base64:'.length), TITLE),
  },
];
