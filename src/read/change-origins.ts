import type { ChangeOrigin, ChangeStatusKind } from '../model/change-status.js';
import type { FileScan, LocatedDetection } from '../model/file-scan.js';
import type { Range } from '../scope/range.js';
import { readTree } from '../scope/tree.js';
import { identityOf } from './additions.js';
import { type BaseObjectPlace, type BaseSearch, NOT_SEARCHED, searchBase } from './base-search.js';
import type { VersionScan, VersionsReading } from './version-scan.js';

/** What the scan of a change knows, to tell where its findings come from. */
export interface ScannedChange {
  readonly range: Range;
  readonly searchesBase: boolean;
  /** All that the versions of the change hold. */
  readonly found: readonly VersionScan[];
  /** What of it is the change's. */
  readonly additions: readonly VersionScan[];
  /** The findings' places in files, and in messages of commits. */
  readonly files: readonly FileScan[];
  readonly messages: readonly FileScan[];
}

/**
 * Says of each finding of a change what it is to the change. The base is searched for secrets alone, and only where
 * there are some; what is no secret was compared with the base when it was found to be new.
 */
export async function withOrigins(
  change: ScannedChange,
  reading: VersionsReading,
): Promise<readonly FileScan[]> {
  const { range, searchesBase, files, messages } = change;
  const secrets = [...files, ...messages].flatMap(({ detections }) => detections.filter(isSecret));
  const search = searchesBase ? await searchBase(range.base, secrets, reading) : NOT_SEARCHED;
  const moves = await readMoves(change, search, reading);
  const introductions = introductionsOf(change.additions);

  const originOf = (scan: FileScan, detection: LocatedDetection, isMessage: boolean): ChangeOrigin => {
    const introducedBy = scan.commit?.id ?? introductions.get(identityOf(detection)) ?? null;
    if (!isSecret(detection)) return { kind: 'new', introducedBy, base: null, searched: 'change' };
    const place = search.placeOf(detection, scan.path);
    const { searched } = search;
    if (place === null) {
      return { kind: kindWithin(scan, isMessage), introducedBy, base: null, searched };
    }
    const isOld = isMessage || Boolean(scan.commit) || place.commit !== null;
    const kind = isOld ? 'already-in-base' : moves(place, detection);
    const { path, line, commit } = place;
    return { kind, introducedBy, base: { path, line, commit }, searched };
  };
  const told = (scan: FileScan, isMessage: boolean): FileScan => ({
    ...scan,
    detections: scan.detections.map((detection) => {
      return { ...detection, origin: originOf(scan, detection, isMessage) };
    }),
  });
  return [...files.map((scan) => told(scan, false)), ...messages.map((scan) => told(scan, true))];
}

function isSecret({ kind }: LocatedDetection): boolean {
  return kind === 'secret';
}

function kindWithin({ commit }: FileScan, isMessage: boolean): ChangeStatusKind {
  if (isMessage) return 'message';
  return commit ? 'removed' : 'new';
}

/** The first commit that holds each. */
function introductionsOf(additions: readonly VersionScan[]): ReadonlyMap<string, string> {
  const commits = new Map<string, string>();
  const byAge = additions.toSorted((left, right) => left.version.order - right.version.order);
  for (const { version, scan } of byAge) {
    if (version.commit === null) continue;
    for (const detection of scan.detections) {
      const identity = identityOf(detection);
      if (!commits.has(identity)) commits.set(identity, version.commit);
    }
  }
  return commits;
}

type Moves = (place: BaseObjectPlace, detection: LocatedDetection) => 'moved' | 'copied';

/** Tells whether what the base's files hold stands there still. */
async function readMoves(
  { range, found, files }: ScannedChange,
  search: BaseSearch,
  { place: repository }: VersionsReading,
): Promise<Moves> {
  const places = files.flatMap(({ path, detections }) =>
    detections.filter(isSecret).flatMap((each) => search.placeOf(each, path) ?? []),
  );
  const names = places.filter(({ commit }) => commit === null).map(({ path }) => nameOf(path));
  const tree = names.length === 0 ? null : await readTree(repository, range.head, names);
  const newest = found.filter(({ version }) => version.isNewest);
  return (place, detection) => {
    if (tree?.ok && tree.at(nameOf(place.path)) === place.object) return 'copied';
    const identity = identityOf(detection);
    const isThere = newest.some(({ scan }) => {
      return scan.path === place.path && scan.detections.some((each) => identityOf(each) === identity);
    });
    return isThere ? 'copied' : 'moved';
  };
}

/** The bytes of a path as Latin-1. One in an archive is no path of the tree's. */
function nameOf(path: string): string {
  return Buffer.from(path).toString('latin1');
}
