// Cold start: what `scan` of an empty folder, and the action on one, take above a Node script that does nothing.
// Runs the three in turn, so that a machine that grows faster or slower does so for all of them.
// Usage: npm run bench:start [-- RUNS]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const runs = Number(process.argv[2] ?? 21);
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'starkey-bench-'));
const empty = join(folder, 'empty');
mkdirSync(empty);
// The action takes a workspace without any file for a job that forgot the checkout.
writeFileSync(join(empty, 'empty.txt'), '');
writeFileSync(join(folder, 'nothing.mjs'), '');
const summary = join(folder, 'summary.md');
const output = join(folder, 'output');

const environment = { PATH: process.env.PATH };
const action = {
  ...environment,
  GITHUB_ACTIONS: 'true',
  GITHUB_WORKSPACE: empty,
  GITHUB_STEP_SUMMARY: summary,
  GITHUB_OUTPUT: output,
  RUNNER_TEMP: folder,
};
const CASES = [
  { name: 'empty script', script: join(folder, 'nothing.mjs'), parameters: [], env: environment },
  {
    name: 'starkey scan',
    script: join(dist, 'cli', 'index.js'),
    parameters: ['scan', '.'],
    env: environment,
  },
  { name: 'action', script: join(dist, 'index.js'), parameters: [], env: action },
];

const times = CASES.map(() => []);
try {
  for (let round = -1; round < runs; round++) {
    CASES.forEach(({ name, script, parameters, env }, index) => {
      writeFileSync(summary, '');
      writeFileSync(output, '');
      const start = process.hrtime.bigint();
      const { status } = spawnSync(process.execPath, [script, ...parameters], { cwd: empty, env });
      const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
      if (status !== 0) throw new Error(`${name} ended with status ${status}`);
      if (round >= 0) times[index].push(milliseconds);
    });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const median = (values) => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
const floor = median(times[0]);
console.log(`Node ${process.version}, median of ${runs} runs each, in turn`);
CASES.forEach(({ name }, index) => {
  const value = median(times[index]);
  const above =
    index === 0
      ? ''
      : `  ${(value - floor).toFixed(0)} ms above the empty script, ${(value / floor).toFixed(2)}×`;
  console.log(`${name.padEnd(14)} ${value.toFixed(0).padStart(5)} ms${above}`);
});
