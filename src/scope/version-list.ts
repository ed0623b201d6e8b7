import type { Skipped } from '../model/report.js';
import type { Repository } from './git.js';
import { leftOutFrom } from './left-out.js';
import { factsOf, type ObjectFacts, type PackListing } from './object-facts.js';
import { createPathFilter, type Judgement, type PathFilter } from './path-filter.js';
import { pathText } from './path-text.js';
import { type DiffRecord, MODES } from './raw-diff.js';
import { RemovedFiles } from './removed-files.js';
import type { Tree } from './tree.js';
import type { Version } from './version.js';

/** A file that a commit adds under a name that was not there. */
export interface AddedName {
  /** Raw, not to be shown. */
  readonly path: string;
  /** `null` where it is not committed yet. */
  readonly commit: string | null;
}

/** A file of the base that the newest tree does not hold at this path. */
export interface RemovedFile {
  /** Raw, not to be shown. */
  readonly path: string;
  /** The object that the base holds there. */
  readonly blob: string;
}

/** How the versions of a scope are ordered and which are too large. */
export interface Reading {
  /** In bytes. */
  readonly maxSize: number;
  /** Whether the scan is still whole without a version that is larger. */
  readonly isLargeHarmless: boolean;
  /** As they came, or as a listing has them, which is much faster for most of a repository's objects. */
  readonly order: 'given' | PackListing;
}

/** Of a clone that holds hardly any content, not every path is named. */
const MAX_NAMED_MISSING = 1000;

/** A version as diffs name it: its size is not known yet. */
interface Draft {
  /** What the record says of its commit; see `DiffRecord`. */
  readonly diff: string;
  readonly before: DiffRecord['before'];
  readonly mode: string;
  readonly name: string;
  readonly path: string;
  readonly object: string;
  readonly commit: string | null;
  readonly order: number;
}

/** Gathers the versions that diffs name: the first of each object and path. */
export class VersionList {
  readonly #judge: (path: string) => Judgement;
  readonly #drafts = new Map<string, Draft>();
  readonly #skipped = new Map<string, Skipped>();
  readonly #addedNames = new Map<string, AddedName>();
  readonly #removed = new RemovedFiles();
  readonly #newest = new Map<string, string | null>();
  readonly #gone: RemovedFile[] = [];

  /**
   * @param trees What was there before, the nearest first: what they hold at the same path is not listed. None in
   *   a history, where nothing was before, and what a version was before is not kept.
   */
  constructor(
    filter: PathFilter,
    readonly trees: readonly Tree[] = [],
  ) {
    this.#judge = createPathFilter(filter);
  }

