import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { InlineAllow } from '../inputs/options.js';
import { TOKEN_VARIABLES } from '../inputs/sweep-token.js';
import type { RemoteRepository } from '../model/remote-repository.js';
import type { JobOutcome, SweepScope } from '../model/sweep.js';
import { type CloneEnd, cloneRepository } from '../scope/clone.js';
import { checked, parseJson } from '../sweep/json-file.js';
import { type RepositoryReport, report as reportSchema } from '../sweep/schemas.js';

/** How each repository of a job is scanned. */
export interface ScanWish {
  readonly scope: SweepScope;
  readonly pullRequests: boolean;
  /** Bytes. */
  readonly maxFileSize: number;
  readonly secrets: boolean;
  readonly policies: boolean;
  /** Absolute, or `null`. */
  readonly config: string | null;
  readonly baseline: string | null;
  readonly inlineAllow: InlineAllow;
  /** For one repository. */
  readonly timeoutMs: number;
  /** The bundle of the command line. */
  readonly program: string;
  /** Folder for clones. */
  readonly temporary: string;
  /** Aborted when all work is to end. */
  readonly signal: AbortSignal;
}

export interface RepositoryResult {
  readonly outcome: JobOutcome;
  readonly report: RepositoryReport | null;
  /** What was fetched, in bytes. */
  readonly fetched: number;
  readonly fetchMs: number;
  readonly scanMs: number;
}

const RETRY_AFTER_MS = 2_000;

/** What a scan says of a failure is kept up to here. */
const MAX_MESSAGE = 4_000;

/**
 * Fetches one repository, scans it in a process of its own and takes it away again. So whatever a repository holds,
 * it ends no other's scan: neither by time nor by memory.
 *
 * @param reportFile Where its report goes; absolute.
 */
export async function sweepRepository(
  remote: RemoteRepository,
  reportFile: string,
  wish: ScanWish,
): Promise<RepositoryResult> {
  const started = Date.now();
  const folder = mkdtempSync(join(wish.temporary, 'clone-'));
  try {
    const clone = await fetchInto(folder, remote, started + wish.timeoutMs, wish);
    const fetchMs = Date.now() - started;
    if (clone.kind !== 'cloned') return { outcome: clone, report: null, fetched: 0, fetchMs, scanMs: 0 };
    mkdirSync(dirname(reportFile), { recursive: true });
    rmSync(reportFile, { force: true });
    const failure = await scanClone(folder, reportFile, wish.timeoutMs - fetchMs, wish);
    const report = failure === null ? readReport(reportFile) : null;
    const outcome: JobOutcome = failure === null ? { kind: 'scanned' } : { kind: 'failed', reason: failure };
    return { outcome, report, fetched: clone.bytes, fetchMs, scanMs: Date.now() - started - fetchMs };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Fetches, and once more where that failed: of thousands of fetches some meet a server that is out of sorts. */
async function fetchInto(
  folder: string,
  remote: RemoteRepository,
  deadline: number,
  { scope, pullRequests, maxFileSize, signal }: ScanWish,
): Promise<CloneEnd> {
  const common = { remote, folder, scope, pullRequests, leaveOutFrom: maxFileSize + 1, signal };
  const first = await cloneRepository({ ...common, timeLimitMs: deadline - Date.now() });
  const isWorthIt = first.kind === 'failed' && !signal.aborted && Date.now() + RETRY_AFTER_MS < deadline;
  if (!isWorthIt) return first;
  await wait(RETRY_AFTER_MS);
  rmSync(join(folder, '.git'), { recursive: true, force: true, maxRetries: 3 });
  return cloneRepository({ ...common, timeLimitMs: deadline - Date.now() });
}

function readReport(file: string): RepositoryReport {
  return checked(reportSchema, parseJson(readFileSync(file, 'utf8'), file), file);
}

/** @returns Why there is no report, or `null` where there is one. */
function scanClone(
  folder: string,
  reportFile: string,
  timeLimitMs: number,
  wish: ScanWish,
): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [wish.program, ...parametersOf(reportFile, wish)], {
      cwd: folder,
      env: withoutToken(process.env),
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
    });
    let said = '';
    let ending: string | null = null;
    const end = (reason: string) => {
      ending ??= reason;
      child.kill('SIGKILL');
    };
    const stop = () => end('the job was stopped');
    const late = () => end('scanning it took too long');
    const watch = setTimeout(late, Math.max(0, timeLimitMs));
    wish.signal.addEventListener('abort', stop, { once: true });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (said.length < MAX_MESSAGE) said += text;
    });
    child.on('error', () => end('its scan could not be started'));
    child.on('close', (status, signal) => {
      clearTimeout(watch);
      wish.signal.removeEventListener('abort', stop);
      resolve(ending ?? failureOf(status, signal, said));
    });
  });
}

/** 0 and 1 come with a report. 2 does where only a part was read: then nothing is said on standard error. */
function failureOf(status: number | null, signal: NodeJS.Signals | null, said: string): string | null {
  const [first = ''] = said.split('\n');
  if (status === 0 || status === 1 || (status === 2 && first === '')) return null;
  if (first.startsWith('starkey: ')) return first.slice('starkey: '.length);
  return `its scan ended unexpectedly (${signal ?? `status ${status}`})`;
}

function parametersOf(reportFile: string, wish: ScanWish): readonly string[] {
  const { scope, config, baseline, inlineAllow, maxFileSize, secrets, policies } = wish;
  return [
    'scan',
    ...(scope === 'tree' ? ['--tree', 'HEAD'] : ['--history']),
    ...(config === null ? ['--no-config'] : ['--config', config]),
    ...(baseline === null ? [] : ['--baseline', baseline]),
    ...(secrets ? [] : ['--no-secrets']),
    ...(policies ? [] : ['--no-policies']),
    '--inline-allow',
    inlineAllow,
    '--max-file-size',
    String(maxFileSize),
    '--fail-on',
    'never',
    '--quiet',
    '--output',
    `json=${reportFile}`,
  ];
}

/** Whoever scans needs no token. */
function withoutToken(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const without = { ...environment };
  for (const name of TOKEN_VARIABLES) delete without[name];
  return without;
}
