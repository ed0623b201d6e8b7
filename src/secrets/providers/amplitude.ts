import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'amplitude-secret-key',
    title: 'Amplitude API or secret key',
    why: 'it writes events; the secret key exports those of all users.',
    remediation: ['Rotate it in Amplitude under Organization settings, Projects.'],
    references: ['https://amplitude.com/docs/apis/authentication'],
    formFrom: 'scanners',
    providers: ['amplitude'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
