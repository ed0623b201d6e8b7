import { textOf } from '../engine/text-of.js';
import type { LocatedDetection } from '../model/file-scan.js';
import { readAddedLines } from '../scope/added-lines-reader.js';
import { CHANGE_MAX_BLOB_BYTES } from '../scope/change.js';
import { identityOf } from './additions.js';
import type { VersionScan, VersionsReading } from './version-scan.js';

/**
 * Adds what an earlier commit of the change added and the newest files still hold: a later commit that changed other
 * lines of the file did not add it, and yet it stands there, and nobody took it away.
 *
 * @param found All that the versions hold.
 * @param additions What of it was added by the commit of its version.
 */
export async function withSurvivors(
  found: readonly VersionScan[],
  additions: readonly VersionScan[],
  { place }: VersionsReading,
): Promise<readonly VersionScan[]> {
  const added = new Set(
    additions
      .filter(({ version }) => !version.isNewest)
      .flatMap(({ scan }) => scan.detections.filter(isByLine).map(identityOf)),
  );
  const own = new Map(additions.map((each) => [each.version, new Set(each.scan.detections)]));
  const isLeft = ({ version }: VersionScan, detection: LocatedDetection) =>
    isByLine(detection) && added.has(identityOf(detection)) && !own.get(version)?.has(detection);
  const concerned = found.filter((each) => {
    const { version, scan } = each;
    if (!version.isNewest || scan.archive !== undefined) return false;
    return scan.detections.some((detection) => isLeft(each, detection));
  });
  if (concerned.length === 0) return additions;

  // Beside the base, not beside the commit before.
  const compared = new Map(
    concerned.map(({ version }) => {
      return [version, { ...version, before: version.base === null ? [] : [[version.base]] }] as const;
    }),
  );
  const lines = await readAddedLines(place, [...compared.values()], textOf, CHANGE_MAX_BLOB_BYTES);
  const survivors = concerned.map((each): VersionScan => {
    const pseudo = compared.get(each.version);
    const fresh = pseudo === undefined ? undefined : lines.get(pseudo);
    const detections = each.scan.detections.filter((detection) => {
      const { startLine, endLine } = detection.location;
      return isLeft(each, detection) && fresh?.holds(startLine, endLine) === true;
    });
    return { ...each, scan: { ...each.scan, detections } };
  });
  return joined(additions, survivors);
}

function isByLine({ kind }: LocatedDetection): boolean {
  return kind !== 'policy';
}

/** A version in both keeps what either has. */
function joined(
  additions: readonly VersionScan[],
  survivors: readonly VersionScan[],
): readonly VersionScan[] {
  const byVersion = new Map(survivors.map(({ version, scan }) => [version, scan]));
  return additions.map((each) => {
    const more = byVersion.get(each.version)?.detections ?? [];
    if (more.length === 0 || each.scan.archive !== undefined) return each;
    return { ...each, scan: { ...each.scan, detections: [...each.scan.detections, ...more] } };
  });
}
