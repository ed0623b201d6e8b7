import type { Unread } from '../../file-reader.js';
import type { Inflated } from './inflate.js';

/** A file in an archive, still packed. */
export interface Member {
  /** As the archive says it: an author's text, never a path to write to. `null` for what gzip alone packs. */
  readonly name: string | null;
  /** In bytes, packed. */
  readonly packedSize: number;
  /** Unpacked in no more bytes than this, or why it cannot be. */
  unpack(limit: number): Inflated | Unread;
}
