import type { Compatibility } from '../inputs/options.js';
import type { AllowComment, Detector } from '../model/detector.js';
import type { SourceText } from '../model/source-text.js';
import { openComment } from './comment-syntax.js';

/** Bytes seen on each side of a marker. */
const MAX_LINE_BYTES = 1000;

/** Rules that a marker may name. */
const MAX_NAMED_RULES = 20;

/** Lines that a block may excuse. */
const MAX_BLOCK_LINES = 100_000;

/** How another scanner's users mark what it should let pass. */
interface Marker {
  readonly tool: Compatibility;
  /** Lower case, as the prefilter wants it. */
  readonly keyword: string;
  /** What must stand from the keyword on; the end of a longer word is no marker. */
  readonly form: RegExp;
  /** Whether it counts in a comment alone, as the tool itself has it. */
  readonly inComment: boolean;
  readonly covers: 'line' | 'next-line' | 'block';
}

const MARKERS: readonly Marker[] = [
  { tool: 'gitleaks', keyword: 'gitleaks:allow', form: /^gitleaks:allow/, inComment: false, covers: 'line' },
  {
    tool: 'betterleaks',
    keyword: 'betterleaks:allow',
    form: /^betterleaks:allow/,
    inComment: false,
    covers: 'line',
  },
  {
    tool: 'trufflehog',
    keyword: 'trufflehog:ignore',
    form: /^trufflehog:ignore/,
    inComment: false,
    covers: 'line',
  },
  {
    tool: 'kingfisher',
    keyword: 'kingfisher:ignore',
    form: /^kingfisher:ignore/,
    inComment: false,
    covers: 'line',
  },
  {
    tool: 'detect-secrets',
    keyword: 'pragma: ',
    form: /^pragma: (?:allow|white)list[ -]secret/,
    inComment: true,
    covers: 'line',
  },
  {
    tool: 'detect-secrets',
    keyword: 'pragma: ',
    form: /^pragma: (?:allow|white)list nextline[ -]secret/,
    inComment: true,
    covers: 'next-line',
  },
  {
    tool: 'secretlint',
    keyword: 'secretlint-disable',
    form: /^secretlint-disable-line(?![\w-])/,
    inComment: true,
    covers: 'line',
  },
  {
    tool: 'secretlint',
    keyword: 'secretlint-disable',
    form: /^secretlint-disable-next-line(?![\w-])/,
    inComment: true,
    covers: 'next-line',
  },
  {
    tool: 'secretlint',
    keyword: 'secretlint-disable',
    form: /^secretlint-disable(?![\w-])/,
    inComment: true,
    covers: 'block',
  },
];

/** Ends secretlint's blocks. */
const BLOCK_END = 'secretlint-enable';

/** Longest form, with what must not follow. */
const FORM_LENGTH = 40;

/**
 * Finds the markers of other scanners that the configuration names, and takes them for allow comments about
 * every secret.
 *
 * @returns `null` where it names none.
 */
export function createMarkerDetector(tools: readonly Compatibility[]): Detector | null {
  const markers = MARKERS.filter(({ tool }) => tools.includes(tool));
  if (markers.length === 0) return null;
  const keywords = [...new Set(markers.map(({ keyword }) => keyword))];
  const hasBlocks = markers.some(({ covers }) => covers === 'block');
  return {
    keywords: hasBlocks ? [...keywords, BLOCK_END] : keywords,
    find(text, hits) {
      const ends = hits
        .filter(({ keyword }) => keyword === BLOCK_END)
        .map(({ offset }) => text.lineAt(offset));
      return { allows: hits.flatMap(({ offset }) => markerAt(text, offset, markers, ends) ?? []) };
    },
  };
}

function markerAt(
  text: SourceText,
  offset: number,
  markers: readonly Marker[],
  blockEnds: readonly number[],
): AllowComment | null {
  const written = text.slice(offset, offset + FORM_LENGTH);
  const marker = markers.find(({ form }) => form.test(written));
  if (marker === undefined) return null;
  if (marker.inComment && openComment(lineBefore(text, offset)) === null) return null;
  const line = text.lineAt(offset);
  const name = marker.form.exec(written)?.[0] ?? marker.keyword;
  return {
    line,
    covers: linesOf(marker, line, text, blockEnds),
    rules: [],
    marker: name,
    ...(marker.tool === 'secretlint' ? { markerRules: namedRules(text, offset + name.length) } : {}),
    reason: `marked ${name}`,
    reasonSpan: null,
  };
}

/** What stands behind a marker of secretlint's, up to its reason: names of rules. */
function namedRules(text: SourceText, start: number): readonly string[] {
  const [line = ''] = text.slice(start, start + MAX_LINE_BYTES).split('\n', 1);
  const [list = ''] = line.split(/\s--(?:\s|$)|\*\/|-->|\s\}/, 1);
  return list
    .split(/[\s,]+/)
    .filter((name) => /^[@\w][\w./@-]*$/.test(name))
    .slice(0, MAX_NAMED_RULES);
}

function lineBefore(text: SourceText, offset: number): string {
  const before = text.slice(offset - MAX_LINE_BYTES, offset);
  return before.slice(before.lastIndexOf('\n') + 1);
}

function linesOf(
  { covers }: Marker,
  line: number,
  text: SourceText,
  blockEnds: readonly number[],
): readonly number[] {
  switch (covers) {
    case 'line':
      return [line];
    case 'next-line':
      return [line + 1];
    case 'block': {
      const end = blockEnds.find((each) => each > line) ?? text.lineAt(text.length);
      const count = Math.min(MAX_BLOCK_LINES, Math.max(1, end - line + 1));
      return Array.from({ length: count }, (_, index) => line + index);
    }
  }
}
