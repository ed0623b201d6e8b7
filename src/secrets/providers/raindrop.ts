import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'raindrop-token',
    title: 'Raindrop.io token',
    why: 'it reads and changes bookmarks as its owner.',
    remediation: ['Delete it at https://app.raindrop.io/settings/integrations.'],
    references: ['https://developer.raindrop.io/'],
    formFrom: 'leaks',
    providers: ['raindrop'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];
