import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'box-client-secret',
    title: 'Box client secret or developer token',
    why: 'it reads and changes the files that its application reaches.',
    remediation: ['Reset it at https://app.box.com/developers/console.'],
    references: ['https://developer.box.com/guides/authentication/'],
    formFrom: 'scanners',
    providers: [
      'box_client',
      'box_developer',
      'box_dev',
      'box_app',
      'box_api',
      'box_access',
      'box_secret',
      'box_token',
      'box.com',
    ],
    noun: /secret|token|/,
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
];
