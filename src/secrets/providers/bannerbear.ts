import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'bannerbear-api-key',
    severity: 'medium',
    title: 'Bannerbear API key',
    why: 'it makes images and reads the templates of a project.',
    remediation: ['Replace it in the project settings.'],
    references: ['https://developers.bannerbear.com/'],
    formFrom: 'scanners',
    prefix: ['bb_pr_', 'bb_ma_'],
    body: /[0-9a-f]{30}/,
    longest: 30,
  }),
];
