import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * A labelled text.
 *
 * @typedef {object} Sample
 * @property {string} source Who says so: another scanner, a person.
 * @property {string} rule The rule of that source's that the text is about.
 * @property {boolean} expect Whether the text holds a secret of that rule; false says nothing of other rules.
 * @property {string} text
 */

/** Reads samples, one a line as JSON, gzipped where the name ends in `.gz`. */
export function readSamples(file) {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parsed(line, file, index + 1)]));
}

function parsed(line, file, number) {
  let row;
  try {
    row = JSON.parse(line);
  } catch {
    throw new Error(`${file}, line ${number} is no JSON. Write {"source", "rule", "expect", "text"}.`);
  }
  const isSample =
    typeof row?.source === 'string' &&
    typeof row.rule === 'string' &&
    typeof row.expect === 'boolean' &&
    typeof row.text === 'string';
  if (isSample) return row;
  throw new Error(`${file}, line ${number} is no sample. Write {"source", "rule", "expect", "text"}.`);
}

/** Names of one provider in different catalogues, to the one that is used here. */
const ALIASES = {
  gcp: 'google',
  vault: 'hashicorp',
  privkey: 'private',
  pem: 'private',
  azuread: 'azure',
  facebookoauth: 'facebook',
  alibabacloud: 'alibaba',
};

/** The provider that a rule's name begins with: `aws` of `aws-access-token`, `AWS Access Key` and `aws.1`. */
export function providerOf(rule) {
  const [first = ''] = rule
    .toLowerCase()
    .replace(/^@[^/]*\/secretlint-rule-/, '')
    .split(/[^a-z0-9]+/);
  return ALIASES[first] ?? first;
}

/** Whether a finding's rule is of the provider that a sample is about. */
export function isOwnRule(findingRule, sampleRule) {
  const provider = providerOf(sampleRule);
  return providerOf(findingRule) === provider || words(findingRule).includes(provider);
}

function words(rule) {
  return rule.toLowerCase().split(/[^a-z0-9]+/);
}

const SHOWN = 4;

/** A token as a list may show it: four characters and its length. */
export function redactedToken(token) {
  const start = token.length < 2 * SHOWN ? '' : token.slice(0, SHOWN).replace(/[^!-~]/g, '·');
  return `${start}… (${token.length})`;
}

/** The longest run in a text that could be a token. */
export function longestToken(text) {
  const runs = text.match(/[\w+/=.~-]+/g) ?? [''];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
}
