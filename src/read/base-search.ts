import { createNeedles, needleOf } from '../engine/needles.js';
import type { BasePlace, Searched } from '../model/change-status.js';
import type { LocatedDetection } from '../model/file-scan.js';
import { type BaseObject, type BaseObjects, listBaseFiles, listBasePast } from '../scope/base-objects.js';
import { readObjects } from '../scope/object-reader.js';
import type { Version } from '../scope/version.js';
import { identityOf } from './additions.js';
import { scanVersions, type VersionsReading } from './version-scan.js';

/** What a search of the base gave. */
export interface BaseSearch {
  /** Where it holds the same secret; a file that still does so before a commit, and the same path before others. */
  placeOf(detection: LocatedDetection, path: string): BaseObjectPlace | null;
  readonly searched: Searched;
}

export interface BaseObjectPlace extends BasePlace {
  readonly object: string;
}

/** More secrets than this are a dump, of which it does not matter where each stood before. */
const MAX_SECRETS = 500;
/** A short password stands anywhere. */
const MAX_CANDIDATES = 200;

/** Without a secret there is nothing to search for. */
export const NO_SEARCH: BaseSearch = { placeOf: () => null, searched: 'part' };

/** The base was not to be searched. */
export const NOT_SEARCHED: BaseSearch = { placeOf: () => null, searched: 'change' };

/**
 * Searches the base of a change for secrets that the change holds, in its files first, then in its history for what
 * is left. Contents that hold a piece of one are scanned as everything is, so that what is found is the same secret.
 * No secret is handed to git.
 */
export async function searchBase(
  base: string,
  secrets: readonly LocatedDetection[],
  reading: VersionsReading,
): Promise<BaseSearch> {
  const wanted = new Map(secrets.map((secret) => [identityOf(secret), secret]));
  if (wanted.size === 0 || wanted.size > MAX_SECRETS) return NO_SEARCH;
  const files = await listBaseFiles(reading.place, base);
  const found = await searchObjects(files, [...wanted.values()], reading);
  for (const identity of found.places.keys()) wanted.delete(identity);
  if (wanted.size === 0) return createSearch(found.places, found.isWhole ? 'files' : 'part');

  const held = new Set(files.objects.map(({ object }) => object));
  const past = await listBasePast(reading.place, base, (object) => held.has(object));
  const foundPast = await searchObjects(past, [...wanted.values()], reading);
  const places = new Map([...foundPast.places, ...found.places]);
  if (!found.isWhole) return createSearch(places, 'part');
  return createSearch(places, foundPast.isWhole ? 'history' : 'files');
}

function createSearch(
  places: ReadonlyMap<string, readonly BaseObjectPlace[]>,
  searched: Searched,
): BaseSearch {
  return {
    searched,
    placeOf(detection, path) {
      const all = places.get(identityOf(detection)) ?? [];
      return all.find((place) => place.path === path) ?? all[0] ?? null;
    },
  };
}

interface FoundPlaces {
  readonly places: ReadonlyMap<string, readonly BaseObjectPlace[]>;
  /** Whether there is nothing left that could hold one. */
  readonly isWhole: boolean;
}

async function searchObjects(
  { objects, isWhole }: BaseObjects,
  secrets: readonly LocatedDetection[],
  reading: VersionsReading,
): Promise<FoundPlaces> {
  const needles = secrets.flatMap(({ identity }) => needleOf(identity) ?? []);
  const { candidates, isAllRead } = await candidatesOf(objects, needles, reading);
  const shown = candidates.slice(0, MAX_CANDIDATES);
  const wanted = new Set(secrets.map(identityOf));
  const byVersion = new Map(shown.map((object) => [versionOf(object), object]));
  const { found } = await scanVersions([...byVersion.keys()], { ...reading, progress: () => {} });
  const places = new Map<string, BaseObjectPlace[]>();
  for (const { version, scan } of found) {
    const object = byVersion.get(version);
    if (object === undefined) continue;
    for (const detection of scan.detections) {
      const identity = identityOf(detection);
      if (!wanted.has(identity)) continue;
      const place = { ...object, path: scan.path, line: detection.location.startLine };
      places.set(identity, [...(places.get(identity) ?? []), place]);
    }
  }
  const isSearched = needles.length === secrets.length && shown.length === candidates.length;
  return { places, isWhole: isWhole && isAllRead && isSearched };
}

/** The objects that hold a piece of a secret, those of older commits first. */
async function candidatesOf(
  objects: readonly BaseObject[],
  needles: readonly string[],
  { place }: VersionsReading,
): Promise<{ readonly candidates: readonly BaseObject[]; readonly isAllRead: boolean }> {
  if (needles.length === 0) return { candidates: [], isAllRead: true };
  const search = createNeedles(needles);
  const byId = new Map<string, BaseObject[]>();
  for (const each of objects) byId.set(each.object, [...(byId.get(each.object) ?? []), each]);
  const ids = [...byId.keys()];
  const holding = new Set<string>();
  const unread = await readObjects(place, ids, search.room, (bytes, index) => {
    const id = ids[index];
    if (id !== undefined && search.standIn(bytes.length)) holding.add(id);
  });
  const candidates = [...byId].flatMap(([id, own]) => (holding.has(id) ? own : []));
  return { candidates, isAllRead: unread.length === 0 };
}

function versionOf({ object, path, size, commit }: BaseObject): Version {
  return {
    kind: 'file',
    path,
    blob: object,
    size,
    commit,
    order: 0,
    before: [],
    base: null,
    isNewest: commit === null,
  };
}
