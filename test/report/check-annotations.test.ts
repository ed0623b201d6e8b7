import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnnotationsOf } from '../../src/report/check-annotations.js';
import { finding, hostileReport, policyFinding, reportOf } from './support.js';

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
