/** A line of a comparison: as it stands before, after, or in both. */
export interface DiffLine {
  readonly sign: '-' | '+' | ' ';
  readonly text: string;
}

/** Changed lines up to which the shortest comparison is looked for; with more, everything is taken for changed. */
const MAX_CHANGES = 1_000;

/** What changes from some lines to others, by the algorithm of Myers (1986): removed lines first, then added ones. */
export function lineDiff(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  const start = sharedLength(before, after, (lines, index) => lines[index]);
  const rest = [before.slice(start), after.slice(start)] as const;
  const end = sharedLength(...rest, (lines, index) => lines[lines.length - 1 - index]);
  const [old, own] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const middle = shortest(old, own) ?? [...old.map(removed), ...own.map(added)];
  return [...before.slice(0, start).map(kept), ...middle, ...before.slice(before.length - end).map(kept)];
}

function sharedLength(
  before: readonly string[],
  after: readonly string[],
  at: (lines: readonly string[], index: number) => string | undefined,
): number {
  const limit = Math.min(before.length, after.length);
  let length = 0;
  while (length < limit && at(before, length) === at(after, length)) length++;
  return length;
}

/** Walks along the diagonals of the two texts' grid, a change more each round; `null` where there are too many. */
function shortest(before: readonly string[], after: readonly string[]): readonly DiffLine[] | null {
  const rounds: Map<number, number>[] = [];
  let furthest = new Map([[1, 0]]);
  for (let changes = 0; changes <= Math.min(before.length + after.length, MAX_CHANGES); changes++) {
    rounds.push(furthest);
    const next = new Map<number, number>();
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let { x } = entrance(furthest, diagonal, changes);
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      next.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return traced(rounds, before, after);
    }
    furthest = next;
  }
  return null;
}

/** How a diagonal is entered: by an added line from the one above it, else by a removed one. */
function entrance(furthest: ReadonlyMap<number, number>, diagonal: number, changes: number) {
  const above = furthest.get(diagonal + 1) ?? -1;
  const left = furthest.get(diagonal - 1) ?? -1;
  const isAdded = diagonal === -changes || (diagonal !== changes && left < above);
  return { isAdded, x: isAdded ? above : left + 1 };
}

function traced(
  rounds: readonly ReadonlyMap<number, number>[],
  before: readonly string[],
  after: readonly string[],
): readonly DiffLine[] {
  const lines: DiffLine[] = [];
  let x = before.length;
  let y = after.length;
  for (let changes = rounds.length - 1; changes >= 0; changes--) {
    const furthest = rounds[changes] ?? new Map<number, number>();
    const diagonal = x - y;
    const { isAdded, x: start } = entrance(furthest, diagonal, changes);
    for (; x > start && y > start - diagonal; x--, y--) lines.push(kept(before[x - 1] ?? ''));
    if (changes === 0) break;
    if (isAdded) lines.push(added(after[--y] ?? ''));
    else lines.push(removed(before[--x] ?? ''));
  }
  return lines.reverse();
}

function removed(text: string): DiffLine {
  return { sign: '-', text };
}

function added(text: string): DiffLine {
  return { sign: '+', text };
}

function kept(text: string): DiffLine {
  return { sign: ' ', text };
}
