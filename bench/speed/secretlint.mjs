import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from './contestants.mjs';

const PRESET = '@secretlint/secretlint-rule-preset-recommend';
const MAJOR = 13;

/**
 * Installs secretlint into the cache, since it is no dependency of this project.
 *
 * @returns {{script: string, configuration: string, version: string} | null} `null` where npm cannot.
 */
export function installSecretlint(cache) {
  const home = join(cache, 'secretlint');
  const folder = join(home, 'node_modules', 'secretlint');
  mkdirSync(home, { recursive: true });
  const configuration = join(home, 'secretlintrc.json');
  writeFileSync(configuration, JSON.stringify({ rules: [{ id: PRESET }] }));
  if (!existsSync(folder)) {
    writeFileSync(join(home, 'package.json'), '{"private": true}');
    const install = ['install', '--no-audit', '--no-fund', `secretlint@${MAJOR}`, `${PRESET}@${MAJOR}`];
    // Inside `npm run` npm says where it is; elsewhere the path does.
    const npm = process.env.npm_execpath;
    if (npm !== undefined) spawnSync(process.execPath, [npm, ...install], { cwd: home });
    else spawnSync(onPath('npm') ?? 'npm', install, { cwd: home });
  }
  if (!existsSync(folder)) return null;
  const { bin, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { script: join(folder, typeof bin === 'string' ? bin : bin.secretlint), configuration, version };
}
