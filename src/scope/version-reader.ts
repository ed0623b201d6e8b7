import type { Skipped } from '../model/report.js';
import type { Repository } from './git.js';
import { readObjects } from './object-reader.js';
import type { Version } from './version.js';

/**
 * Reads versions in the order given, each object once for all versions that follow each other and share it.
 *
 * @param room See `readObjects`: the bytes are valid during the visit alone.
 * @returns What could not be read; the scan is not whole then.
 */
export async function readVersions(
  place: string | Repository,
  versions: readonly Version[],
  room: (bytes: number) => Uint8Array,
  visit: (version: Version, bytes: Uint8Array) => void,
): Promise<readonly Skipped[]> {
  const groups = groupsOf(versions);
  const objects = groups.map(([first]) => first.blob);
  const unread = await readObjects(place, objects, room, (bytes, index) => {
    for (const version of groups[index] ?? []) visit(version, bytes);
  });
  const reasons = new Map(unread.map(({ object, reason }) => [object, reason]));
  return versions.flatMap(({ path, blob }) => {
    const reason = reasons.get(blob);
    return reason === undefined ? [] : [{ path, reason, harmless: false }];
  });
}

type Group = [Version, ...Version[]];

function groupsOf(versions: readonly Version[]): readonly Group[] {
  const groups: Group[] = [];
  for (const version of versions) {
    const last = groups.at(-1);
    if (last?.[0].blob === version.blob) last.push(version);
    else groups.push([version]);
  }
  return groups;
}

/**
 * Divides versions into parts of about the same number of bytes for workers or processes. The order is kept, so
 * that each part lies together in the pack.
 *
 * @param count At most so many parts come; fewer where there is less to do.
 */
export function shardsOf(versions: readonly Version[], count: number): readonly (readonly Version[])[] {
  const total = versions.reduce((sum, version) => sum + costOf(version), 0);
  const shards: Version[][] = [];
  let current = -1;
  let done = 0;
  for (const version of versions) {
    const due = Math.floor((done / total) * count);
    const shard = shards.at(-1);
    const belongsToLast = due === current || shard?.at(-1)?.blob === version.blob;
    if (shard !== undefined && belongsToLast) shard.push(version);
    else {
      shards.push([version]);
      current = due;
    }
    done += costOf(version);
  }
  return shards;
}

/** What an object costs beside its bytes, in bytes that could be read meanwhile. */
const OBJECT_COST_BYTES = 4096;

function costOf({ size }: Version): number {
  return size + OBJECT_COST_BYTES;
}
