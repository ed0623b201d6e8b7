import { keywordsAfter, prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const PAGES = ['https://huggingface.co/docs/hub/security-tokens'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'hugging-face-token',
    severity: 'high',
    title: 'Hugging Face user access token',
    why: 'it reads private models and data sets, and may write them.',
    remediation: [
      'Invalidate it at https://huggingface.co/settings/tokens.',
      'Look for changed models: whoever loads one runs its code.',
    ],
    references: PAGES,
    formFrom: 'examples',
    prefix: 'hf_',
    body: /[A-Za-z]{34}/,
    longest: 34,
    keywords: keywordsAfter('hf_', LETTERS),
  }),
  prefixedToken({
    id: 'hugging-face-organization-token',
    severity: 'high',
    title: 'Hugging Face organisation token',
    why: 'it reads the private models and data sets of an organisation.',
    remediation: ['Delete it in the settings of the organisation.'],
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'api_org_',
    body: /[A-Za-z]{34}/,
    longest: 34,
  }),
];
