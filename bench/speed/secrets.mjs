import { crc32 } from './crc32.mjs';

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();
const DIGITS = '0123456789';
const BASE62 = DIGITS + UPPER + LOWER;
const BASE32 = `${UPPER}234567`;

/**
 * A secret of the corpora: generated, never issued by anybody, in a form that every scanner of this benchmark knows.
 *
 * @typedef {object} Plant
 * @property {readonly string[]} lines What to write into a file.
 * @property {string} token The part of the lines that a tool's report must hold.
 */

/** @type {readonly ((dice: ReturnType<typeof import('./dice.mjs').createDice>) => Plant)[]} */
const KINDS = [awsKey, githubToken, slackToken, stripeKey, privateKey];

/** The secret number `index` of a corpus: the kinds in turn. */
export function plantOf(dice, index) {
  return KINDS[index % KINDS.length](dice);
}

function awsKey({ pick, word }) {
  // Only IDs whose fifth character is one of these name an account of their own.
  const id = `${'AK' + 'IA'}${pick('QRSTUVWXYZ234567')}${word(BASE32, 15)}`;
  const secret = word(`${BASE62}/+`, 40);
  return { lines: [`AWS_ACCESS_KEY_ID = "${id}"`, `AWS_SECRET_ACCESS_KEY = "${secret}"`], token: id };
}

function githubToken({ word }) {
  const body = word(BASE62, 30);
  const token = `${'gh' + 'p_'}${body}${base62(crc32(body)).padStart(6, '0')}`;
  return { lines: [`GITHUB_TOKEN = "${token}"`], token };
}

function slackToken({ word }) {
  const digits = () => `${word('123456789', 1)}${word(DIGITS, 11)}`;
  const token = `${'xox' + 'b-'}${digits()}-${digits()}-${word(BASE62, 24)}`;
  return { lines: [`SLACK_TOKEN = "${token}"`], token };
}

function stripeKey({ word }) {
  const token = `${'sk_' + 'live_'}${word(BASE62, 24)}`;
  return { lines: [`STRIPE_KEY = "${token}"`], token };
}

function privateKey({ word }) {
  const name = ['RSA', 'PRIVATE', 'KEY'].join(' ');
  const rows = Array.from({ length: 24 }, () => word(`${BASE62}/+`, 64));
  rows[0] = `MIIEpAIBAAKCAQEA${rows[0].slice(16)}`;
  const lines = [`-----BEGIN ${name}-----`, ...rows, `${word(BASE62, 62)}==`, `-----END ${name}-----`];
  return { lines, token: rows[1].slice(0, 40) };
}

function base62(number) {
  let rest = number;
  let text = '';
  for (; rest > 0; rest = Math.floor(rest / 62)) text = BASE62[rest % 62] + text;
  return text;
}
