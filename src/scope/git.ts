import { spawnSync } from 'node:child_process';

/** No listing of a work tree should take longer; a hung git must not hang a required check. */
const TIME_LIMIT_MS = 120_000;
const MAX_OUTPUT_BYTES = 1 << 30;

/** Settings that keep anything in the repository's own configuration from starting a program. */
const SAFE_SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'safe.bareRepository=explicit',
  'log.showSignature=false',
];

/** What a call of git gave: its output, or why there is none. */
export type GitResult =
  | { readonly ok: true; readonly output: Buffer }
  | { readonly ok: false; readonly missing: boolean; readonly reason: string };

/**
 * Runs git in a folder, without a shell and without what the environment or the repository's configuration
 * could make it do beside its job. The folder is trusted for this call alone, since in a container job it
 * belongs to somebody else.
 */
export function git(folder: string, ...parameters: readonly string[]): GitResult {
  const settings = [...SAFE_SETTINGS, 'safe.directory=*'].flatMap((setting) => ['-c', setting]);
  const result = spawnSync('git', ['--no-replace-objects', ...settings, ...parameters], {
    cwd: folder,
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIME_LIMIT_MS,
    maxBuffer: MAX_OUTPUT_BYTES,
    windowsHide: true,
  });
  if (result.error !== undefined) {
    const { code } = result.error as NodeJS.ErrnoException;
    return {
      ok: false,
      missing: code === 'ENOENT',
      reason: `git could not be run: ${code ?? 'unknown error'}`,
    };
  }
  if (result.status !== 0) {
    const [firstLine = ''] = result.stderr.toString('utf8').trim().split('\n');
    return { ok: false, missing: false, reason: firstLine || `git ended with status ${result.status}` };
  }
  return { ok: true, output: result.stdout };
}

/** The environment without inherited `GIT_*` variables, which could point git at another repository. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  return {
    ...Object.fromEntries(inherited),
    GIT_NO_LAZY_FETCH: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}
