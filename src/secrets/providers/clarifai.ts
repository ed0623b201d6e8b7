import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'clarifai-api-key',
    title: 'Clarifai key or personal access token',
    why: 'it runs models and reads the data of an application.',
    remediation: ['Delete it at https://clarifai.com/settings/security.'],
    references: ['https://docs.clarifai.com/'],
    formFrom: 'scanners',
    providers: ['clarifai'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
