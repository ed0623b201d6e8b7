import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crypto } from './model/crypto.js';

/** What a run takes from around it: everything that is not an argument and may differ from call to call. */
export interface World {
  /** Absolute. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** 32 random hexadecimal digits, fresh at each call. */
  readonly randomSalt: () => string;
  /** Told how many files of how many are done. */
  readonly progress: (done: number, total: number) => void;
  /** The entry of a worker thread; `null` where there is none. */
  readonly worker: URL | null;
}

/** @param worker Where the worker's entry should be; without it all work is done on one thread. */
export function createWorld(cwd: string, worker: URL, progress: World['progress'] = () => {}): World {
  return {
    cwd,
    environment: process.env,
    clock: Date.now,
    randomSalt: () => crypto().randomBytes(16).toString('hex'),
    progress,
    worker: existsSync(fileURLToPath(worker)) ? worker : null,
  };
}
