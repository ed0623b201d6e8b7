import { isUtf8 } from 'node:buffer';
import type { Neighbours } from '../model/neighbours.js';
import type { SourceText } from '../model/source-text.js';

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Up to this size all slices are cut from one string, which costs less than a string of its own for each. */
const MAX_WHOLE_BYTES = 1 << 18;

/** A place in a text: line and column from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * A view of a file's bytes as text; see `encoding.ts` for what the bytes are. Copies nothing: it is valid
 * only as long as the memory under it is not reused. Line starts are found at the first question only.
 */
export class ByteText implements SourceText {
  readonly length: number;
  readonly #bytes: Buffer;
  #whole: string | undefined;
  #lineStarts: number[] | undefined;
  #isUtf8: boolean | undefined;
  /** A file may be one line of megabytes with thousands of findings: columns are counted on from the last. */
  #lastPosition: (Position & { readonly offset: number }) | undefined;

  /** @param origin Where in the file the first byte stands, for a piece of a large file. */
  constructor(
    readonly path: string,
    bytes: Uint8Array,
    readonly origin: Position = { line: 1, column: 1 },
    readonly neighbours?: Neighbours,
  ) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.length = bytes.byteLength;
  }

  /** Valid as long as the text. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  slice(start: number, end: number): string {
    if (this.length <= MAX_WHOLE_BYTES) {
      this.#whole ??= this.#bytes.toString('latin1', 0, this.length);
      return this.#whole.slice(Math.max(0, start), end);
    }
    return this.#bytes.toString('latin1', Math.max(0, start), Math.min(end, this.length));
  }

  lineAt(offset: number): number {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + this.origin.line;
  }

  positionAt(offset: number): Position {
    const line = this.lineAt(offset);
    const known = this.#lastPosition;
    const isOnward = known?.line === line && known.offset <= offset;
    const from = isOnward ? known.offset : this.lineRange(line).start;
    const columnBefore = isOnward ? known.column : line === this.origin.line ? this.origin.column : 1;
    const column = columnBefore + this.read(from, offset).length;
    this.#lastPosition = { line, column, offset };
    return { line, column };
  }

  /** Offsets of a line without its end (`\n` or `\r\n`). */
  lineRange(line: number): { start: number; end: number } {
    const starts = this.#starts();
    const index = line - this.origin.line;
    const start = starts[index] ?? this.length;
    let end = starts[index + 1] === undefined ? this.length : (starts[index + 1] as number) - 1;
    if (end > start && this.#bytes[end - 1] === CARRIAGE_RETURN) end--;
    return { start, end };
  }

  /** The text from `start` to `end` as people read it: UTF-8 where the whole file is, else Latin-1. */
  read(start: number, end: number): string {
    this.#isUtf8 ??= isUtf8(this.#bytes);
    return this.#isUtf8
      ? this.#bytes.toString('utf8', start, end)
      : this.#bytes.toString('latin1', start, end);
  }

  /** The nearest offset at or after this one at which a character starts. */
  characterStart(offset: number): number {
    let start = offset;
    while (start < this.length && start < offset + 3 && ((this.#bytes[start] as number) & 0xc0) === 0x80)
      start++;
    return start;
  }

  #starts(): readonly number[] {
    if (this.#lineStarts === undefined) {
      const starts = [0];
      for (let at = this.#bytes.indexOf(NEWLINE); at !== -1; at = this.#bytes.indexOf(NEWLINE, at + 1)) {
        starts.push(at + 1);
      }
      this.#lineStarts = starts;
    }
    return this.#lineStarts;
  }
}
