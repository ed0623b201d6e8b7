// False alarms on sources that hold no secrets: what Starkey's bundle finds above low in each folder, and how many
// that are in a million lines. Whether a finding is false a person decides; each is listed with its place.
// Usage: npm run accuracy:trees -- FOLDER… [--cli FILE]
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BUNDLE, scanWithStarkey } from './accuracy/tools.mjs';

const NEWLINE = 0x0a;
/** Bytes among which a NUL makes a file binary. */
const LOOKED_AT = 8000;

const { values, positionals: folders } = parseArgs({
  options: { cli: { type: 'string', default: BUNDLE } },
  allowPositionals: true,
});
if (folders.length === 0) {
  console.error('Usage: npm run accuracy:trees -- FOLDER…');
  process.exit(2);
}

const trees = folders.map((folder) => {
  const top = resolve(folder);
  const { findings, summary } = scanWithStarkey(top, values.cli);
  const lines = linesBelow(top);
  const counted = findings.filter(({ severity, suppressed }) => severity !== 'low' && suppressed === null);
  return {
    folder,
    top,
    lines,
    files: summary.files,
    findings: counted,
    low: findings.length - counted.length,
  };
});

console.log(row(['folder', 'files', 'lines', 'above low', 'low', 'per million']));
for (const { folder, files, lines, findings, low } of trees) {
  console.log(row([folder, files, lines, findings.length, low, rate(findings.length, lines)]));
}
const sum = (measure) => trees.reduce((total, tree) => total + measure(tree), 0);
const total = { lines: sum((tree) => tree.lines), found: sum((tree) => tree.findings.length) };
console.log(
  row([
    'all',
    sum((tree) => tree.files),
    total.lines,
    total.found,
    sum((tree) => tree.low),
    rate(total.found, total.lines),
  ]),
);

const byRule = new Map();
for (const { folder, findings } of trees) {
  for (const finding of findings) {
    byRule.set(finding.ruleId, [...(byRule.get(finding.ruleId) ?? []), { ...finding, folder }]);
  }
}
for (const [rule, findings] of [...byRule].sort(([left], [right]) => (left < right ? -1 : 1))) {
  console.log(`\n${rule}: ${findings.length}, ${rate(findings.length, total.lines)} in a million lines`);
  for (const { folder, path, startLine, severity, redacted } of findings) {
    console.log(`  ${folder}: ${path}:${startLine}  ${severity}  ${redacted.split('\n')[0]}`);
  }
}

function rate(count, lines) {
  return lines === 0 ? '' : ((count * 1e6) / lines).toFixed(2);
}

function row([first, ...cells]) {
  return [String(first).padEnd(48), ...cells.map((cell) => String(cell).padStart(12))].join(' ');
}

/** Lines of all text files below a folder, but for git's own. */
function linesBelow(top) {
  let lines = 0;
  const entries = readdirSync(top, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    if (relative(top, file).split(/[\\/]/).includes('.git')) continue;
    const bytes = readFileSync(file);
    if (bytes.subarray(0, LOOKED_AT).includes(0)) continue;
    lines += linesOf(bytes);
  }
  return lines;
}

function linesOf(bytes) {
  let lines = bytes.length > 0 && bytes.at(-1) !== NEWLINE ? 1 : 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
}
