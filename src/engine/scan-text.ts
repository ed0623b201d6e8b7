import type { FileScan } from '../model/file-scan.js';
import { ByteText } from './byte-text.js';
import type { Scanner } from './scanner.js';

/**
 * Scans a text that is in memory already, in the prefilter's room.
 *
 * @param path By which it is judged.
 * @returns `null` where it is taken for binary.
 */
export function scanText(path: string, text: string, scanner: Scanner): FileScan | null {
  return scanner.scan(path, inRoom(text, scanner));
}

/** Scans a name as text: no file of that name, of which it would tell what it holds. */
export function scanNameAsText(name: string, scanner: Scanner): FileScan {
  return scanner.scanText(new ByteText(name, inRoom(name, scanner)));
}

function inRoom(text: string, { prefilter }: Scanner): Uint8Array {
  const bytes = Buffer.from(text);
  const room = prefilter.room(bytes.length);
  room.set(bytes);
  return room.subarray(0, bytes.length);
}
