import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import {
  failed,
  type GitFailure,
  notStarted,
  type Repository,
  safeOptions,
  safeParameters,
  TIME_LIMIT_MS,
} from './git.js';

/** What git says beside its answer is kept up to here: it quotes names, and there may be many. */
const MAX_MESSAGE_BYTES = 64 * 1024;

/** `warnings` is what git wrote beside its answer, a line each. */
export type GitEnd = { readonly ok: true; readonly warnings?: readonly string[] } | GitFailure;

/** What keeps a program alive while it is referred to. */
interface Handle {
  ref(): unknown;
  unref(): unknown;
}

/**
 * A git that runs, without making others wait. Its output is handed on as it comes. While `visit` works git waits,
 * so that no more than a pipe holds is ever buffered.
 */
export class GitProcess {
  /** Settles when git has ended; a failure too when it was silent for {@link TIME_LIMIT_MS} while it was expected. */
  readonly end: Promise<GitEnd>;
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  #watch: NodeJS.Timeout | undefined;
  #isSilent = false;

  /** @param visit Synchronous; what it throws stops git and comes out of `end`. */
  constructor(place: string | Repository, parameters: readonly string[], visit: (chunk: Buffer) => void) {
    const child = spawn('git', safeParameters(parameters), {
      ...safeOptions(place),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.#child = child;
    const messages: Buffer[] = [];
    let messageBytes = 0;
    // Git may end before it has read all that it is asked; the end says why.
    child.stdin.on('error', () => {});
    child.stderr.on('data', (chunk: Buffer) => {
      if (messageBytes < MAX_MESSAGE_BYTES) messages.push(chunk);
      messageBytes += chunk.length;
    });
    this.end = new Promise((resolve, reject) => {
      child.on('error', (error) => {
        this.relax();
        resolve(notStarted(error));
      });
      // Listening is a fifth faster here than `for await` over the stream.
      child.stdout.on('data', (chunk: Buffer) => {
        try {
          visit(chunk);
          this.#watch?.refresh();
        } catch (error) {
          child.stdout.removeAllListeners('data');
          child.kill('SIGKILL');
          reject(error);
        }
      });
      child.on('close', (status) => {
        this.relax();
        const said = Buffer.concat(messages);
        if (status === 0) resolve({ ok: true, warnings: said.toString('utf8').split('\n').filter(Boolean) });
        else resolve(this.#isSilent ? silent() : failed(said, status));
      });
    });
  }

  /** Gives git something to read on its standard input, and expects an answer. */
  ask(input: string): void {
    this.#child.stdin.write(input);
    this.expect();
  }

  /** From now on git may not be silent for long. */
  expect(): void {
    this.#hold();
    this.#watch ??= setTimeout(() => {
      this.#isSilent = true;
      this.#child.kill('SIGKILL');
    }, TIME_LIMIT_MS);
  }

  /** Everything asked was answered: git may be silent, and keeps nobody from ending. */
  relax(): void {
    clearTimeout(this.#watch);
    this.#watch = undefined;
    for (const handle of this.#handles()) handle.unref();
  }

  /** Nothing more will be asked: git ends when it has answered. */
  finish(): void {
    this.#hold();
    this.#child.stdin.end();
  }

  #hold(): void {
    for (const handle of this.#handles()) handle.ref();
  }

  /** What keeps this program alive while git runs. */
  #handles(): readonly Handle[] {
    const { stdin, stdout, stderr } = this.#child;
    const pipes: readonly unknown[] = [stdin, stdout, stderr];
    return [this.#child, ...pipes.filter(isHandle)];
  }
}

/** Pipes are sockets, of which the types do not tell. */
function isHandle(pipe: unknown): pipe is Handle {
  return typeof pipe === 'object' && pipe !== null && 'ref' in pipe && 'unref' in pipe;
}

function silent(): GitFailure {
  return {
    ok: false,
    missing: false,
    reason: `git gave no answer for ${TIME_LIMIT_MS / 1000} seconds and was stopped`,
  };
}
