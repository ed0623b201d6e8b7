import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a clone may lack contents of commits that it has (`--filter=blob:none`): objects were left out of a pack,
 * to be fetched when they are needed.
 *
 * @param objects The folder of its objects.
 */
export function isPartialClone(objects: string): boolean {
  const packs = join(objects, 'pack');
  return existsSync(packs) && readdirSync(packs).some((name) => name.endsWith('.promisor'));
}
