import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  folderOfPath,
  MAX_NEIGHBOUR_BYTES,
  MAX_NEIGHBOURS,
  type Neighbour,
  type Neighbours,
} from '../model/neighbours.js';
import { encodingOf, textBytes } from './encoding.js';
import { withFile } from './file-reader.js';

/** @param root Absolute. */
export function neighboursOnDisk(root: string): Neighbours {
  return {
    beside(path, isWanted) {
      const folder = join(root, folderOfPath(path));
      const names = namesIn(folder).filter(isWanted);
      if (names.length > MAX_NEIGHBOURS) return [];
      return names.flatMap((name): readonly Neighbour[] => {
        const text = withFile(join(folder, name), MAX_NEIGHBOUR_BYTES, ({ size, read }) => {
          const bytes = Buffer.alloc(size);
          return neighbourText(bytes.subarray(0, read(bytes)));
        });
        return typeof text === 'string' ? [{ name, text }] : [];
      });
    },
  };
}

/** What cannot be listed has no neighbours: a file in an archive, a folder that is gone. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** The bytes of a file as others see them; `null` where they are binary. */
export function neighbourText(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  return encoding === null ? null : Buffer.from(textBytes(bytes, encoding)).toString('latin1');
}
