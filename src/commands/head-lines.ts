import type { Report } from '../model/report.js';
import { lineDiff } from '../report/line-diff.js';
import { type LineMove, withMovedLines } from '../report/moved-lines.js';
import { type CommitFile, readBlob, readCommitFile } from '../scope/commit-file.js';
import type { Repository } from '../scope/git.js';

/** Larger files are not compared: their lines keep their numbers. */
const MAX_BYTES = 4_000_000;

/** GitHub's merge of a pull request, which is scanned, and its head, which GitHub shows. */
export interface MergedHead {
  readonly place: string | Repository;
  readonly merge: string;
  readonly head: string;
}

/**
 * Counts lines as the pull request's head does. In the merge that was scanned, a line stands elsewhere where the base
 * has changed the same file; annotations, links and suggestions go by the head.
 */
export async function withHeadLines(report: Report, { place, merge, head }: MergedHead): Promise<Report> {
  const moves = new Map<string, LineMove>();
  for (const path of pathsOf(report)) {
    const [merged, own] = await Promise.all([
      readCommitFile(place, merge, path),
      readCommitFile(place, head, path),
    ]);
    if (merged === null || own === null || merged.object === own.object) continue;
    const numbers = numbersOf(await linesOf(place, merged), await linesOf(place, own));
    moves.set(path, (_, line) => numbers.get(line) ?? null);
  }
  if (moves.size === 0) return report;
  return withMovedLines(report, (path, line) => {
    const move = moves.get(path);
    return move === undefined ? line : move(path, line);
  });
}

function pathsOf({ findings, notices }: Report): ReadonlySet<string> {
  const inFiles = findings.filter(({ commit, archive }) => commit === null && archive === undefined);
  return new Set([...inFiles, ...notices].flatMap(({ path }) => path ?? []));
}

async function linesOf(place: string | Repository, { object, size }: CommitFile): Promise<readonly string[]> {
  const bytes = size > MAX_BYTES ? null : await readBlob(place, object);
  return bytes === null ? [] : bytes.toString('latin1').split('\n');
}

/** For each line of a text that another holds, too, its number there. */
function numbersOf(lines: readonly string[], others: readonly string[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  let [line, other] = [0, 0];
  for (const { sign } of lineDiff(lines, others)) {
    if (sign !== '+') line++;
    if (sign !== '-') other++;
    if (sign === ' ') numbers.set(line, other);
  }
  return numbers;
}
