import type { Patch } from '../model/patch.js';

/** An edit by offsets in a text, in UTF-16 code units. */
interface PlacedEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Patches of one text, of which none reaches into another, and those that do. */
export interface ApartPatches<Holder> {
  readonly apart: readonly Holder[];
  readonly overlapping: readonly Holder[];
}

/** Keeps the first of patches that reach into each other. */
export function apartPatches<Holder extends { readonly patch: Patch }>(
  text: string,
  holders: readonly Holder[],
): ApartPatches<Holder> {
  const place = createPlacer(text);
  const spans = holders.map((holder) => {
    const edits = holder.patch.edits.map(place);
    return {
      holder,
      start: Math.min(...edits.map(({ start }) => start)),
      end: Math.max(...edits.map(({ end }) => end)),
    };
  });
  let end = -1;
  const apart = new Set<Holder>();
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    if (span.start < end) continue;
    apart.add(span.holder);
    end = span.end;
  }
  return {
    apart: holders.filter((holder) => apart.has(holder)),
    overlapping: holders.filter((holder) => !apart.has(holder)),
  };
}

/** Makes the edits of patches, the last in the text first, so that no place moves before its turn. */
export function patchedText(text: string, patches: readonly Patch[]): string {
  const edits = patches.flatMap((patch) => patch.edits.map(createPlacer(text)));
  const ordered = edits.toSorted((one, other) => other.start - one.start || other.end - one.end);
  return ordered.reduce((done, { start, end, text: instead }) => {
    return done.slice(0, start) + instead + done.slice(end);
  }, text);
}

/** Turns lines and columns into offsets. */
function createPlacer(text: string): (edit: Patch['edits'][number]) => PlacedEdit {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = (line: number, column: number) => (starts[line - 1] ?? text.length) + column - 1;
  return ({ startLine, startColumn, endLine, endColumn, text: instead }) => ({
    start: offset(startLine, startColumn),
    end: offset(endLine, endColumn),
    text: instead,
  });
}
