import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'toggl-api-token',
    title: 'Toggl Track API token',
    why: 'it reads and changes the times of its owner.',
    remediation: ['Reset it at https://track.toggl.com/profile.'],
    references: ['https://engineering.toggl.com/docs/authentication/'],
    formFrom: 'scanners',
    providers: ['toggl_', 'toggl-', 'togglapi', 'toggltoken', 'toggltrack', 'toggl.com'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
