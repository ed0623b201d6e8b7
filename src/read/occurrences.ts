import { redactedText } from '../engine/path-names.js';
import type { Scanner } from '../engine/scanner.js';
import type { FileScan, LocatedDetection } from '../model/file-scan.js';
import type { CommitReference } from '../model/finding.js';
import { readCommits } from '../scope/commits.js';
import type { Repository } from '../scope/git.js';
import type { Version } from '../scope/version.js';
import { identityOf } from './additions.js';
import type { VersionScan } from './version-scan.js';

/**
 * The findings' places: each occurrence in the newest tree; what only older versions hold once a secret and path, at
 * the first commit that had it there. A policy counts in the newest tree alone: an old one grants nothing.
 */
export async function occurrencesOf(
  found: readonly VersionScan[],
  place: string | Repository,
  scanner: Scanner,
): Promise<readonly FileScan[]> {
  const newest = found.filter(({ version }) => version.isNewest);
  const present = new Set(newest.flatMap(({ scan }) => scan.detections.map(identityOf)));
  const past = firstOfEach(
    found.filter(({ version }) => !version.isNewest),
    (detection) => detection.kind !== 'policy' && !present.has(identityOf(detection)),
  );
  const ids = [...new Set(past.flatMap(({ version }) => version.commit ?? []))];
  const commits = await readReferences(place, ids, scanner);
  return [
    ...newest.map(({ scan }) => scan),
    ...past.map(({ version, scan }) => ({ ...scan, commit: commits.get(version.commit ?? '') ?? null })),
  ];
}

/** Keeps of each secret at each path the detections of the first version that has it. */
function firstOfEach(
  found: readonly VersionScan[],
  isWanted: (detection: LocatedDetection) => boolean,
): readonly VersionScan[] {
  const seen = new Map<string, Version>();
  const byAge = [...found].sort((left, right) => left.version.order - right.version.order);
  return byAge.flatMap(({ version, scan }) => {
    const detections = scan.detections.filter((detection) => {
      const key = `${identityOf(detection)}\0${version.path}`;
      const first = seen.get(key) ?? version;
      seen.set(key, first);
      return isWanted(detection) && first === version;
    });
    return detections.length === 0 ? [] : [{ version, scan: { ...scan, detections } }];
  });
}

/** Commits as reports name them: an author's name may hold a secret, too. */
export async function readReferences(
  place: string | Repository,
  ids: readonly string[],
  scanner: Scanner,
): Promise<ReadonlyMap<string, CommitReference>> {
  const commits = await readCommits(place, ids);
  const references = new Map<string, CommitReference>();
  for (const [id, { authorDate, author }] of commits) {
    references.set(id, { id, authorDate, author: await redactedText(author, scanner) });
  }
  return references;
}
