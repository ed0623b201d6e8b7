// How fast Starkey is: beside an empty process, beside reading alone, and beside other tools, on trees, a change, a
// large file and a history; all in turn, in one run, each with its report written to a file and without the network.
// Usage: npm run bench -- [--quick] [--only ROW,…] [--rounds N] [--limit SECONDS] [--bundle FILE] [--publish]
// The corpora are built and kept in BENCH_DIR, or in the system's temporary folder. --publish writes
// docs/benchmarks.json, the tables of docs/benchmarks.md and docs/benchmarks.svg; only a whole run may.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { floors, peers, reportText, starkey } from './speed/contestants.mjs';
import { corpusOf } from './speed/corpora.mjs';
import { measureInTurn, median } from './speed/measure.mjs';
import { findNodes } from './speed/nodes.mjs';
import { publish } from './speed/publish.mjs';
import { quickShape, ROWS } from './speed/rows.mjs';
import { installSecretlint } from './speed/secretlint.mjs';
import { textTable } from './speed/table.mjs';

const top = fileURLToPath(new URL('..', import.meta.url));
const KEYWORDS_ROW = 'keywords';
const CORES = [1, 2];

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string' },
    limit: { type: 'string', default: '300' },
    bundle: { type: 'string', default: join(top, 'dist', 'cli', 'index.js') },
    publish: { type: 'boolean', default: false },
  },
});
const names = values.only?.split(',') ?? [...Object.keys(ROWS), KEYWORDS_ROW];
for (const name of names) {
  if (Object.hasOwn(ROWS, name) || name === KEYWORDS_ROW) continue;
  fail(`There is no row '${name}'. Name some of: ${[...Object.keys(ROWS), KEYWORDS_ROW].join(', ')}.`);
}
if (values.publish && (values.quick || values.only !== undefined)) {
  fail('Only a whole run can be published: leave --quick and --only out.');
}
const rounds = Number(values.rounds ?? (values.quick ? 3 : 9));
const limitMs = 1000 * Number(values.limit);
if (!(rounds >= 1 && limitMs > 0)) fail('--rounds and --limit take numbers above 0.');

const cache = process.env.BENCH_DIR ?? join(tmpdir(), 'starkey-bench');
const output = join(cache, 'output');
mkdirSync(output, { recursive: true });
const nodes = findNodes();
const [node] = nodes;
const keywords = join(cache, 'keywords.txt');
writeFileSync(keywords, `${keywordsOf().join('\n')}\n`);
const secretlint = installSecretlint(cache);
const everybody = [
  ...nodes.map((each) => starkey(each, values.bundle)),
  ...nodes.flatMap(floors),
  ...peers(secretlint),
];

const system = {
  platform: `${process.platform} ${process.arch}`,
  kernel: release(),
  cores: availableParallelism(),
  memoryGigabytes: Math.round(totalmem() / 2 ** 30),
  rounds,
};
console.log(
  `${system.platform}, ${system.cores} cores, ${system.memoryGigabytes} GB, Node ${nodes.map(({ version }) => version).join(' and ')}; medians of ${rounds} rounds, all in turn`,
);
const results = { system, rows: [], keywords: null };
for (const name of names) {
  if (name === KEYWORDS_ROW) {
    results.keywords = kernelSpeed();
    console.log(`\nKeywords\n${results.keywords}`);
    continue;
  }
  const row = await measureRow(name, ROWS[name]);
  results.rows.push(row);
  console.log(`\n${textTable(row)}`);
}
writeFileSync(join(cache, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
if (values.publish) publish(top, results);

async function measureRow(name, { title, work, contestants, shape }) {
  const corpus = await corpusOf(cache, values.quick ? quickShape(shape) : shape);
  const planted = work === 'change' ? corpus.planted.filter(({ isInChange }) => isInChange) : corpus.planted;
  const all = contestants === 'jobs' ? CORES.map((jobs) => starkey(node, values.bundle, jobs)) : everybody;
  const able = all.filter(({ commands, missing }) => missing === null && work in commands);
  const jobs = able.map((_, index) => ({
    corpus,
    report: join(output, `${index}.json`),
    keywords,
    configuration: secretlint?.configuration ?? '',
  }));
  for (const { report } of jobs) rmSync(report, { force: true });
  const commands = able.map((contestant, index) => contestant.commands[work](jobs[index]));
  const measurements = await measureInTurn(commands, { folder: corpus.folder, output, rounds, limitMs });
  const [own] = measurements;
  const measured = able.map(({ name: who, version, found }, index) => {
    const { times, peakMegabytes, cpuMs, failure } = measurements[index];
    const text = () => reportText(jobs[index].report, join(output, `${index}.out`));
    return {
      name: who,
      version,
      failure,
      ms: failure === null ? median(times) : null,
      runs: times.length,
      // Round by round, since both of a round saw the same machine.
      ratio: failure === null && own.failure === null ? median(ratios(times, own.times)) : null,
      peakMegabytes,
      cpuMs,
      found: failure === null && found !== null ? found(text(), planted) : null,
    };
  });
  const missing = all
    .filter(({ commands: known, missing: why }) => why !== null && work in known)
    .map(({ name: who, missing: why }) => ({ name: who, version: '', failure: why }));
  const { files, bytes, commits } = corpus;
  return {
    row: name,
    title,
    corpus: { files, bytes, ...(work === 'history' ? { commits } : {}) },
    planted: planted.length,
    entries: [...measured, ...missing],
  };
}

function ratios(times, own) {
  return times.map((time, index) => time / own[Math.min(index, own.length - 1)]);
}

function keywordsOf() {
  const parameters = [values.bundle, 'rules', '--format', 'json'];
  const { status, stdout } = spawnSync(process.execPath, parameters, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) fail(`${values.bundle} does not list its rules: run \`npm run build\` first.`);
  const lists = JSON.parse(stdout).rules.flatMap((rule) => rule.keywords);
  return [...new Set(lists)].sort();
}

function kernelSpeed() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(top, 'bench', 'kernel.mjs')], {
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : `not available: ${stderr.trim().split('\n').at(-1)}`;
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
