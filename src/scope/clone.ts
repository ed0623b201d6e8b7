import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RemoteRepository } from '../model/remote-repository.js';
import { failed, notStarted, safeParameters } from './git.js';
import { FETCH, remoteOptions } from './remote.js';

/** What is wanted of a repository on a server. */
export interface CloneWish {
  readonly remote: RemoteRepository;
  /** An empty folder. */
  readonly folder: string;
  /** The newest commit alone, or all that branches and tags reach. */
  readonly scope: 'tree' | 'history';
  /** Whether commits of pull requests count as history. */
  readonly pullRequests: boolean;
  /** Contents of at least so many bytes are left out. */
  readonly leaveOutFrom: number;
  readonly timeLimitMs: number;
  /** Aborted when it is to end at once. */
  readonly signal: AbortSignal;
}

export type CloneEnd =
  | { readonly kind: 'cloned' /** What was sent, in bytes. */; readonly bytes: number }
  /** The repository has no commit. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Where what the server calls HEAD is kept: below no name that a branch or tag can have. */
const HEAD_REF = 'refs/starkey/head';

/** A server that sends less than a byte a second for so many seconds is given up, also by git's own helpers. */
const SILENCE = ['-c', 'http.lowSpeedLimit=1', '-c', 'http.lowSpeedTime=60'];

const NO_HEAD = /couldn't find remote ref HEAD/;

type GitEnd =
  | { readonly kind: 'done'; readonly output: string }
  | { readonly kind: 'failed'; readonly reason: string; readonly text: string };

/**
 * Fetches a repository into a folder in which nothing is checked out. The folder's configuration is ours alone, and
 * of the repository nothing but objects and refs comes: no hook, filter or setting of it can run.
 */
export async function cloneRepository(wish: CloneWish): Promise<CloneEnd> {
  const { remote, folder, scope, leaveOutFrom } = wish;
  const deadline = Date.now() + wish.timeLimitMs;
  prepare(folder, remote.url, leaveOutFrom);
  const parameters = [
    ...SILENCE,
    ...FETCH,
    `--filter=blob:limit=${leaveOutFrom}`,
    ...(scope === 'tree' ? ['--depth=1'] : []),
    '--',
    'origin',
    ...refspecsOf(wish),
  ];
  const fetched = await runGit(wish, parameters, deadline);
  if (fetched.kind === 'done') return { kind: 'cloned', bytes: packedBytes(folder) };
  if (!NO_HEAD.test(fetched.text)) return { kind: 'failed', reason: fetched.reason };
  const listed = await runGit(
    wish,
    [...SILENCE, '-c', 'credential.helper=', 'ls-remote', 'origin'],
    deadline,
  );
  if (listed.kind === 'failed') return { kind: 'failed', reason: listed.reason };
  const hasRefs = /\srefs\/(?:heads|tags)\//.test(listed.output);
  return hasRefs ? { kind: 'failed', reason: 'its default branch does not exist' } : { kind: 'empty' };
}

function refspecsOf({ scope, pullRequests }: CloneWish): readonly string[] {
  const head = `+HEAD:${HEAD_REF}`;
  if (scope === 'tree') return [head];
  const all = [head, '+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
  return pullRequests ? [...all, '+refs/pull/*/head:refs/pull/*/head'] : all;
}

/** The folders and files that make a repository, written by hand: `git init` would copy the user's templates. */
function prepare(folder: string, url: string, leaveOutFrom: number): void {
  const store = join(folder, '.git');
  mkdirSync(join(store, 'objects', 'info'), { recursive: true });
  mkdirSync(join(store, 'refs'), { recursive: true });
  writeFileSync(join(store, 'HEAD'), `ref: ${HEAD_REF}\n`);
  const lines = [
    '[core]',
    '\trepositoryformatversion = 1',
    '\tbare = false',
    '[extensions]',
    '\tpartialClone = origin',
    '[remote "origin"]',
    `\turl = "${url.replace(/["\\]/g, '\\$&')}"`,
    '\tpromisor = true',
    `\tpartialclonefilter = blob:limit=${leaveOutFrom}`,
    '',
  ];
  writeFileSync(join(store, 'config'), lines.join('\n'));
}

function runGit({ remote, folder, signal }: CloneWish, parameters: readonly string[], deadline: number) {
  return new Promise<GitEnd>((resolve) => {
    const place = { folder, variables: { GIT_DIR: join(folder, '.git') } };
    const child = spawn('git', safeParameters(parameters), {
      ...remoteOptions(place, remote),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    const messages: Buffer[] = [];
    let ending: string | null = null;
    const end = (reason: string) => {
      ending ??= reason;
      child.kill('SIGKILL');
      // Helpers of git's that outlive it would keep the pipes open.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const stop = () => end('the job was stopped');
    const late = () => end('the server was not done in time');
    const watch = setTimeout(late, Math.max(0, deadline - Date.now()));
    signal.addEventListener('abort', stop, { once: true });
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => messages.push(chunk));
    child.on('error', (error) => {
      clearTimeout(watch);
      resolve({ kind: 'failed', reason: notStarted(error).reason, text: '' });
    });
    child.on('close', (status) => {
      clearTimeout(watch);
      signal.removeEventListener('abort', stop);
      const text = Buffer.concat(messages);
      if (ending !== null) resolve({ kind: 'failed', reason: ending, text: '' });
      else if (status === 0) resolve({ kind: 'done', output: Buffer.concat(output).toString('utf8') });
      else resolve({ kind: 'failed', reason: failed(text, status).reason, text: text.toString('utf8') });
    });
  });
}

function packedBytes(folder: string): number {
  const packs = join(folder, '.git', 'objects', 'pack');
  const names = readdirSync(packs).filter((name) => name.endsWith('.pack'));
  return names.reduce((sum, name) => sum + statSync(join(packs, name)).size, 0);
}
