import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The environment that a fresh machine gives, and nothing of the one the tests run in. */
function cleanEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const keep = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];
  const kept = keep.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return { ...Object.fromEntries(kept), ...extra };
}

/** Runs the bundled command line. */
export function starkey(
  parameters: readonly string[],
  { cwd, stdin = '', environment }: CommandOptions,
): CommandResult {
  return start(`${DIST}cli/index.js`, parameters, { cwd, stdin, environment: cleanEnvironment(environment) });
}

/** Runs the bundled action with just the environment given. */
export function startAction(environment: Readonly<Record<string, string>>, cwd: string): CommandResult {
  return start(`${DIST}index.js`, [], { cwd, stdin: '', environment: cleanEnvironment(environment) });
}

function start(
  script: string,
  parameters: readonly string[],
  options: Required<CommandOptions>,
): CommandResult {
  const result = spawnSync(process.execPath, [script, ...parameters], {
    cwd: options.cwd,
    input: options.stdin,
    env: options.environment,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  if (result.error !== undefined) throw result.error;
  return { status: result.status, stdout: result.stdout, stderr: result.stderr };
}
