import type { FileScan } from '../model/file-scan.js';
import type { Scanner } from './scanner.js';

/**
 * Scans a text that is in memory already, in the prefilter's room.
 *
 * @param path By which it is judged.
 * @returns `null` where it is taken for binary.
 */
export function scanText(path: string, text: string, scanner: Scanner): FileScan | null {
  const bytes = Buffer.from(text);
  const room = scanner.prefilter.room(bytes.length);
  room.set(bytes);
  return scanner.scan(path, room.subarray(0, bytes.length));
}
