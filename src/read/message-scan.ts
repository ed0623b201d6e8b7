import type { Scanner } from '../engine/scanner.js';
import type { FileScan } from '../model/file-scan.js';
import type { Message } from '../scope/message.js';

/** Scans what somebody wrote about a commit or a release for secrets. */
export function scanMessage(
  { title, bytes }: Pick<Message, 'title' | 'bytes'>,
  scanner: Scanner,
): FileScan | null {
  const room = scanner.prefilter.room(bytes.length);
  room.set(bytes);
  const scan = scanner.scan(title, room.subarray(0, bytes.length));
  const detections = scan?.detections.filter(({ kind }) => kind === 'secret') ?? [];
  if (scan === null || detections.length === 0) return null;
  return { ...scan, detections, allows: [], unread: [], wants: [] };
}
