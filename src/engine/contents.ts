import type { FileScan } from '../model/file-scan.js';
import { ByteText } from './byte-text.js';
import { encodingOf } from './encoding.js';
import type { OpenFile, Unread } from './file-reader.js';
import { PIECE_BYTES, scanLargeFile } from './large-file.js';
import { isLfsPointer } from './lfs-pointer.js';
import { scanMemberName } from './path-names.js';
import { type Scanner, withoutExcerpts } from './scanner.js';
import { type ArchiveScan, DAMAGED, scanArchive } from './views/archives/archive-scan.js';
import { archiveKindOf, MAX_ARCHIVE_BYTES } from './views/archives/kind.js';

export const BINARY: Unread = { reason: 'binary', harmless: true };
const LOOKED_THROUGH: Unread = { reason: 'binary: looked through for tokens alone', harmless: true };
const NOT_FETCHED: Unread = { reason: 'Git LFS file that was not fetched', harmless: false };

/** What scanning contents gave; a binary may be unread and hold tokens all the same. */
export interface ContentsScan {
  readonly scan: FileScan | null;
  readonly unread: Unread | null;
  /** What it holds where it is an archive. */
  readonly archive?: ArchiveScan;
}

/**
 * Scans contents that are in memory whole.
 *
 * @param bytes Up to {@link PIECE_BYTES} they stand at the start of the prefilter's room, where they may be changed.
 */
export function scanContents(path: string, bytes: Uint8Array, scanner: Scanner): ContentsScan {
  const archive = archiveIn(path, bytes, scanner, scanContents);
  if (archive?.isReadable === true) return { scan: null, unread: null, archive };
  if (isLfsPointer(bytes)) return { scan: null, unread: NOT_FETCHED };
  const scan =
    bytes.length > PIECE_BYTES
      ? scanLargeFile(path, inMemory(bytes), scanner)
      : scanInRoom(path, bytes, scanner);
  if (scan !== null) return { scan, unread: null };
  return { scan: null, unread: archive === null ? BINARY : DAMAGED };
}

/**
 * Scans contents as {@link scanContents} does, and binaries for tokens that have a form of their own: what somebody
 * adds on purpose may be packed in anything.
 */
export function scanContentsAndBinaries(path: string, bytes: Uint8Array, scanner: Scanner): ContentsScan {
  const archive = archiveIn(path, bytes, scanner, scanContentsAndBinaries);
  if (archive?.isReadable === true) return { scan: null, unread: null, archive };
  const isSmallBinary = bytes.length <= PIECE_BYTES && encodingOf(bytes) === null;
  if (!isSmallBinary) return scanContents(path, bytes, scanner);
  const found = withoutExcerpts(scanner.scanText(new ByteText(path, bytes), true));
  const detections = found.detections.filter(({ kind, guessable }) => kind === 'secret' && !guessable);
  const unread = archive === null ? LOOKED_THROUGH : DAMAGED;
  return { scan: { ...found, detections, allows: [], unread: [] }, unread };
}

type Look = (path: string, bytes: Uint8Array, scanner: Scanner) => ContentsScan;

/** What the contents hold where they begin as an archive does. */
function archiveIn(path: string, bytes: Uint8Array, scanner: Scanner, look: Look): ArchiveScan | null {
  if (!scanner.archives || archiveKindOf(bytes) === null || bytes.length > MAX_ARCHIVE_BYTES) return null;
  const place = (member: Uint8Array) => placed(member, scanner);
  return scanArchive(path, bytes.length > PIECE_BYTES ? bytes : bytes.slice(), place, {
    contents: (where, member) => look(where, member, scanner),
    name: (where, name) => scanMemberName(where, name, scanner),
  });
}

function placed(bytes: Uint8Array, { prefilter }: Scanner): Uint8Array {
  if (bytes.length > PIECE_BYTES) return bytes;
  const room = prefilter.room(bytes.length);
  room.set(bytes);
  return room.subarray(0, bytes.length);
}

/** Decoding writes to the room: bytes that it would overwrite are taken out first, since others may share them. */
function scanInRoom(path: string, bytes: Uint8Array, scanner: Scanner): FileScan | null {
  const encoding = encodingOf(bytes);
  const isPlain = encoding === null || (encoding.kind === 'ascii' && encoding.markLength === 0);
  return scanner.scan(path, isPlain ? bytes : bytes.slice(), encoding);
}

function inMemory(bytes: Uint8Array): OpenFile {
  let position = 0;
  return {
    size: bytes.length,
    read(memory) {
      const part = bytes.subarray(position, position + memory.length);
      memory.set(part);
      position += part.length;
      return part.length;
    },
  };
}
