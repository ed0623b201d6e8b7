import type { Finding } from '../model/finding.js';
import type { Report, Reporter, Skipped } from '../model/report.js';
import { reaches } from '../model/severity.js';
import { counted } from './quantity.js';
import { excuseOf } from './suppression.js';
import { missedBy } from './verdict.js';
import { element, xmlText } from './xml-text.js';

/** Things that were not scanned are errors of their own up to this many. */
const MAX_MISSED_NAMED = 1_000;

/** What a test case came to. */
type Outcome = 'failure' | 'error' | 'skipped' | 'passed';

interface TestCase {
  readonly name: string;
  readonly outcome: Outcome;
  /** XML. */
  readonly content: readonly string[];
}

interface TestSuite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

/**
 * Findings as test cases, a suite a rule: at or above `fail-on` they have failed, below it they have passed, the
 * suppressed ones were skipped. Whether the scan is whole is a suite of its own, so that no file is without a test.
 * The form is what the JUnit reader of Jenkins takes (`junit-10.xsd` of its xUnit plugin).
 */
export const renderJunit: Reporter = (report) => {
  const suites = [wholeness(report), ...ruleSuites(report)];
  const cases = suites.flatMap((suite) => suite.cases);
  const time = (report.summary.durationMs / 1000).toFixed(3);
  const { failure, error } = tally(cases);
  const attributes = { name: 'Starkey', time, tests: cases.length, failures: failure, errors: error };
  const lines = suites.map((suite) => `${suiteElement(suite, report)}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', attributes, ['\n', ...lines])}\n`;
};

function suiteElement({ name, cases }: TestSuite, { startedAt }: Report): string {
  const { failure, error, skipped } = tally(cases);
  const attributes = {
    name,
    tests: cases.length,
    failures: failure,
    errors: error,
    skipped,
    timestamp: new Date(startedAt).toISOString().slice(0, 19),
  };
  const lines = cases.map(
    (each) => `${element('testcase', { classname: name, name: each.name }, each.content)}\n`,
  );
  return element('testsuite', attributes, ['\n', ...lines]);
}

function tally(cases: readonly TestCase[]): Readonly<Record<Outcome, number>> {
  const counts = { failure: 0, error: 0, skipped: 0, passed: 0 };
  for (const { outcome } of cases) counts[outcome]++;
  return counts;
}

function wholeness(report: Report): TestSuite {
  const missed = missedBy(report);
  const named = missed.slice(0, MAX_MISSED_NAMED).map(missedCase);
  const more = missed.length - named.length;
  const others =
    more === 0 ? [] : [errorCase(`${counted(more, 'more thing')} not scanned`, 'see the other reports')];
  const isUnnamed = !report.scope.complete && missed.length === 0;
  const unnamed = isUnnamed ? [errorCase('the scan is not whole', 'something was not scanned')] : [];
  const whole: TestCase = { name: 'all was scanned', outcome: 'passed', content: [] };
  return { name: 'starkey.scan', cases: report.scope.complete ? [whole] : [...named, ...others, ...unnamed] };
}

function missedCase({ path, reason }: Skipped): TestCase {
  return errorCase(path, reason);
}

function errorCase(name: string, message: string): TestCase {
  return { name, outcome: 'error', content: [element('error', { type: 'not-scanned', message })] };
}

/** The dot makes `starkey` the package of all rules to those who group by it. */
function ruleSuites(report: Report): readonly TestSuite[] {
  const suites = new Map<string, TestCase[]>();
  for (const finding of report.findings) {
    const cases = suites.get(finding.ruleId) ?? [];
    cases.push(findingCase(finding, report));
    suites.set(finding.ruleId, cases);
  }
  return [...suites].map(([ruleId, cases]) => ({ name: `starkey.${ruleId}`, cases }));
}

function findingCase(finding: Finding, { failOn }: Report): TestCase {
  const { path, startLine, startColumn, commit, severity, message, suppressed } = finding;
  const where = commit === null ? '' : ` in commit ${commit.id.slice(0, 12)}`;
  const name = `${path}:${startLine}:${startColumn}${where}`;
  if (suppressed !== null) {
    const why = suppressed.reason === null ? '' : `: ${suppressed.reason}`;
    const excuse = `by ${excuseOf(suppressed)}${why}`;
    return { name, outcome: 'skipped', content: [element('skipped', { message: excuse })] };
  }
  const text = linesOf(finding).map(xmlText).join('\n');
  if (!reaches(severity, failOn)) {
    return { name, outcome: 'passed', content: [element('system-out', {}, [text])] };
  }
  return { name, outcome: 'failure', content: [element('failure', { type: severity, message }, [text])] };
}

function linesOf({ severity, message, redacted, fingerprint, remediation }: Finding): readonly string[] {
  return [
    `${severity}: ${message}`,
    `Found: ${redacted}`,
    ...remediation.map((step, index) => `${index + 1}. ${step}`),
    `Fingerprint: ${fingerprint}`,
  ];
}
