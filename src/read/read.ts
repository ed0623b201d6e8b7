import { availableParallelism } from 'node:os';
import type { Scanner } from '../engine/scanner.js';
import type { Source } from '../inputs/options.js';
import type { Compare } from '../model/comparable.js';
import { ConfigurationError } from '../model/errors.js';
import { matcher } from '../model/glob.js';
import type { PathFilter } from '../scope/path-filter.js';
import { findRange, type Range } from '../scope/range.js';
import { findCommit } from '../scope/revision.js';
import { pathFromRoot, type Root } from '../scope/root.js';
import { Session } from '../scope/session.js';
import { scanChange } from './change.js';
import { withoutExcludedMembers } from './excluded-members.js';
import { scanHistory } from './history.js';
import { type JudgedChange, withChange } from './judged-change.js';
import { refuseNothing, refuseUnknownPaths } from './named-paths.js';
import type { Scanned } from './scanned.js';
import { scanStaged } from './staged.js';
import { scanStdin, skipStdin } from './stdin.js';
import { scanTree } from './tree.js';
import { scanWorktree } from './worktree.js';

/** How to read, beside what. */
export interface Reading<Context> {
  /** Absolute. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Globs relative to the root. */
  readonly exclude: readonly string[];
  /** In bytes; larger files are skipped and named. In a change none is. */
  readonly maxSize: number;
  /** Threads at the most; `null` for as many as pay on this machine. */
  readonly jobs: number | null;
  /** The worker's entry, and what it makes its detectors from. */
  readonly worker: URL | null;
  readonly context: Context;
  /** Compares what files of a change say with what they said in its base. */
  readonly compare: Compare;
  readonly progress: (done: number, total: number) => void;
  /** The change that a job judges; left out where there is none. */
  readonly change?: JudgedChange | undefined;
}

/**
 * Reads and scans what a source names.
 *
 * @throws ConfigurationError where it names nothing.
 */
export async function read<Context>(
  source: Source,
  root: Root,
  scanner: Scanner,
  reading: Reading<Context>,
): Promise<Scanned> {
  const all = await readSource(source, root, scanner, reading);
  const scanned = withoutExcludedMembers(all, reading.exclude);
  return reading.change === undefined ? scanned : withChange(scanned, reading.change, scanner);
}

async function readSource<Context>(
  source: Source,
  root: Root,
  scanner: Scanner,
  reading: Reading<Context>,
): Promise<Scanned> {
  const { cwd, environment, exclude, compare, progress } = reading;
  if (source.kind === 'stdin') {
    const name = source.name === null ? null : pathFromRoot(root, source.name, cwd);
    if (name !== null && matcher(exclude)(name)) return skipStdin(name);
    return scanStdin(name, scanner);
  }
  if (source.kind === 'worktree') return scanWorktree(root, source.paths, exclude, cwd, scanner, reading);
  const jobs = reading.jobs ?? availableParallelism();
  if (!root.isRepository) {
    const reason = root.trouble ?? 'no git repository is there';
    throw new ConfigurationError([`'${root.folder}' has no history to scan: ${reason}.`]);
  }
  switch (source.kind) {
    case 'change': {
      const session = new Session(root.folder, root.store?.shallowFile ?? '');
      try {
        const found = await findRange(session, source.since);
        if (!found.ok) throw new ConfigurationError([found.reason]);
        const { searchesBase } = source;
        const asked = { filter: filterOf(source.paths), compare, progress, searchesBase };
        const scanned = await scanChange(session, found.range, scanner, asked);
        await refuseUnknownPaths(session, ends(found.range), scanned, asked.filter.paths);
        return scanned;
      } finally {
        await session.close();
      }
    }
    case 'event': {
      const { place, range = null } = reading.change ?? {};
      if (place === undefined || range === null)
        throw new Error('an event without a change was to be scanned');
      const asked = { filter: filterOf(source.paths), compare, progress, searchesBase: true };
      const scanned = await scanChange(place, range, scanner, asked);
      await refuseUnknownPaths(place, ends(range), scanned, asked.filter.paths);
      return scanned;
    }
    case 'tree': {
      const { revision, paths } = source;
      const commit = await findCommit(root.folder, revision);
      if (commit === null) throw new ConfigurationError([noCommit(revision)]);
      const { archives } = scanner;
      const filter = filterOf(paths);
      const scanned = await scanTree(root.folder, commit, scanner, { ...reading, filter, jobs, archives });
      await refuseUnknownPaths(root.folder, [commit], scanned, filter.paths);
      return scanned;
    }
    case 'history': {
      // Its archives are many versions of the same, each unpacked anew.
      const archives = false;
      const filter = filterOf(source.paths);
      const asked = { ...reading, filter, jobs, archives };
      const scanned = await scanHistory(root.folder, { ...scanner, archives }, asked);
      refuseNothing(scanned, filter.paths);
      return scanned;
    }
    case 'staged':
      return scanStaged(root.folder, filterOf([]), scanner, environment, cwd, compare, progress);
  }

  function filterOf(paths: readonly string[]): PathFilter {
    return { paths: paths.map((path) => pathFromRoot(root, path, cwd)), exclude };
  }
}

function ends({ head, base }: Range): readonly string[] {
  return [head, base];
}

function noCommit(revision: string): string {
  return `'${revision}' is no commit of this repository. Name a branch, a tag or a commit that is here.`;
}
