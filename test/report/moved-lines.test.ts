import { describe, expect, it } from 'vitest';
import { type LineMove, withMovedLines } from '../../src/report/moved-lines.js';
import { finding, PATCH, policyFinding, reportOf } from './support.js';

/** Of `policy.json` three lines went before the seventh, and the ninth is not there. */
const moved: LineMove = (path, line) => {
  if (path !== 'policy.json' || line < 7) return line;
  return line === 9 ? null : line - 3;
};

const commit = { id: 'a'.repeat(40), authorDate: '2026-01-01T00:00:00Z', author: 'A' };

describe('withMovedLines', () => {
  it('moves findings in the newest files with their patches, and notices', () => {
    const patched = policyFinding({ details: { actions: [], patch: PATCH } });
    const notice = { level: 'notice', message: 'Told.', path: 'policy.json', line: 8 } as const;
    const report = withMovedLines(reportOf([patched], { notices: [notice] }), moved);
    const edits = PATCH.edits.map((edit) => ({
      ...edit,
      startLine: edit.startLine - 3,
      endLine: edit.endLine - 3,
    }));
    const lines = { ...PATCH.lines, start: 4, end: 5 };
    expect(report.findings).toEqual([
      { ...patched, startLine: 4, endLine: 4, details: { actions: [], patch: { ...PATCH, edits, lines } } },
    ]);
    expect(report.notices).toEqual([{ ...notice, line: 5 }]);
  });

  it('gives no patch for lines that are elsewhere apart', () => {
    const lines = { ...PATCH, lines: { start: 7, end: 9, before: 'a\nb\nc', after: 'd' } };
    const report = withMovedLines(reportOf([policyFinding({ details: { patch: lines } })]), moved);
    expect(report.findings).toMatchObject([{ startLine: 4, details: { patch: null } }]);
  });

  it('leaves alone what stands elsewhere, in a commit or in an archive', () => {
    const place = { path: 'policy.json', startLine: 7, endLine: 7 };
    const others = [
      finding(),
      finding({ ...place, commit }),
      finding({ ...place, archive: 'a.zip' }),
      finding({ ...place, startLine: 9, endLine: 9 }),
    ];
    const report = reportOf(others);
    expect(withMovedLines(report, moved)).toEqual(report);
  });
});
