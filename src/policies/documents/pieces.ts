import type { Span } from '../../model/finding.js';
import type { KeywordHit, SourceText } from '../../model/source-text.js';
import { FORMATS, type Format } from './format.js';

/** A stretch of a file that is written in a language of its own. */
export interface Piece extends Span {
  readonly format: Format;
}

/** More are not looked at: each is read as a text as long as the file. */
const MAX_PIECES = 50;
/** Characters of a file that is looked at for pieces. */
const MAX_LENGTH = 1 << 20;

const MARKDOWN = /\.(?:md|mdx|markdown)$/i;
/** Whatever starts a block of code, by the language that it names. */
const FENCE = /^[ \t]{0,20}(`{3,20}|~{3,20})[ \t]{0,5}\{?\.?(\w{0,20})[^\n`]{0,200}\n/gm;
/** The line that starts a here-document, and its last word. */
const HERE = /^([^\n]{0,400})<<-?[ \t]{0,5}(["']?)([A-Za-z_]\w{0,60})\2([^\n]{0,300})\n/gm;
const TARGET = /[\w$./{}-]{0,200}(\.(?:ya?ml|template|tf|tofu|hcl|py|ts|js))\b/;

/** Names of languages in Markdown, and the endings of files in them. */
const ENDINGS: Readonly<Record<string, string>> = {
  yaml: '.yaml',
  yml: '.yaml',
  cloudformation: '.yaml',
  hcl: '.tf',
  tf: '.tf',
  terraform: '.tf',
  ts: '.ts',
  typescript: '.ts',
  js: '.js',
  javascript: '.js',
  py: '.py',
  python: '.py',
};

/**
 * Blocks of code in Markdown, and here-documents in all else, where a hit may belong to a policy in their language:
 * files that scripts, Terraform and Terragrunt (`generate`) write.
 */
export function piecesIn(text: SourceText, hits: readonly KeywordHit[]): readonly Piece[] {
  if (text.length > MAX_LENGTH) return [];
  const source = text.slice(0, text.length);
  const isMarkdown = MARKDOWN.test(text.path);
  if (!isMarkdown && !source.includes('<<')) return [];
  const pieces = isMarkdown ? blocksIn(source) : hereDocumentsIn(source);
  const offsets = hits.map(({ offset }) => offset).sort((one, other) => one - other);
  let next = 0;
  const isConcerned = ({ start, end, format }: Piece) => {
    while ((offsets[next] ?? start) < start) next++;
    for (let at = next; (offsets[at] ?? end) < end; at++) {
      if (format.concerns(text, offsets[at] ?? end)) return true;
    }
    return false;
  };
  return pieces.filter(isConcerned).slice(0, MAX_PIECES);
}

function blocksIn(source: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let after = 0;
  for (const { 0: line, 1: fence = '', 2: language = '', index } of source.matchAll(FENCE)) {
    if (index < after) continue;
    const start = index + line.length;
    const end = closingLine(
      source,
      start,
      (each) => each.trim().startsWith(fence) && /^\s*[`~]+\s*$/.test(each),
    );
    after = end + 1;
    const format = formatOf(ENDINGS[language.toLowerCase()]);
    if (format !== undefined) pieces.push({ start, end, format });
  }
  return pieces;
}

function hereDocumentsIn(source: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let after = 0;
  for (const { 0: line, 1: before = '', 3: word = '', 4: rest = '', index } of source.matchAll(HERE)) {
    if (index < after) continue;
    const start = index + line.length;
    const end = closingLine(source, start, (each) => each.trim() === word);
    after = end + 1;
    const named = TARGET.exec(rest)?.[1] ?? TARGET.exec(before)?.[1];
    const format = formatOf(named ?? endingByContent(source.slice(start, end)));
    if (format !== undefined) pieces.push({ start, end, format });
  }
  return pieces;
}

/** Where the first line that closes starts; the end of the text where none does. */
function closingLine(source: string, from: number, isClosing: (line: string) => boolean): number {
  for (let start = from; start < source.length; ) {
    const newline = source.indexOf('\n', start);
    const end = newline === -1 ? source.length : newline;
    if (isClosing(source.slice(start, Math.min(end, start + 400)))) return start;
    start = end + 1;
  }
  return source.length;
}

function endingByContent(content: string): string | undefined {
  if (/^[ \t]{0,20}(?:data|resource)[ \t]{1,5}"/m.test(content)) return '.tf';
  return /^[ \t-]{0,60}Effect[ \t]{0,5}:/m.test(content) ? '.yaml' : undefined;
}

function formatOf(ending: string | undefined): Format | undefined {
  return ending === undefined ? undefined : FORMATS.find(({ matches }) => matches(`file${ending}`));
}

/** A piece as a text as long as its file, blank but for the piece: its places are those of the file. */
export function pieceText(text: SourceText, { start, end }: Span): SourceText {
  const blank = text.slice(0, start).replace(/[^\n]/g, ' ');
  const whole = blank + text.slice(start, end);
  return {
    path: text.path,
    length: end,
    slice: (from, to) => whole.slice(Math.max(0, from), to),
    lineAt: (offset) => text.lineAt(offset),
  };
}
