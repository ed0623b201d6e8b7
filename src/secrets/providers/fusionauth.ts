import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'fusionauth-api-key',
    title: 'FusionAuth API key',
    why: 'it reads and changes the users that its permissions allow.',
    remediation: ['Delete it in FusionAuth under Settings, API keys.'],
    references: ['https://fusionauth.io/docs/apis/authentication'],
    providers: ['fusionauth'],
    value: /[\w-]{60,100}/,
    longest: 100,
  }),
];
