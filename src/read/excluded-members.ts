import { matcher } from '../model/glob.js';
import type { Scanned } from './scanned.js';

/** Leaves out what archives hold at excluded paths. Files themselves are left out where they are listed. */
export function withoutExcludedMembers<Part extends Pick<Scanned, 'scans' | 'skipped'>>(
  scanned: Part,
  exclude: readonly string[],
): Part {
  if (exclude.length === 0) return scanned;
  const isExcluded = matcher(exclude);
  const members = scanned.scans.filter(({ archive, path }) => archive !== undefined && isExcluded(path));
  const isLeftOut = (path: string) => path.includes('!') && isExcluded(path);
  const paths = new Set([
    ...members.map(({ path }) => path),
    ...scanned.skipped.map(({ path }) => path).filter(isLeftOut),
  ]);
  if (paths.size === 0) return scanned;
  return {
    ...scanned,
    scans: scanned.scans.filter((scan) => !members.includes(scan)),
    skipped: [
      ...scanned.skipped.filter(({ path }) => !paths.has(path)),
      ...[...paths].map((path) => ({ path, reason: 'excluded', harmless: true })),
    ],
  };
}
