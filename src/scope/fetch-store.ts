import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { RemoteRepository } from '../model/remote-repository.js';
import { failed, type GitFailure, notStarted, safeParameters, TIME_LIMIT_MS } from './git.js';
import type { GitEnd } from './git-process.js';
import { isPartialClone } from './partial.js';
import { FETCH, remoteOptions } from './remote.js';
import type { Root, Store } from './root.js';
import { Session } from './session.js';
import { readShallowFile } from './shallow.js';

/** What is wanted from the server: a commit's id or the full name of a ref, and the ref that it is kept under. */
export interface Want {
  readonly from: string;
  readonly to: string;
}

/** So deep that git fetches everything. */
export const WHOLE_DEPTH = 0x7fffffff;

/**
 * A repository of its own in a temporary folder, which borrows the objects of a checkout and takes further ones
 * from the server. The checkout stays as it is, and its configuration (remotes, `url.….insteadOf`, proxies,
 * helpers) has no say in where a token goes.
 */
export class FetchStore {
  readonly #deadline = Date.now() + TIME_LIMIT_MS;

  private constructor(
    readonly place: Session,
    /** Whether history ends somewhere: then a fetch says how deep it goes. */
    readonly isShallow: boolean,
    /**
     * Whether it borrows objects. Not those of a partial clone: git would take what a commit there names for
     * there, too, and not ask for it.
     */
    readonly borrows: boolean,
  ) {}

  /**
   * @param parent Folder for temporary files.
   */
  static create({ head }: Pick<Root, 'head'>, { objects, shallowFile }: Store, parent: string): FetchStore {
    const store = mkdtempSync(join(parent, 'starkey-'));
    mkdirSync(join(store, 'objects', 'info'), { recursive: true });
    mkdirSync(join(store, 'refs', 'starkey'), { recursive: true });
    writeFileSync(join(store, 'config'), configurationFor(head));
    const ownShallowFile = join(store, 'shallow');
    const place = new Session(store, ownShallowFile, { GIT_DIR: store });
    const isPartial = isPartialClone(objects);
    const lent = isPartial ? null : head;
    writeFileSync(join(store, 'HEAD'), lent === null ? 'ref: refs/heads/none\n' : `${lent}\n`);
    if (isPartial) return new FetchStore(place, true, false);
    const edge = readShallowFile(shallowFile);
    if (edge.length > 0) writeFileSync(ownShallowFile, `${edge.join('\n')}\n`);
    writeFileSync(join(store, 'objects', 'info', 'alternates'), `${objects.split(sep).join('/')}\n`);
    // What is checked out need not be sent again.
    if (lent !== null) writeFileSync(join(store, 'refs', 'starkey', 'checkout'), `${lent}\n`);
    return new FetchStore(place, edge.length > 0, true);
  }

  /** @param depth In commits; `null` for all that is not there yet. */
  fetch(remote: RemoteRepository, wants: readonly Want[], depth: number | null): GitEnd {
    const left = this.#deadline - Date.now();
    if (left <= 0) return timedOut();
    const parameters = [
      ...FETCH,
      ...(depth === null ? [] : [`--depth=${depth}`]),
      '--',
      remote.url,
      ...wants.map(({ from, to }) => `+${from}:${to}`),
    ];
    const result = spawnSync('git', safeParameters(parameters), {
      ...remoteOptions(this.place, remote),
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: left,
      killSignal: 'SIGKILL',
    });
    if (result.error !== undefined) return isTimeout(result.error) ? timedOut() : notStarted(result.error);
    return result.status === 0 ? { ok: true } : failed(result.stderr, result.status);
  }

  async remove(): Promise<void> {
    await this.place.close();
    rmSync(this.place.folder, { recursive: true, force: true });
  }
}

/** An id of 64 digits is one of SHA-256. */
function configurationFor(head: string | null): string {
  if (head?.length !== 64) return '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';
  return '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectFormat = sha256\n';
}

function isTimeout({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ETIMEDOUT';
}

function timedOut(): GitFailure {
  const reason = `the server gave no answer within ${TIME_LIMIT_MS / 1000} seconds`;
  return { ok: false, missing: false, reason };
}
