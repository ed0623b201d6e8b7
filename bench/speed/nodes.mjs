import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OWN = fileURLToPath(new URL('../../node_modules/node/bin', import.meta.url));
const NAME = process.platform === 'win32' ? 'node.exe' : 'node';

/**
 * The Node that runs this, then one of each other major version that is on the path or among the development
 * dependencies.
 *
 * @returns {{file: string, version: string}[]}
 */
export function findNodes() {
  const nodes = new Map([
    [majorOf(process.versions.node), { file: process.execPath, version: process.versions.node }],
  ]);
  for (const folder of [OWN, ...(process.env.PATH ?? '').split(delimiter)]) {
    const file = join(folder, NAME);
    if (!existsSync(file)) continue;
    const { status, stdout } = spawnSync(file, ['-p', 'process.versions.node'], { encoding: 'utf8' });
    const version = stdout?.trim();
    if (status === 0 && !nodes.has(majorOf(version)))
      nodes.set(majorOf(version), { file: realpathSync(file), version });
  }
  return [...nodes.values()];
}

function majorOf(version) {
  return version.split('.')[0];
}
