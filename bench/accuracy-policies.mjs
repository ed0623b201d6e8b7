// Agreement of Starkey's policy checks with the verdicts of another scanner's authors, check by check, and each
// disagreement with the reason that docs/policies.md gives for it.
// Usage: npm run accuracy:policies -- DIRECTORY [--cli FILE]
// DIRECTORY: holds policies.jsonl, lines of {source, format, check, folder, resource, expect}, and policies/<folder>
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { answers, readPolicySamples, readReasons } from './accuracy/policy-samples.mjs';
import { BUNDLE } from './accuracy/tools.mjs';

/** Agreement, justified differences counted as such, below which the run fails. */
const REQUIRED = 0.95;

const { values, positionals } = parseArgs({
  options: { cli: { type: 'string', default: BUNDLE } },
  allowPositionals: true,
});
const [directory] = positionals;
if (directory === undefined) {
  console.error('Usage: npm run accuracy:policies -- DIRECTORY [--cli FILE]');
  process.exit(2);
}

const samples = readPolicySamples(directory);
const findings = scan(resolve(directory, 'policies'));
const reasons = readReasons(readFileSync(new URL('../docs/policies.md', import.meta.url), 'utf8'));

const rows = samples.map((sample) => {
  const own = findings.filter((finding) => answers(finding, sample));
  const agrees = own.length > 0 === (sample.expect === 'fail');
  return { sample, own, agrees, reason: reasons.get(`${sample.check} ${sample.resource}`) };
});

console.log(line('check', 'agree', 'of', 'justified'));
for (const [check, group] of grouped(rows)) print(check, group);
const justified = print('all', rows);

console.log('\nDisagreements: check, resource, their verdict, ours, why');
for (const { sample, own, agrees, reason } of rows) {
  if (agrees) continue;
  const ours = own.length === 0 ? 'nothing' : own.map((each) => `${each.ruleId} ${each.severity}`).join(', ');
  console.log(
    `  ${sample.check} ${sample.resource}  ${sample.expect}, ${ours}: ${reason ?? 'NO REASON GIVEN'}`,
  );
}
if (justified < REQUIRED) {
  console.error(`\nAgreement is ${justified.toFixed(3)}, less than ${REQUIRED}.`);
  process.exitCode = 1;
}

function checkOf({ sample }) {
  return sample.check;
}

function grouped(all) {
  const groups = new Map();
  for (const row of all) groups.set(checkOf(row), [...(groups.get(checkOf(row)) ?? []), row]);
  return groups;
}

function print(name, group) {
  const agreeing = group.filter(({ agrees }) => agrees).length;
  const excused = group.filter(({ agrees, reason }) => !agrees && reason !== undefined).length;
  const ratio = (agreeing + excused) / group.length;
  console.log(line(name, (agreeing / group.length).toFixed(3), `${group.length}`, ratio.toFixed(3)));
  return ratio;
}

function line(name, ...cells) {
  return [name.padEnd(32), ...cells.map((cell) => cell.padStart(10))].join('');
}

/** Policies alone, without a configuration. */
function scan(folder) {
  const parameters = [resolve(values.cli), 'scan', '.', '--no-secrets', '--no-config', '--format', 'json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  });
  if (status === null || status > 2 || stdout === '')
    throw new Error(`${folder}: the scan failed.\n${stderr}`);
  const { findings: found, scope } = JSON.parse(stdout);
  for (const { path, reason } of scope.skipped) console.error(`Not scanned: ${path}: ${reason}`);
  return found.map((finding) => ({ ...finding, path: `/policies/${finding.path}` }));
}
