import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'crates-io-token',
    severity: 'critical',
    title: 'crates.io API token',
    why: 'it publishes and yanks its owner’s crates.',
    remediation: ['Revoke it at https://crates.io/settings/tokens.'],
    references: ['https://doc.rust-lang.org/cargo/reference/publishing.html'],
    // The prefix is too short to look for, so the token counts only near words that lead to it.
    keywords: [
      'crates',
      'cargo_regis',
      'cargo login',
      '[registr',
      'cargo-regis',
      'bearer: cio',
      'bearer cio',
      'authorization: cio',
    ],
    token: /cio[A-Za-z0-9]{32}/,
    longest: 35,
    within: 160,
    shownPrefix: () => 'cio',
  }),
];