  get addedNames(): readonly AddedName[] {
    return [...this.#addedNames.values()];
  }

  /** What the net difference takes away, of the files that are wanted. */
  get removedFiles(): readonly RemovedFile[] {
    return this.#gone;
  }

  /**
   * Adds what a commit adds.
   *
   * @param order The commit's place among all, parents before children: the first commit of a version counts.
   */
  add(record: DiffRecord, order: number, commit: string | null = record.commit): void {
    const { object, before } = record;
    const name = record.name.toString('latin1');
    if (object === null) {
      if (this.trees.length > 0) this.#removed.add(record.commit, name, before);
      return;
    }
    const key = `${object}${name}`;
    if (before.includes(object) || this.#wasAt(name, object)) return;
    const known = this.#drafts.get(key);
    if (known !== undefined && known.order <= order) return;
    const path = pathText(record.name);
    if (!this.#isWanted(path, record.mode)) return;
    this.#drafts.set(key, {
      diff: record.commit,
      before: this.trees.length > 0 ? before : [],
      mode: record.mode,
      name,
      path,
      object,
      commit,
      order,
    });
    const isNewName = before.every((each) => each === null) && this.#baseAt(name) === null;
    if (isNewName && !this.#addedNames.has(name)) this.#addedNames.set(name, { path, commit });
  }

  /** Adds the net difference: what of the versions stands in the newest tree, and what no commit was seen to add. */
  addNewest(records: readonly DiffRecord[], order: number, commit: string | null): void {
    for (const record of records) {
      const name = record.name.toString('latin1');
      this.#newest.set(name, record.object);
      this.add(record, order, commit);
      const blob = this.#baseAt(name);
      if (record.object !== null || blob === null) continue;
      const path = pathText(record.name);
      if (this.#judge(path) === 'wanted') this.#gone.push({ path, blob });
    }
  }

  /** Looks up the sizes; versions that share an object come to follow each other. */
  async finish(
    place: string | Repository,
    { maxSize, isLargeHarmless, order }: Reading,
  ): Promise<{ readonly versions: readonly Version[]; readonly skipped: readonly Skipped[] }> {
    const drafts = groupedByObject(this.#drafts.values());
    const facts =
      order === 'given'
        ? await factsOf(place, [...drafts.keys()])
        : await order.factsOf((object) => drafts.has(object));
    const skipped = [...this.#skipped.values()];
    const skip = (path: string, reason: string, harmless: boolean) =>
      skipped.push({ path, reason, harmless });

    const missing = [...drafts.keys()].filter((object) => !facts.has(object));
    const isLarger = missing.length > 0 && ((await leftOutFrom(place)) ?? 0) > maxSize;
    if (missing.length > MAX_NAMED_MISSING && !isLarger) {
      skip('.', `${missing.length} objects are missing from this clone, or broken`, false);
    }
    for (const [object, sharing] of drafts) {
      const fact = facts.get(object);
      for (const { path } of sharing) {
        if (fact === undefined && isLarger) {
          skip(path, `larger than ${maxSize} bytes, and left out of this clone`, isLargeHarmless);
        } else if (fact === undefined) {
          if (missing.length <= MAX_NAMED_MISSING) skip(path, 'missing from this clone, or broken', false);
        } else if (fact.type !== 'blob') skip(path, `a ${fact.type} where a file should be`, false);
        else if (fact.size > maxSize) {
          skip(path, `larger than ${maxSize} bytes (${fact.size})`, isLargeHarmless);
        }
      }
    }
    const isRead = ({ type, size }: ObjectFacts) => type === 'blob' && size <= maxSize;
    const versions = [...facts.values()].filter(isRead).flatMap(({ object, size }) => {
      return (drafts.get(object) ?? []).map((draft) => this.#version(draft, size));
    });
    return { versions, skipped };
  }

  #version({ diff, before, mode, name, path, object, commit, order }: Draft, size: number): Version {
    const movedFrom = () => this.#removed.nearestTo(diff, name);
    const parents = before.map((each) => (each === null ? movedFrom() : [each]));
    const bases = this.trees.flatMap((tree) => tree.at(name) ?? []);
    const further = [...new Set(bases)].filter((base) => !before.includes(base));
    return {
      kind: mode === MODES.symlink ? 'symlink' : 'file',
      path,
      blob: object,
      size,
      commit,
      order,
      before: [...parents, ...further.map((base) => [base])],
      base: bases[0] ?? null,
      isNewest: this.#newest.get(name) === object,
    };
  }

  #isWanted(path: string, mode: string): boolean {
    const judgement = this.#judge(path);
    if (judgement === 'excluded') this.#skip(path, 'excluded');
    if (judgement !== 'wanted') return false;
    if (mode !== MODES.submodule) return true;
    this.#skip(path, 'submodule: what it holds is scanned in its own repository');
    return false;
  }

  #skip(path: string, reason: string): void {
    this.#skipped.set(path, { path, reason, harmless: true });
  }

  #wasAt(name: string, object: string): boolean {
    return this.trees.some((tree) => tree.at(name) === object);
  }

  #baseAt(name: string): string | null {
    return this.trees.map((tree) => tree.at(name)).find((object) => object !== null) ?? null;
  }
}

function groupedByObject(drafts: Iterable<Draft>): ReadonlyMap<string, readonly Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const group = groups.get(draft.object);
    if (group === undefined) groups.set(draft.object, [draft]);
    else group.push(draft);
  }
  return groups;
}
