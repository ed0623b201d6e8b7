import type { AllowedPath, Options } from '../inputs/options.js';
import { matcher } from '../model/glob.js';
import type { Notice } from '../model/report.js';
import type { Excuses } from './excuses.js';
import { listed, type Remark } from './notices.js';
import { hasRunOut } from './time-limit.js';

/**
 * The configuration's `allow:` entries.
 *
 * @param namesUnused Whether an entry that matches nothing is worth a word.
 */
export function createAllowedPaths(options: Options, namesUnused: (entry: AllowedPath) => boolean): Excuses {
  const { file, allow } = options.configuration;
  const expired = allow.filter(({ until }) => hasRunOut(until, options.now));
  const valid = allow.filter((entry) => !expired.includes(entry));
  const entries = valid.map((entry) => ({ entry, matches: matcher(entry.paths) }));
  const used = new Set<AllowedPath>();
  const byPath = new Map<string, readonly AllowedPath[]>();

  function entriesFor(path: string): readonly AllowedPath[] {
    const known = byPath.get(path);
    if (known !== undefined) return known;
    const matching = entries.filter(({ matches }) => matches(path)).map(({ entry }) => entry);
    byPath.set(path, matching);
    return matching;
  }

  return {
    excuse({ scan, detection }) {
      const matching = entriesFor(scan.path).filter(({ rules }) => {
        return rules.length === 0 || rules.includes(detection.ruleId);
      });
      for (const entry of matching) used.add(entry);
      const [first] = matching;
      return first === undefined ? null : { by: 'path', reason: first.reason, until: first.until };
    },
    notices(): readonly Notice[] {
      const unused = valid.filter((entry) => !used.has(entry) && namesUnused(entry));
      const remark = (level: Remark['level'], { paths, line }: AllowedPath, what: string): Remark => {
        return { level, path: file, line, message: `The allow entry for ${paths.join(', ')} ${what}` };
      };
      return [
        ...listed(
          expired.map((entry) => {
            return remark(
              'warning',
              entry,
              `ran out on ${entry.until} and excuses nothing. Remove or renew it.`,
            );
          }),
          'further allow entries have run out.',
        ),
        ...listed(
          unused.map((entry) => remark('notice', entry, 'matches no finding any more. Remove it.')),
          'further allow entries match no finding any more.',
        ),
      ];
    },
  };
}
