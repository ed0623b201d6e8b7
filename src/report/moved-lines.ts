import type { Finding } from '../model/finding.js';
import { type Patch, patchOf } from '../model/patch.js';
import type { Notice, Report } from '../model/report.js';

/** The number that a line of a file has elsewhere; `null` where it is not there, or is not known to be. */
export type LineMove = (path: string, line: number) => number | null;

/** A report with the lines of its newest files counted as another version of them does. */
export function withMovedLines(report: Report, moved: LineMove): Report {
  return {
    ...report,
    findings: report.findings.map((finding) => movedFinding(finding, moved)),
    notices: report.notices.map((notice) => movedNotice(notice, moved)),
  };
}

function movedFinding(finding: Finding, moved: LineMove): Finding {
  const { path, startLine, endLine, commit, archive } = finding;
  if (commit !== null || archive !== undefined) return finding;
  const start = moved(path, startLine);
  const end = moved(path, endLine);
  if (start === null || end === null || end < start) return finding;
  const patch = patchOf(finding);
  const details =
    patch === null ? {} : { details: { ...finding.details, patch: movedPatch(patch, path, moved) } };
  return { ...finding, startLine: start, endLine: end, ...details };
}

/** `null` where another version does not hold its lines together: it is to be made for that one. */
function movedPatch(patch: Patch, path: string, moved: LineMove): Patch | null {
  const numbers = patch.edits.flatMap(({ startLine, endLine }) => [startLine, endLine]);
  if (patch.lines !== null) numbers.push(patch.lines.start, patch.lines.end);
  const [first = 1] = numbers;
  const shift = (moved(path, first) ?? Number.NaN) - first;
  if (numbers.some((line) => moved(path, line) !== line + shift)) return null;
  return {
    ...patch,
    edits: patch.edits.map((edit) => {
      return { ...edit, startLine: edit.startLine + shift, endLine: edit.endLine + shift };
    }),
    lines:
      patch.lines === null
        ? null
        : { ...patch.lines, start: patch.lines.start + shift, end: patch.lines.end + shift },
  };
}

function movedNotice(notice: Notice, moved: LineMove): Notice {
  const { path, line } = notice;
  return path === null || line === null ? notice : { ...notice, line: moved(path, line) ?? line };
}
