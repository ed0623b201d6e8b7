import { crypto } from '../model/crypto.js';

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Longer lines are in hardly any text. */
const MAX_LINE_BYTES = 1 << 20;

/** Tells which lines of a version were not there before. */
export interface AddedLines {
  /**
   * Whether a stretch of lines, both ends included, counting from 1, was added: none of the versions before
   * held all of its lines.
   */
  holds(startLine: number, endLine: number): boolean;
}

/**
 * Compares by whole lines, wherever they stand: a line that moved was not added, one that now stands there once
 * more than before was, and so are its last occurrences. Line ends do not count. Works on contents alone, so no
 * attribute, filter or setting of the repository can hide a line.
 *
 * @param text The version's bytes.
 * @param before For each version before, the bytes of the files that its lines may come from.
 */
export function createAddedLines(text: Uint8Array, before: readonly (readonly Uint8Array[])[]): AddedLines {
  const lines = linesOf(text);
  const added = before.map((files) => linesMissingFrom(files, lines));
  return {
    holds: (startLine, endLine) => {
      const end = Math.max(startLine, endLine);
      // A line that this text does not have says that lines were counted otherwise: then nothing is excused.
      return end > lines.length || added.every((isAdded) => isAdded.slice(startLine - 1, end).includes(true));
    },
  };
}

/** For each line whether the files hold it less often than it has come up to here. */
function linesMissingFrom(files: readonly Uint8Array[], lines: readonly string[]): readonly boolean[] {
  const left = new Map<string, number>();
  for (const file of files) {
    for (const line of linesOf(file)) left.set(line, (left.get(line) ?? 0) + 1);
  }
  return lines.map((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

/** One character a byte, since the encoding does not matter here. */
function linesOf(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lines: string[] = [];
  let start = 0;
  while (start <= buffer.length) {
    const newline = buffer.indexOf(NEWLINE, start);
    const end = newline === -1 ? buffer.length : newline;
    const isCarriage = end > start && buffer[end - 1] === CARRIAGE_RETURN;
    lines.push(lineOf(buffer.subarray(start, isCarriage ? end - 1 : end)));
    start = end + 1;
  }
  return lines;
}

/** Long lines are compared by their hash: no string holds half a gigabyte. */
function lineOf(bytes: Buffer): string {
  return bytes.length <= MAX_LINE_BYTES
    ? bytes.toString('latin1')
    : crypto().createHash('sha256').update(bytes).digest('base64');
}
