/** A file without a predecessor is compared with this many files that its commit took away elsewhere. */
const MAX_MOVED_FROM = 8;

/** What each commit takes away: a file that it adds may have moved from there. */
export class RemovedFiles {
  readonly #commits = new Map<string, RemovedByCommit>();

  /** @param objects What the parents held at this path. */
  add(commit: string, name: string, objects: readonly (string | null)[]): void {
    const removed = this.#commits.get(commit) ?? emptyRemoval();
    this.#commits.set(commit, removed);
    const sameName = removed.byFileName.get(fileName(name)) ?? [];
    removed.byFileName.set(fileName(name), sameName);
    for (const object of objects) {
      if (object === null) continue;
      if (removed.objects.length < MAX_MOVED_FROM) removed.objects.push(object);
      if (sameName.length < MAX_MOVED_FROM) sameName.push(object);
    }
  }

  /** Objects from which a file of this name may have moved in this commit, those of the same file name first. */
  nearestTo(commit: string, name: string): readonly string[] {
    const removed = this.#commits.get(commit);
    if (removed === undefined) return [];
    const nearest = [...(removed.byFileName.get(fileName(name)) ?? []), ...removed.objects];
    return [...new Set(nearest)].slice(0, MAX_MOVED_FROM);
  }
}

interface RemovedByCommit {
  readonly objects: string[];
  readonly byFileName: Map<string, string[]>;
}

function emptyRemoval(): RemovedByCommit {
  return { objects: [], byFileName: new Map() };
}

function fileName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
