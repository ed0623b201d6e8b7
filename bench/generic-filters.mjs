// Which filter tells secrets from the other values that are assigned to names that mean a secret. Secrets: what
// mixes letters and digits in labelled positives. Other values: those so assigned in sources without secrets. Each filter gives a
// value a number; the threshold with the best F1 on one half is tried on the other, both ways round.
// Usage: node bench/generic-filters.mjs FILE FOLDER… [--build FOLDER]   (build first; --tokenizer DIR: where
// gpt-tokenizer is installed, which is measured only where it is given)
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSamples } from './accuracy/samples.mjs';

const MAX_FILE_BYTES = 1_000_000;
const MIN_LENGTH = 8;
const MAX_LENGTH = 64;
/** Shorter runs in a sample are words about it. */
const MIN_TOKEN = 16;
/** Nothing in a UUID tells whether it is a secret. */
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

const { values: flags, positionals } = parseArgs({
  options: { build: { type: 'string', default: 'build' }, tokenizer: { type: 'string' } },
  allowPositionals: true,
});
const [sampleFile, ...folders] = positionals;
if (sampleFile === undefined || folders.length === 0) {
  console.error('Usage: node bench/generic-filters.mjs FILE FOLDER… [--build FOLDER] [--tokenizer FOLDER]');
  process.exit(2);
}
const built = (path) => import(join(resolve(flags.build), path));
const { RULES } = await built('secrets/providers/generic.js');
const { isPlaceholder } = await built('secrets/filters/placeholder.js');
const { isWordLike } = await built('secrets/filters/words.js');
const { isOrdinary } = await built('secrets/filters/ordinary.js');
const { shannonEntropy } = await built('secrets/filters/variety.js');
const { createSecretDetector } = await built('secrets/find.js');
const { ByteText } = await built('engine/byte-text.js');
const pattern = RULES.find(({ id }) => id === 'generic-secret').pattern;

/** Quoted values of the right length that stand for no secret that is not there. */
function candidatesIn(text) {
  const found = [];
  for (const { groups, index, 0: whole } of text.matchAll(pattern)) {
    const { secret = '', quote = '' } = groups;
    if (quote === '' || !text.startsWith(quote, index + whole.length)) continue;
    if (secret.length < MIN_LENGTH || secret.length > MAX_LENGTH || isPlaceholder(secret)) continue;
    if (/^[\x21-\x7e]+$/.test(secret)) found.push(secret);
  }
  return found;
}

/** Text files below a folder, one character a byte. */
function* textsBelow(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.parentPath.includes('.git')) continue;
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    if (bytes.length > MAX_FILE_BYTES || bytes.subarray(0, 8000).includes(0)) continue;
    yield bytes.toString('latin1');
  }
}

const positive = new Set();
for (const { expect, text } of readSamples(sampleFile)) {
  if (!expect) continue;
  for (const run of text.match(/[\w+/-]+/g) ?? []) {
    const isToken =
      run.length >= MIN_TOKEN && run.length <= MAX_LENGTH && /\d/.test(run) && /[A-Za-z]/.test(run);
    if (isToken && !run.includes('//') && !UUID.test(run) && !isPlaceholder(run)) positive.add(run);
  }
}

const negative = new Set();
const trigrams = new Map();
const words = new Map();
let files = 0;
for (const folder of folders) {
  for (const text of textsBelow(folder)) {
    for (const value of candidatesIn(text)) if (!positive.has(value)) negative.add(value);
    // The models learn from other files than most values come from: each second one.
    if (files++ % 2 === 0) learn(text.slice(0, 50_000));
  }
}

/** Counts trigrams and words of a text, letters in lower case and digits as one. */
function learn(text) {
  const plain = normal(text);
  for (let at = 2; at < plain.length; at += 1) {
    const gram = plain.slice(at - 2, at + 1);
    trigrams.set(gram, (trigrams.get(gram) ?? 0) + 1);
  }
  for (const word of text.match(/[A-Z]?[a-z]{3,15}/g) ?? []) {
    const lower = word.toLowerCase();
    words.set(lower, (words.get(lower) ?? 0) + 1);
  }
}

function normal(text) {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\d/g, '0');
}

const pairs = new Map();
for (const [gram, count] of trigrams) pairs.set(gram.slice(0, 2), (pairs.get(gram.slice(0, 2)) ?? 0) + count);
const known = new Set([...words].filter(([, count]) => count >= 20).map(([word]) => word));

