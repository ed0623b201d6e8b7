import { describe, expect, it } from 'vitest';
import { runbookOf } from '../../src/iam/runbook.js';
import { FORMATS, type Format } from '../../src/inputs/options.js';
import { reporterOf } from '../../src/report/index.js';
import { rotationSteps } from '../../src/secrets/aws/remediation.js';
import { finding, PLAIN, reportOf } from '../report/support.js';
import { scan } from './scan.js';

const COMMAND = ['aws', 'iam', 'create-access-key'].join(' ');
const KEY_ID = 'A'.repeat(20);
const KNOWN = {
  kind: 'known',
  user: 'deploy-of-the-web-shop@payments.example',
  status: 'active',
  created: null,
  lastUse: null,
  reach: null,
  gaps: [],
} as const;
const OTHER = { id: KEY_ID, created: '2026-01-01T00:00:00Z' };

const RUNBOOKS = [
  rotationSteps(null),
  rotationSteps('LIB'),
  runbookOf(KEY_ID, { ...KNOWN, siblings: [] }) ?? [],
  runbookOf(KEY_ID, { ...KNOWN, siblings: [{ ...OTHER, status: 'active' }] }) ?? [],
  runbookOf(KEY_ID, { ...KNOWN, siblings: [{ ...OTHER, status: 'inactive' }] }) ?? [],
];

/** What a practice that was met in a script looks like in a report. */
const quoted = finding({
  path: 'deploy.sh',
  redacted: COMMAND,
  excerpt: { text: `${COMMAND} --user-name ci`, highlightStart: 0, highlightLength: COMMAND.length },
});

/** Under which names people keep a report of a format. */
const NAMES: Readonly<Record<Format, readonly string[]>> = {
  text: ['report.txt', 'report', 'report.log'],
  json: ['report.json'],
  sarif: ['report.sarif', 'report.sarif.json'],
  markdown: ['report.md'],
  github: ['report.txt', 'report'],
  html: ['report.html'],
  junit: ['report.xml'],
  csv: ['report.csv'],
  gitlab: ['gl-secret-detection-report.json'],
};

describe('a report in the folder that is scanned', () => {
  it.each(FORMATS)('as %s makes no finding by the commands that it advises and quotes', async (format) => {
    const render = await reporterOf(format);
    const findings = [...RUNBOOKS.map((remediation) => finding({ remediation })), quoted];
    expect(
      findings
        .flatMap(({ remediation }) => remediation)
        .join('\n')
        .split(COMMAND).length,
    ).toBe(6);
    for (const each of findings) {
      const report = render(reportOf([each]), { ...PLAIN, verbose: true });
      for (const name of NAMES[format]) {
        const seen = scan(name, report);
        expect(seen.map(({ verdict, line }) => `${name}:${line} ${verdict}`)).toEqual([]);
      }
    }
  });

  it('excuses no command beside it', () => {
    const script = `12 | ${COMMAND}\n${COMMAND} # create a second key: \`\n`;
    expect(scan('deploy.sh', script).map(({ line }) => line)).toEqual([1, 2]);
  });
});
