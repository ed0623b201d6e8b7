import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'clickup-api-token',
    severity: 'high',
    title: 'ClickUp API token',
    why: 'it reads and changes tasks and documents as its owner.',
    remediation: ['Regenerate it in ClickUp under Settings, Apps.'],
    references: ['https://developer.clickup.com/docs/authentication'],
    formFrom: 'scanners',
    providers: ['clickup'],
    value: /(?:pk)_\d{6,9}_[A-Z0-9]{32}/,
    longest: 45,
  }),
];
