import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'todoist-api-token',
    title: 'Todoist API token',
    why: 'it reads and changes tasks as its owner.',
    remediation: ['Issue a new one at https://app.todoist.com/app/settings/integrations/developer.'],
    references: ['https://developer.todoist.com/'],
    formFrom: 'examples',
    providers: ['todoist'],
    value: /[0-9a-f]{40}/,
    longest: 40,
  }),
];
