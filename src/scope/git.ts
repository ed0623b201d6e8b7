import { type SpawnSyncOptions, spawnSync } from 'node:child_process';

/** No single answer of git should take longer; a hung git must not hang a required check. */
export const TIME_LIMIT_MS = 120_000;
const MAX_OUTPUT_BYTES = 1 << 30;

/**
 * Settings that keep anything in the repository's own configuration and files from starting a program, from
 * reaching the network, or from hiding a commit: a commit-graph file could lie about parents and trees.
 */
const SAFE_SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'core.commitGraph=false',
  // Git's own values: smaller ones would make it unpack each chain of deltas over and over.
  'core.deltaBaseCacheLimit=96m',
  'core.bigFileThreshold=512m',
  'safe.bareRepository=explicit',
  'log.showSignature=false',
  'advice.graftFileDeprecated=false',
  // The folder is trusted for this call alone, since in a container job it belongs to somebody else.
  'safe.directory=*',
];

const SAFE_ENVIRONMENT = {
  // Grafts would change what a commit's parents are.
  GIT_GRAFT_FILE: '/dev/null',
  GIT_NO_LAZY_FETCH: '1',
  // Older releases of git know no GIT_NO_LAZY_FETCH: no transport may be used, whatever the configuration allows.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
} as const;

/** Where git runs: a folder, with `GIT_*` variables of its own where some are to be kept. */
export interface Repository {
  readonly folder: string;
  readonly variables: Readonly<Record<string, string>>;
}

export function folderOf(place: string | Repository): string {
  return typeof place === 'string' ? place : place.folder;
}

/** What a call of git gave: its output, or why there is none. */
export type GitResult = { readonly ok: true; readonly output: Buffer } | GitFailure;

export interface GitFailure {
  readonly ok: false;
  /** Whether there is no git on this machine. */
  readonly missing: boolean;
  readonly reason: string;
}

/**
 * Runs git in a folder, without a shell and without what the environment or the repository's configuration
 * could make it do beside its job.
 */
export function git(place: string | Repository, ...parameters: readonly string[]): GitResult {
  return gitWithInput(place, '', ...parameters);
}

/** @param input What git reads from standard input. */
export function gitWithInput(
  place: string | Repository,
  input: string,
  ...parameters: readonly string[]
): GitResult {
  const result = spawnSync('git', safeParameters(parameters), {
    ...safeOptions(place),
    input,
    timeout: TIME_LIMIT_MS,
    maxBuffer: MAX_OUTPUT_BYTES,
  });
  if (result.error !== undefined) return notStarted(result.error);
  if (result.status !== 0) return failed(result.stderr, result.status);
  return { ok: true, output: result.stdout };
}

export function safeParameters(parameters: readonly string[]): string[] {
  const settings = SAFE_SETTINGS.flatMap((setting) => ['-c', setting]);
  return ['--no-replace-objects', ...settings, ...parameters];
}

/** The folder, and the environment without inherited `GIT_*` variables, which could name another repository. */
export function safeOptions(place: string | Repository) {
  const { folder, variables } = typeof place === 'string' ? { folder: place, variables: {} } : place;
  const inherited = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  return {
    cwd: folder,
    env: { ...Object.fromEntries(inherited), ...variables, ...SAFE_ENVIRONMENT },
    windowsHide: true,
  } satisfies SpawnSyncOptions;
}

export function notStarted({ code }: NodeJS.ErrnoException): GitFailure {
  return {
    ok: false,
    missing: code === 'ENOENT',
    reason: `git could not be run: ${code ?? 'unknown error'}`,
  };
}

export function failed(stderr: Buffer, status: number | null): GitFailure {
  const lines = stderr.toString('utf8').trim().split('\n');
  // Warnings and hints may stand before the line that says why.
  const reason = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0];
  return { ok: false, missing: false, reason: reason || `git ended with status ${status}` };
}
