import { spawn } from 'node:child_process';
import {
  failed,
  type GitFailure,
  type GitResult,
  notStarted,
  type Repository,
  safeOptions,
  safeParameters,
  TIME_LIMIT_MS,
} from './git.js';

/** What git says beside its answer is kept up to here: it quotes names, and there may be many. */
const MAX_MESSAGE_BYTES = 64 * 1024;

export type GitEnd = { readonly ok: true } | GitFailure;

/**
 * Runs git like `git()`, but hands its output on as it comes. While `visit` works git waits, so that no more
 * than a pipe holds is ever buffered.
 *
 * @param input What git reads on its standard input.
 * @param visit Synchronous; what it throws stops git and comes out of the promise.
 * @returns The end; a failure too when git was silent for {@link TIME_LIMIT_MS}.
 */
export function streamGit(
  place: string | Repository,
  parameters: readonly string[],
  input: string,
  visit: (chunk: Buffer) => void,
): Promise<GitEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', safeParameters(parameters), {
      ...safeOptions(place),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const messages: Buffer[] = [];
    let messageBytes = 0;
    let isSilent = false;
    const watch = setTimeout(() => {
      isSilent = true;
      child.kill('SIGKILL');
    }, TIME_LIMIT_MS);

    child.on('error', (error) => {
      clearTimeout(watch);
      resolve(notStarted(error));
    });
    // Git may end before it has read all that it is asked; the end says why.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.stderr.on('data', (chunk: Buffer) => {
      if (messageBytes < MAX_MESSAGE_BYTES) messages.push(chunk);
      messageBytes += chunk.length;
    });
    // Listening is a fifth faster here than `for await` over the stream.
    child.stdout.on('data', (chunk: Buffer) => {
      try {
        visit(chunk);
        watch.refresh();
      } catch (error) {
        child.stdout.removeAllListeners('data');
        child.kill('SIGKILL');
        reject(error);
      }
    });
    child.on('close', (status) => {
      clearTimeout(watch);
      if (status === 0) resolve({ ok: true });
      else if (isSilent) resolve(silent());
      else resolve(failed(Buffer.concat(messages), status));
    });
  });
}

/** Runs git like `git()`, without making others wait, and returns all that it puts out. */
export async function askGit(
  place: string | Repository,
  parameters: readonly string[],
  input = '',
): Promise<GitResult> {
  const chunks: Buffer[] = [];
  const end = await streamGit(place, parameters, input, (chunk) => chunks.push(chunk));
  return end.ok ? { ok: true, output: Buffer.concat(chunks) } : end;
}

function silent(): GitFailure {
  return {
    ok: false,
    missing: false,
    reason: `git gave no answer for ${TIME_LIMIT_MS / 1000} seconds and was stopped`,
  };
}
