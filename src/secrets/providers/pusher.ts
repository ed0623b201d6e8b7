import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'pusher-secret',
    title: 'Pusher secret',
    why: 'together with the key it sends events on all channels of an app.',
    remediation: ['Create other keys for the app at https://dashboard.pusher.com/ and delete these.'],
    references: ['https://pusher.com/docs/channels/library_auth_reference/rest-api/'],
    formFrom: 'scanners',
    providers: ['pusher'],
    noun: /secret/,
    value: /[0-9a-f]{20}/,
    longest: 20,
  }),
];
