import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnnotationsOf } from '../../src/report/check-annotations.js';
import { checkOutcomeOf } from '../../src/report/check-outcome.js';
import { CHECK_SUMMARY_CHARACTERS } from '../../src/report/github-limits.js';
import { finding, hostileReport, policyFinding, reportOf, skipped } from './support.js';

const COMMIT = { id: 'c'.repeat(40), authorDate: '2026-01-02T03:04:05Z', author: 'Somebody' };

describe('checkAnnotationsOf', () => {
  it('has all findings and notices on lines of the newest tree, the worst first', () => {
    const report = reportOf(
      [
        policyFinding({ endLine: 9 }),
        finding({ suppressed: { by: 'ignore', reason: null, until: null } }),
        finding({ path: 'gone.py', commit: COMMIT }),
        ...Array.from({ length: 60 }, (_, index) => finding({ startLine: index + 1, endLine: index + 1 })),
      ],
      {
        notices: [
          { level: 'notice', message: 'Stale.', path: 'a.yml', line: null },
          { level: 'warning', message: 'Nowhere.', path: null, line: null },
        ],
      },
    );
    const annotations = checkAnnotationsOf(report);
    expect(annotations).toHaveLength(62);
    expect(annotations[0]).toEqual({
      path: 'src/app.py',
      start_line: 1,
      end_line: 1,
      start_column: 11,
      end_column: 31,
      annotation_level: 'failure',
      title: 'aws-access-key (critical)',
      message: expect.stringContaining('1. Deactivate the key.'),
    });
    expect(annotations.at(-2)).toMatchObject({ start_line: 7, end_line: 9, annotation_level: 'warning' });
    expect(annotations.at(-2)).not.toHaveProperty('start_column');
    expect(annotations.at(-1)).toMatchObject({ path: 'a.yml', start_line: 1, annotation_level: 'notice' });
  });

  it('keeps to what GitHub takes, whatever names and texts are', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        for (const { path, title, message } of checkAnnotationsOf(report)) {
          expect(path).toMatch(/^[^/]/);
          expect(Array.from(title).length).toBeLessThanOrEqual(255);
          expect(Buffer.byteLength(message)).toBeLessThanOrEqual(65_536);
          expect(message).not.toBe('');
        }
      }),
    );
  });
});

describe('checkOutcomeOf', () => {
  const repository = { url: 'https://github.com/octo/app', commit: 'c'.repeat(40) };

  it('has title, table with links, and fails for what was not read as well', () => {
    const unread = reportOf([], { scope: { skipped: [skipped('locked', 'could not be read')] } });
    expect(checkOutcomeOf(unread, true, repository)).toMatchObject({
      conclusion: 'failure',
      title: 'No findings',
      summary: expect.stringContaining('- `locked`: could not be read'),
      annotations: [],
    });
    const found = checkOutcomeOf(reportOf([finding()]), true, repository);
    expect(found.summary).toContain(`(https://github.com/octo/app/blob/${repository.commit}/src/app.py#L3)`);
    expect(checkOutcomeOf(reportOf([]), false, repository).conclusion).toBe('success');
  });

  it('counts the lines that get no annotation, within what GitHub takes', () => {
    const findings = Array.from({ length: 1_203 }, (_, index) =>
      policyFinding({ path: `${'é'.repeat(200)}/${index}`, message: '漢'.repeat(300) }),
    );
    const { annotations, summary } = checkOutcomeOf(reportOf(findings), true, repository);
    expect(annotations).toHaveLength(1_000);
    expect(summary).toContain('There is no annotation for 203 more lines.');
    expect(summary.length).toBeLessThanOrEqual(CHECK_SUMMARY_CHARACTERS);
  });
});
