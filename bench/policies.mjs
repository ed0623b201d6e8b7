// Time and memory of a scan for policies over a generated repository of 2,000 Terraform files and 500 templates, against
// other scanners of policies that are on the path, in turn.
// Usage: npm run bench:policies -- [--terraform N] [--templates N] [--rounds N] [--limit SECONDS] [--cli FILE]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BUNDLE } from './accuracy/tools.mjs';
import { writePolicyRepository } from './policies/repository.mjs';
import { onPath } from './speed/contestants.mjs';
import { measureInTurn, median, versionOf } from './speed/measure.mjs';

const { values } = parseArgs({
  options: {
    terraform: { type: 'string', default: '2000' },
    templates: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '5' },
    limit: { type: 'string', default: '900' },
    cli: { type: 'string', default: BUNDLE },
  },
});

/** Checks of checkov that speak of identity policies; all others are left out, so that it does no more than asked. */
const CHECKOV_CHECKS = [
  ...['CKV_AWS_1', 'CKV_AWS_49', 'CKV_AWS_62', 'CKV_AWS_63', 'CKV_AWS_107', 'CKV_AWS_108', 'CKV_AWS_109'],
  ...[
    'CKV_AWS_110',
    'CKV_AWS_111',
    'CKV_AWS_286',
    'CKV_AWS_287',
    'CKV_AWS_288',
    'CKV_AWS_289',
    'CKV_AWS_290',
  ],
  ...['CKV_AWS_355', 'CKV_AWS_356'],
];

const OTHERS = [
  {
    name: 'checkov',
    parameters: [
      ...['--directory', '.', '--framework', 'terraform', 'cloudformation', '--skip-download', '--compact'],
      ...['--quiet', '--output', 'json', '--check', CHECKOV_CHECKS.join(',')],
    ],
  },
  {
    name: 'trivy',
    parameters: ['config', '--skip-check-update', '--skip-version-check', '--quiet', '--format', 'json', '.'],
  },
];

const parent = mkdtempSync(join(tmpdir(), 'starkey-policies-'));
const folder = join(parent, 'repository');
const size = { terraform: Number(values.terraform), templates: Number(values.templates) };
const { wide, bytes } = writePolicyRepository(folder, size);
console.log(
  `${size.terraform} Terraform files and ${size.templates} templates, ${(bytes / 1e6).toFixed(1)} MB, ` +
    `${wide.length} with a statement that is too wide`,
);

const contestants = [
  {
    name: `starkey, Node ${process.versions.node.split('.')[0]}`,
    version: versionOf(process.execPath, '--version'),
    command: {
      program: process.execPath,
      parameters: [resolve(values.cli), 'scan', '.', '--no-secrets', '--no-config', '--format', 'json'],
    },
  },
];
for (const { name, parameters } of OTHERS) {
  const program = onPath(name);
  if (program === null) console.log(`${name} is not on the path`);
  else contestants.push({ name, version: versionOf(program, '--version'), command: { program, parameters } });
}

const measurements = await measureInTurn(
  contestants.map(({ command }) => command),
  { folder, output: parent, rounds: Number(values.rounds), limitMs: 1000 * Number(values.limit) },
);
const [own] = measurements;
console.log('| tool | ms | × Starkey | CPU ms | peak MB | found | runs |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const [index, { name, version }] of contestants.entries()) {
  const { times, cpuMs, peakMegabytes, failure } = measurements[index];
  if (failure !== null) {
    console.log(`| ${name} ${version} | ${failure} | | | | | |`);
    continue;
  }
  const report = readFileSync(join(parent, `${index}.out`), 'utf8');
  const cells = [
    `${name}${index === 0 ? '' : ` ${version}`}`,
    Math.round(median(times)).toLocaleString('en'),
    median(times.map((time, round) => time / own.times[round])).toFixed(1),
    rounded(cpuMs),
    rounded(peakMegabytes),
    `${wide.filter((path) => report.includes(path)).length} of ${wide.length}`,
    `${times.length}`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
rmSync(parent, { recursive: true });

function rounded(value) {
  return value === null ? '–' : Math.round(value).toLocaleString('en');
}
