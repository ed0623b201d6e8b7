// How fast keywords are found: the WebAssembly kernel, the table in JavaScript, and a V8 regular expression, in
// turn in one process, so that a machine that grows faster or slower does so for all of them.
// The text: all text files up to 1 MB below a folder, one after the other, at most 64 MB. The keywords: those of
// the own rules, then made-up names, some short with a digit or a mark as prefixes of tokens have.
// Usage: npm run bench:kernel [-- FOLDER [ROUNDS]]   (default: node_modules, 7); needs `npm run build` before.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAX_TEXT_BYTES = 64e6;
const MAX_FILE_BYTES = 1e6;
const COUNTS = [200, 1000, 2000];

const top = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? join(top, 'node_modules');
const rounds = Number(process.argv[3] ?? 7);

const engine = (name) => import(new URL(`../build/engine/${name}.js`, import.meta.url).href);
const { createKernel } = await engine('kernel');
const { createAhoCorasick } = await engine('aho-corasick');
const { batchesOf } = await engine('prefilter');
const { createDetectors } = await import(new URL('../build/detection/detectors.js', import.meta.url).href);

function readText() {
  const parts = [];
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const content = readFileSync(join(entry.parentPath, entry.name));
    if (content.length > MAX_FILE_BYTES || content.subarray(0, 8000).includes(0)) continue;
    if (bytes + content.length > MAX_TEXT_BYTES) break;
    parts.push(content);
    bytes += content.length;
  }
  return { text: Buffer.concat(parts), files: parts.length };
}

function createDice(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Names of syllables; every fifth is a short prefix with a digit or a mark. */
function madeUpName(roll) {
  const pick = (letters) => letters[roll(letters.length)];
  const syllable = () => pick('bcdfghjklmnprstvwz') + pick('aeiou') + (roll(2) === 0 ? pick('lmnrst') : '');
  if (roll(5) === 0)
    return `${syllable()}${roll(2) === 0 ? roll(10) : pick('bcdfghjklmnprstvwxz')}${pick('_-.')}`;
  return syllable() + syllable() + (roll(2) === 0 ? syllable() : '');
}

function keywordsOf(count) {
  const detectors = createDetectors({
    now: Date.now(),
    accounts: {},
    customRules: [],
    compatibility: [],
    profile: 'default',
  });
  const keywords = new Set(detectors.flatMap((detector) => detector.keywords));
  const own = Math.min(keywords.size, count);
  const roll = createDice(1);
  while (keywords.size < count) {
    const name = madeUpName(roll);
    if (name.length >= 4) keywords.add(name);
  }
  return { keywords: [...keywords].slice(0, count), own };
}

function prefilterCase(name, prefilter, text) {
  prefilter.room(text.length).set(text);
  const run = () => {
    let hits = 0;
    for (const { count } of batchesOf(prefilter, text.length)) hits += count;
    return hits;
  };
  return { name, run };
}

function patternCase(keywords, text) {
  const escaped = keywords.map((keyword) => keyword.replace(/[^a-z0-9_]/g, '\\$&'));
  const pattern = new RegExp(escaped.join('|'), 'gi');
  const characters = text.toString('latin1');
  const run = () => {
    let hits = 0;
    for (pattern.lastIndex = 0; pattern.test(characters); ) hits++;
    return hits;
  };
  return { name: 'regular expression', run };
}

const median = (values) => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
const column = (value, digits = 0) => value.toFixed(digits).padStart(7);

const { text, files } = readText();
console.log(
  `Node ${process.version}, ${files} files, ${(text.length / 1e6).toFixed(0)} MB, ${rounds} rounds in turn`,
);
for (const count of COUNTS) {
  const { keywords, own } = keywordsOf(count);
  const start = performance.now();
  const kernel = createKernel(keywords);
  const ready = performance.now() - start;
  const cases = [
    prefilterCase('kernel', kernel, text),
    prefilterCase('table', createAhoCorasick(keywords), text),
    patternCase(keywords, text),
  ];
  const times = cases.map(() => []);
  const hits = [];
  for (let round = -1; round < rounds; round++) {
    cases.forEach(({ run }, index) => {
      const before = performance.now();
      hits[index] = run();
      if (round >= 0) times[index].push(performance.now() - before);
    });
  }
  if (hits[0] !== hits[1]) throw new Error(`The kernel found ${hits[0]} keywords, the table ${hits[1]}.`);
  console.log(
    `\n${count} keywords, ${own} of them own; ${((hits[0] / text.length) * 1e3).toFixed(1)} hits a kB; ` +
      `kernel built in ${ready.toFixed(1)} ms`,
  );
  cases.forEach(({ name }, index) => {
    const [typical, best] = [median(times[index]), Math.min(...times[index])];
    const speed = text.length / 1e3;
    console.log(
      `${name.padEnd(20)}${column(speed / typical)} MB/s median${column(speed / best)} best` +
        `${column(typical / median(times[0]), 2)}× the kernel's time`,
    );
  });
}
