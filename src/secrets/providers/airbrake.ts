import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'airbrake-user-key',
    title: 'Airbrake user key',
    why: 'it reads and changes the errors of all projects of its owner.',
    remediation: ['Regenerate it in the profile.'],
    references: ['https://docs.airbrake.io/docs/devops-tools/api/'],
    formFrom: 'scanners',
    providers: ['airbrake'],
    value: /[a-z0-9]{40}/,
    longest: 40,
  }),
];
