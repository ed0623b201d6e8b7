import type { Scanner } from '../engine/scanner.js';
import type { FileScan } from '../model/file-scan.js';
import type { Message } from '../scope/message.js';

type Text = Pick<Message, 'title' | 'bytes'>;

/** Loads what scans of messages want: nobody scans one a second time for it. */
export async function prepareForMessages(messages: readonly Text[], scanner: Scanner): Promise<void> {
  const wants = new Set(messages.flatMap((message) => scanBytes(message, scanner)?.wants ?? []));
  if (wants.size === 0) return;
  await scanner.load([...wants]);
  await prepareForMessages(messages, scanner);
}

/**
 * Scans what somebody wrote about a commit or a release for secrets, with what is loaded by then; see
 * {@link prepareForMessages}.
 */
export function scanMessage(message: Text, scanner: Scanner): FileScan | null {
  const scan = scanBytes(message, scanner);
  const detections = scan?.detections.filter(({ kind }) => kind === 'secret') ?? [];
  if (scan === null || detections.length === 0) return null;
  return { ...scan, detections, allows: [], unread: [], wants: [], comparables: [] };
}

function scanBytes({ title, bytes }: Text, scanner: Scanner): FileScan | null {
  const room = scanner.prefilter.room(bytes.length);
  room.set(bytes);
  return scanner.scan(title, room.subarray(0, bytes.length));
}
