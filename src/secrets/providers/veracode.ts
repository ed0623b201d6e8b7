import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'veracode-api-key',
    title: 'Veracode API key',
    why: 'with its id it starts scans and reads the weaknesses that they found.',
    remediation: ['Revoke it in the Veracode platform under API credentials.'],
    references: ['https://docs.veracode.com/r/c_api_credentials3'],
    formFrom: 'scanners',
    providers: ['veracode', 'vid_key'],
    noun: /key|secret/,
    value: /(?:vera01[a-z]{1,3}-)?[0-9a-f]{128}/,
    longest: 140,
  }),
];
