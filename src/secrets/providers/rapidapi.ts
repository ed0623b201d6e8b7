import { HEXADECIMAL, keywordsAfter } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'rapidapi-key',
    severity: 'high',
    title: 'RapidAPI key',
    why: 'it calls all services that the account subscribed to, at its cost.',
    remediation: ['Replace it on the Authorization page of the app at https://rapidapi.com/developer/apps.'],
    references: ['https://docs.rapidapi.com/docs/keys-and-key-rotation'],
    formFrom: 'scanners',
    keywords: keywordsAfter('jsn', HEXADECIMAL),
    token: /[0-9a-f]{10}msh[0-9a-f]{15}p[0-9a-f]{6}jsn[0-9a-f]{12}/,
    longest: 50,
  }),
];
