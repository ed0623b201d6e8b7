import { assessChecksum } from '../checksums/judgement.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

const TRUSTED = 'crates.io trusted publishing token';
const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Whether the last character is the others' exclusive or, as a letter or digit. */
function hasChecksum(body: string): boolean {
  const folded = Buffer.from(body.slice(0, -1)).reduce((sum, byte) => sum ^ byte, 0);
  return LETTERS_AND_DIGITS.charAt(folded % LETTERS_AND_DIGITS.length) === body.slice(-1);
}

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'crates-io-token',
    severity: 'critical',
    title: 'crates.io API token',
    why: 'it publishes and yanks its owner’s crates.',
    remediation: ['Revoke it at https://crates.io/settings/tokens.'],
    references: ['https://doc.rust-lang.org/cargo/reference/publishing.html'],
    formFrom: 'documentation',
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
  prefixedToken({
    id: 'crates-io-trusted-publishing-token',
    severity: 'medium',
    title: TRUSTED,
    why: 'it publishes a crate for half an hour, in place of the workflow that asked for it.',
    remediation: ['It has expired after thirty minutes; find out how it came into the file.'],
    references: ['https://crates.io/docs/trusted-publishing'],
    formFrom: 'documentation',
    prefix: 'cio_tp_',
    body: /[A-Za-z0-9]{32}/,
    longest: 32,
    assess: (body) => assessChecksum(hasChecksum(body), body, TRUSTED),
  }),
];
