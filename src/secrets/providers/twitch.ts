import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'twitch-client-secret',
    title: 'Twitch client secret or token',
    why: 'it acts as an application or a person on Twitch.',
    remediation: ['Make a new secret at https://dev.twitch.tv/console/apps, or disconnect the application.'],
    references: ['https://dev.twitch.tv/docs/authentication/'],
    formFrom: 'examples',
    providers: ['twitch'],
    value: /[a-z0-9]{30}/,
    longest: 30,
  }),
];
