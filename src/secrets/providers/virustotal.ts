import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'virustotal-api-key',
    title: 'VirusTotal API key',
    why: 'it searches and downloads files at the cost of the account.',
    remediation: ['Regenerate it at https://www.virustotal.com/gui/my-apikey.'],
    references: ['https://docs.virustotal.com/docs/please-give-me-an-api-key'],
    formFrom: 'scanners',
    providers: ['virustotal', 'virus_total', 'vt_api'],
    noun: /key|token|secret/,
    value: /[0-9a-f]{64}/,
    longest: 64,
  }),
];
