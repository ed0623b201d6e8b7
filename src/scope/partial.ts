import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { git } from './git.js';

/** Whether objects were left out of a pack, to be fetched when they are needed. */
export function hasPromises(objects: string): boolean {
  const packs = join(objects, 'pack');
  return existsSync(packs) && readdirSync(packs).some((name) => name.endsWith('.promisor'));
}

/** Whether a clone may lack contents of commits that it has (`--filter=blob:none`). */
export function isPartialClone(folder: string): boolean {
  const found = git(folder, 'rev-parse', '--git-path', 'objects');
  return found.ok && hasPromises(resolve(folder, found.output.toString('utf8').replace(/\r?\n$/, '')));
}
