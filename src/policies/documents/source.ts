/** Text to read a document from, whose positions lead back to the file. One character a byte. */
export interface Source {
  readonly text: string;
  /** The file's offset of a position in `text`; the text's length is a position too. */
  offsetOf(index: number): number;
  /** The file's offset after the character before a position, where the next one does not stand right behind it. */
  endOf?(index: number): number;
}

/** A stretch of a file as it stands. */
export function plainSource(text: string, start: number): Source {
  return { text, offsetOf: (index) => start + index };
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
};

/** Characters between two literals that programs join to one string. */
export const MAX_SEAM = 200;
/** The end of one literal and the start of the next. */
const SEAM = /^"[\s+\\]{0,200}"/;

/**
 * The inside of a string literal, up to the quote that ends it, with its escapes taken away: documents stand in
 * JSON strings and in the double quotes of shells and languages.
 */
export function unescapedSource(source: Source): Source {
  const { text } = source;
  const characters: string[] = [];
  const offsets: number[] = [];
  const ends: number[] = [];
  let index = 0;
  while (index < text.length) {
    if (text[index] === '"') {
      const seam = SEAM.exec(text.slice(index, index + MAX_SEAM + 2))?.[0];
      if (seam === undefined) break;
      index += seam.length;
      continue;
    }
    const { character, length } = escapeAt(text, index);
    if (character !== '') {
      characters.push(character);
      offsets.push(source.offsetOf(index));
      ends.push(endOf(source, index + length));
    }
    index += length;
  }
  offsets.push(source.offsetOf(index));
  const offsetOf = (at: number) => offsets[Math.min(at, offsets.length - 1)] ?? 0;
  return { text: characters.join(''), offsetOf, endOf: (at) => ends[at - 1] ?? offsetOf(at) };
}

/** The file's offset after the character before a position. */
export function endOf(source: Source, index: number): number {
  return source.endOf?.(index) ?? source.offsetOf(index);
}

/** The inside of a verbatim string, up to the quote that ends it: in there quotes are written twice. */
export function undoubledSource(source: Source): Source {
  const { text } = source;
  const characters: string[] = [];
  const offsets: number[] = [];
  let index = 0;
  for (; index < text.length; index++) {
    const isQuote = text[index] === '"';
    if (isQuote && text[index + 1] !== '"') break;
    characters.push(text[index] ?? '');
    offsets.push(source.offsetOf(index));
    if (isQuote) index++;
  }
  offsets.push(source.offsetOf(index));
  return { text: characters.join(''), offsetOf: (at) => offsets[Math.min(at, offsets.length - 1)] ?? 0 };
}

function escapeAt(text: string, index: number): { character: string; length: number } {
  const character = text[index] ?? '';
  if (character !== '\\') return { character, length: 1 };
  const escaped = text[index + 1] ?? '';
  const code = escaped === 'u' ? /^[0-9a-f]{4}/i.exec(text.slice(index + 2, index + 6))?.[0] : undefined;
  if (code !== undefined) return { character: String.fromCharCode(Number.parseInt(code, 16)), length: 6 };
  return { character: SHORT_ESCAPES[escaped] ?? escaped, length: 2 };
}
