import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const MAX_FILE_BYTES = 200_000;
/** Files that decide what git or another tool looks at, and caches, which differ from machine to machine. */
const LEFT_OUT =
  /(^|\/)(\.git[^/]*|\.ignore|\.rgignore|\.npmignore|\.secretsignore|\.cache|\.vite[^/]*)(\/|$)/;

/**
 * Reads the text of `node_modules`: what people wrote, in the mix of languages, sizes and names that a repository
 * has. Sorted by path, so that the same `package-lock.json` gives the same corpus.
 *
 * @returns {{path: string, content: Buffer}[]} Files without a zero byte and up to 200 kB.
 */
export function readRealText() {
  const files = [];
  for (const entry of readdirSync(MODULES, { recursive: true, withFileTypes: true })) {
    const path = relative(MODULES, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (!entry.isFile() || LEFT_OUT.test(path)) continue;
    const content = readFileSync(join(MODULES, path));
    if (content.length === 0 || content.length > MAX_FILE_BYTES || content.includes(0)) continue;
    files.push({ path, content });
  }
  return files.sort((left, right) => (left.path < right.path ? -1 : 1));
}
