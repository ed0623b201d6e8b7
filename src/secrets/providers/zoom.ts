import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'zoom-client-secret',
    title: 'Zoom client secret',
    why: 'together with the client ID it reads and changes meetings, users and recordings.',
    remediation: ['Regenerate it at https://marketplace.zoom.us/user/build.'],
    references: ['https://developers.zoom.us/docs/internal-apps/'],
    formFrom: 'scanners',
    providers: ['zoom'],
    noun: /client[_-]?secret|api[_-]?secret/,
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];
