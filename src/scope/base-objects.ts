import { emptyTree } from './empty-tree.js';
import type { Repository } from './git.js';
import { askGit, streamGit } from './git-stream.js';
import { factsOf } from './object-facts.js';
import { pathText } from './path-text.js';
import { type DiffRecord, MODES, parseRawDiff, RAW_DIFF, RawDiffParser } from './raw-diff.js';
import { shallowEdge } from './shallow.js';

/** A content that the base, or a commit before it, holds at a path. */
export interface BaseObject {
  readonly object: string;
  /** As in `Version`: raw. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** The first commit that has it there; `null` in the base's own files. */
  readonly commit: string | null;
}

/** What of the base is worth a look, and whether that is all of it. */
export interface BaseObjects {
  readonly objects: readonly BaseObject[];
  readonly isWhole: boolean;
}

/**
 * What is read, the smallest contents first. Secrets stand in small files; what is left out by these bounds is said
 * to be unknown. Git gives 200 MB/s and more, so that this is a second, and only where something was found.
 */
const MAX_FILES_BYTES = 128 << 20;
const MAX_PAST_BYTES = 64 << 20;
const MAX_OBJECT_BYTES = 4 << 20;
/** The newest ones: diffs of so many take well below a second. */
const MAX_COMMITS = 2_000;

/** All files of a commit. */
export async function listBaseFiles(place: string | Repository, base: string): Promise<BaseObjects> {
  const listed = await askGit(place, ['diff-tree', ...RAW_DIFF, await emptyTree(place), base]);
  if (!listed.ok) return { objects: [], isWhole: false };
  const drafts = parseRawDiff(listed.output).flatMap((record) => draftOf(record, null) ?? []);
  return bounded(place, drafts, MAX_FILES_BYTES);
}

/** What commits before the base and it itself added, and its files no longer hold. */
export async function listBasePast(
  place: string | Repository,
  base: string,
  isInFiles: (object: string) => boolean,
): Promise<BaseObjects> {
  const [edge, listed] = await Promise.all([
    shallowEdge(place),
    askGit(place, ['rev-list', '--topo-order', `--max-count=${MAX_COMMITS + 1}`, base]),
  ]);
  if (!listed.ok) return { objects: [], isWhole: false };
  const ids = listed.output.toString('latin1').split('\n').filter(Boolean);
  // At the edge of a shallow clone all files would look added.
  const commits = ids.slice(0, MAX_COMMITS).filter((id) => !edge.has(id));
  const drafts = new Map<string, Draft>();
  const parser = new RawDiffParser((record) => {
    const draft = draftOf(record, record.commit);
    // Older commits come later and take the place of newer ones.
    if (draft !== null && !isInFiles(draft.object)) drafts.set(draft.object, draft);
  });
  const parameters = ['diff-tree', '--stdin', '-c', '--root', ...RAW_DIFF];
  const end = await streamGit(place, parameters, `${commits.join('\n')}\n`, (chunk) => parser.push(chunk));
  const { objects, isWhole } = await bounded(place, [...drafts.values()], MAX_PAST_BYTES);
  return { objects, isWhole: isWhole && end.ok && commits.length === ids.length };
}

type Draft = Omit<BaseObject, 'size'>;

function draftOf({ object, mode, name }: DiffRecord, commit: string | null): Draft | null {
  if (object === null || mode === MODES.submodule) return null;
  return { object, path: pathText(name), commit };
}

async function bounded(
  place: string | Repository,
  drafts: readonly Draft[],
  maxBytes: number,
): Promise<BaseObjects> {
  const facts = await factsOf(place, [...new Set(drafts.map(({ object }) => object))]);
  const sized = drafts.flatMap((draft): BaseObject[] => {
    const size = facts.get(draft.object)?.size;
    return size === undefined || size > MAX_OBJECT_BYTES ? [] : [{ ...draft, size }];
  });
  let bytes = 0;
  const smallestFirst = sized.toSorted((left, right) => left.size - right.size);
  const kept = new Set(
    smallestFirst.filter(({ size }) => {
      bytes += size;
      return bytes <= maxBytes;
    }),
  );
  // In the order in which git keeps them together.
  return { objects: sized.filter((each) => kept.has(each)), isWhole: kept.size === drafts.length };
}
