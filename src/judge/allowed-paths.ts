import type { AllowedPath, Options } from '../inputs/options.js';
import { matcher } from '../model/glob.js';
import { createDatedEntries } from './dated-entries.js';
import type { Excuses } from './excuses.js';

/**
 * The configuration's `allow:` entries.
 *
 * @param namesUnused Whether an entry that matches nothing is worth a word.
 */
export function createAllowedPaths(options: Options, namesUnused: (entry: AllowedPath) => boolean): Excuses {
  const { file, allow } = options.configuration;
  const allowed = createDatedEntries(allow, options.now);
  const entries = allowed.valid.map((entry) => ({ entry, matches: matcher(entry.paths) }));
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
      allowed.use(matching);
      const [first] = matching;
      return first === undefined ? null : { by: 'path', reason: first.reason, until: first.until };
    },
    notices: () =>
      allowed.notices({
        file,
        name: ({ paths }) => `The allow entry for ${paths.join(', ')}`,
        names: 'allow entries',
        nothing: 'no finding',
        namesUnused,
      }),
  };
}
