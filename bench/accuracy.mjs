// Accuracy on labelled texts: precision, recall and F1 of Starkey's bundle, whole and by provider, with each miss and
// each false alarm; and of other scanners where they are on the path, over the same files in the same run.
// Usage: npm run accuracy -- FILE [--list TOOL] [--cli FILE]
// FILE: JSON lines of {source, rule, expect, text}, or .gz of them; --cli: another command than the bundled one
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isOwnRule, longestToken, providerOf, readSamples, redactedToken } from './accuracy/samples.mjs';
import { groupedBy, ratiosOf, scoreOf } from './accuracy/score.mjs';
import { BUNDLE, TOOLS, versionOf } from './accuracy/tools.mjs';

const { values, positionals } = parseArgs({
  options: { list: { type: 'string', default: 'starkey' }, cli: { type: 'string', default: BUNDLE } },
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined || !Object.hasOwn(TOOLS, values.list)) {
  console.error('Usage: npm run accuracy -- FILE [--list TOOL] [--cli FILE]');
  console.error(`TOOL, whose misses and false alarms are listed: ${Object.keys(TOOLS).join(', ')}.`);
  process.exit(2);
}

const samples = readSamples(file);
let listed = null;
const scratch = mkdtempSync(join(tmpdir(), 'starkey-accuracy-'));
try {
  const folder = join(scratch, 'files');
  mkdirSync(folder);
  // Names that say nothing, so that no tool judges by them.
  for (const [index, { text }] of samples.entries()) writeFileSync(join(folder, nameOf(index)), text);

  console.log(`${samples.length} samples, Node ${process.version}\n`);
  const head = ['tool', 'version', 'precision', 'recall', 'F1', 'own alarms', 'any alarm', 'seconds'];
  console.log(row(head));
  for (const [tool, scan] of Object.entries(TOOLS)) {
    const version = versionOf(tool, values.cli);
    if (version === null) {
      console.log(row([tool, 'not here']));
      continue;
    }
    const started = performance.now();
    const findings = scan(folder, scratch, values.cli);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const score = scoreOf(samples, rulesOf(findings));
    const { negatives, alarms, anyAlarms } = score;
    const of = (count) => `${count}/${negatives}`;
    console.log(row([tool, version, ...ratios(score), of(alarms), of(anyAlarms), seconds]));
    if (tool === 'starkey') {
      const blocking = rulesOf(findings.filter(({ severity }) => severity !== 'low'));
      const above = scoreOf(samples, blocking);
      console.log(row(['  above low', '', ...ratios(above), of(above.alarms), of(above.anyAlarms), '']));
    }
    if (tool === values.list) listed = { tool, findings };
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (listed !== null) printDetails(listed.tool, listed.findings);

function nameOf(index) {
  return `${String(index).padStart(6, '0')}.txt`;
}

/** The rules that found something in each sample. */
function rulesOf(findings) {
  const rules = samples.map(() => []);
  for (const { file: name, rule } of findings) rules[Number.parseInt(name, 10)]?.push(rule);
  return rules;
}

function ratios(score) {
  const { precision, recall, f1 } = ratiosOf(score);
  return [precision, recall, f1].map((ratio) => (ratio === null ? '' : ratio.toFixed(3)));
}

function row([first, ...cells]) {
  return [first.padEnd(16), ...cells.map((cell) => cell.padStart(10))].join(' ').trimEnd();
}

function printDetails(tool, findings) {
  const rules = rulesOf(findings);
  printGroups(`${tool} by source`, rules, ({ source }) => source);
  printGroups(`${tool} by provider`, rules, ({ rule }) => providerOf(rule));
  console.log(`\nMisses of ${tool}: rule, longest run of the text that could be a token (its length)`);
  samples.forEach(({ source, rule, expect, text }, index) => {
    if (!expect || rules[index].length > 0) return;
    console.log(`  ${source} ${rule}  ${redactedToken(longestToken(text))}  #${index + 1}`);
  });
  console.log(`\nFalse alarms of ${tool}: rule that the text is none of, rule that found it, what it found`);
  for (const finding of findings) {
    const index = Number.parseInt(finding.file, 10);
    const { source, rule, expect, text } = samples[index];
    if (expect) continue;
    const whose = isOwnRule(finding.rule, rule) ? 'own' : 'other';
    const token = redactedToken(
      finding.place === undefined ? longestToken(text) : spanOf(text, finding.place),
    );
    console.log(
      `  ${source} ${rule}  ${whose}: ${finding.rule} ${finding.severity ?? ''}  ${token}  #${index + 1}`,
    );
  }
}

function printGroups(title, rules, keyOf) {
  console.log(`\n${title}\n${row(['', 'precision', 'recall', 'F1', 'found', 'own alarms'])}`);
  for (const [key, group] of groupedBy(samples, rules, keyOf)) {
    const score = scoreOf(group.samples, group.rules);
    const counts = [`${score.found}/${score.positives}`, `${score.alarms}/${score.negatives}`];
    console.log(row([key, ...ratios(score), ...counts]));
  }
}

/** The text of a place that counts lines and columns from 1. */
function spanOf(text, { startLine, startColumn, endLine, endColumn }) {
  const lines = text.split('\n').slice(startLine - 1, endLine);
  lines[lines.length - 1] = lines.at(-1).slice(0, endColumn - 1);
  lines[0] = lines[0].slice(startColumn - 1);
  return lines.join('\n');
}