/** Bits a character under the trigrams of source text. */
function surprise(value) {
  const plain = ` ${normal(value)} `;
  let bits = 0;
  for (let at = 2; at < plain.length; at++) {
    const gram = plain.slice(at - 2, at + 1);
    bits -= Math.log2(((trigrams.get(gram) ?? 0) + 0.1) / ((pairs.get(gram.slice(0, 2)) ?? 0) + 3.7));
  }
  return bits / Math.max(1, plain.length - 2);
}

/** The share of a value that words of source text do not cover. */
function uncovered(value) {
  const runs = value.match(/[A-Z]?[a-z]{2,}|[A-Z]{3,}/g) ?? [];
  let covered = 0;
  for (const run of runs) covered += longestCover(run.toLowerCase());
  return 1 - covered / value.length;
}

function longestCover(run) {
  const best = new Array(run.length + 1).fill(0);
  for (let end = 1; end <= run.length; end++) {
    best[end] = best[end - 1];
    for (let start = Math.max(0, end - 15); start <= end - 4; start++) {
      if (known.has(run.slice(start, end))) best[end] = Math.max(best[end], best[start] + end - start);
    }
  }
  return best[run.length];
}

const context = { now: 0, accounts: {} };
const detector = createSecretDetector(context, { rules: RULES, combinations: [] });

/** Whether the rule finds a value that stands beside a name of the plainest sort. */
function isFound(value) {
  const text = new ByteText('file', Buffer.from(`api_key = "${value}"\n`));
  return (detector.find(text, [{ keyword: 'api_key', offset: 0 }]).detections ?? []).length;
}

const FILTERS = {
  'the rule as in force (yes or no)': isFound,
  'entropy, bits a character': shannonEntropy,
  'common pairs of letters (yes or no)': (value) => (isWordLike(value) ? 0 : 1),
  'forms and pairs, as in force (yes or no)': (value) => (isOrdinary(value) ? 0 : 1),
  'trigrams of source text': surprise,
  'words of source text': uncovered,
};
if (flags.tokenizer !== undefined) {
  const require = createRequire(join(resolve(flags.tokenizer), 'x.js'));
  const { encode } = require('gpt-tokenizer/encoding/cl100k_base');
  FILTERS['tokens a character (cl100k)'] = (value) => encode(value).length / value.length;
}
for (const [name, filter] of Object.entries(FILTERS)) {
  if (!name.endsWith('(yes or no)'))
    FILTERS[`${name}, rule in force first`] = (value) => (isFound(value) ? filter(value) : -1e9);
}

const labelled = [...positive].map((value) => ({ value, isSecret: true }));
for (const value of negative) labelled.push({ value, isSecret: false });
console.log(
  `${positive.size} secrets, ${negative.size} other values, ${files} files, Node ${process.version}`,
);
console.log(`models: ${trigrams.size} trigrams, ${known.size} words\n`);
console.log(row(['filter', 'precision', 'recall', 'F1', 'µs a value']));
for (const [name, filter] of Object.entries(FILTERS)) {
  const started = performance.now();
  const scored = labelled.map(({ value, isSecret }, index) => ({
    number: filter(value),
    isSecret,
    half: index % 2,
  }));
  const cost = ((performance.now() - started) * 1000) / labelled.length;
  const halves = [0, 1].map((half) => {
    const threshold = bestThreshold(scored.filter((each) => each.half !== half));
    return countsAt(
      scored.filter((each) => each.half === half),
      threshold,
    );
  });
  const [hits, alarms, misses] = [0, 1, 2].map((place) => halves[0][place] + halves[1][place]);
  const precision = hits / Math.max(1, hits + alarms);
  const recall = hits / (hits + misses);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  console.log(row([name, precision.toFixed(3), recall.toFixed(3), f1.toFixed(3), cost.toFixed(1)]));
}

function bestThreshold(scored) {
  const sorted = scored.toSorted((left, right) => right.number - left.number);
  const total = sorted.filter(({ isSecret }) => isSecret).length;
  let best = { f1: -1, threshold: 0 };
  let hits = 0;
  sorted.forEach(({ number, isSecret }, index) => {
    if (isSecret) hits++;
    if (sorted[index + 1]?.number === number) return;
    const f1 = (2 * hits) / (index + 1 + total);
    if (f1 > best.f1) best = { f1, threshold: number };
  });
  return best.threshold;
}

function countsAt(scored, threshold) {
  let [hits, alarms, misses] = [0, 0, 0];
  for (const { number, isSecret } of scored) {
    if (number >= threshold && isSecret) hits++;
    else if (number >= threshold) alarms++;
    else if (isSecret) misses++;
  }
  return [hits, alarms, misses];
}

function row([first, ...cells]) {
  return [first.padEnd(42), ...cells.map((cell) => cell.padStart(10))].join(' ');
}
