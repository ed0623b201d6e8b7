export type ArchiveKind = 'gzip' | 'zip' | 'tar';

/** Archives are held in memory whole; larger ones are binaries like any other. */
export const MAX_ARCHIVE_BYTES = 1 << 26;

/** As many bytes as tell what an archive is. */
export const KIND_BYTES = 512;

const USTAR_OFFSET = 257;

/** What the first bytes of a file say that it is: one of the archives that are read, or no such thing. */
export function archiveKindOf(bytes: Uint8Array): ArchiveKind | null {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8) return 'gzip';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) return 'zip';
  return bytes[USTAR_OFFSET] === 0x75 && isUstar(bytes) ? 'tar' : null;
}

function isUstar(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(USTAR_OFFSET, USTAR_OFFSET + 5)).toString('latin1') === 'ustar';
}
