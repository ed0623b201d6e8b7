import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Delete it at https://wandb.ai/settings.'];
const PAGES = ['https://docs.wandb.ai/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'wandb-api-key',
    severity: 'high',
    title: 'Weights & Biases API key',
    why: 'it reads and writes runs, models and data sets as its owner.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'scanners',
    prefix: 'wandb_v1_',
    body: /\w{77}/,
    longest: 77,
    alphabet: '\\w',
  }),
  namedToken({
    id: 'wandb-legacy-api-key',
    title: 'Weights & Biases API key (40 digits)',
    why: 'it reads and writes runs, models and data sets as its owner.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'scanners',
    providers: ['wandb', 'weightsandbiases'],
    noun: /key|token|secret|login|(?<=wandb)/,
    value: /[0-9a-f]{40}/,
    longest: 40,
  }),
];
