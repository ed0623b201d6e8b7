import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CommandResult } from './command.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const TIMEOUT_MS = 60_000;

/** Bundled entries below `dist`. */
export type Entry = 'cli/index.js' | 'index.js';

export interface AsyncCommandOptions {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Runs a bundled entry while this process goes on, so that a server of the test's own can answer it. The
 * environment is what is given, and nothing of the one the tests run in but what a program needs to start.
 */
export function runEntry(
  entry: Entry,
  parameters: readonly string[],
  { cwd, environment }: AsyncCommandOptions,
): Promise<CommandResult> {
  const keep = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];
  const kept = keep.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  const child = spawn(process.execPath, [DIST + entry, ...parameters], {
    cwd,
    env: { ...Object.fromEntries(kept), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIMEOUT_MS,
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...texts }));
  });
}
