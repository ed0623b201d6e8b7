import type { AllowedPath, Options } from '../inputs/options.js';
import type { LocatedDetection } from '../model/file-scan.js';
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
  const entries = allowed.valid.map((entry) => ({
    entry,
    matches: entry.paths.length === 0 ? () => true : matcher(entry.paths),
    values: entry.values.map((source) => new RegExp(source)),
  }));
  const byPath = new Map<string, typeof entries>();

  function entriesFor(path: string): typeof entries {
    const known = byPath.get(path);
    if (known !== undefined) return known;
    const matching = entries.filter(({ matches }) => matches(path));
    byPath.set(path, matching);
    return matching;
  }

  return {
    excuse({ scan, detection }) {
      const matching = entriesFor(scan.path)
        .filter(({ entry: { rules }, values }) => {
          const isOfRule = rules.length === 0 || rules.includes(detection.ruleId);
          return isOfRule && (values.length === 0 || isOfValues(detection, values));
        })
        .map(({ entry }) => entry);
      allowed.use(matching);
      const [first] = matching;
      if (first === undefined) return null;
      const by = first.paths.length === 0 ? 'ignore' : 'path';
      return { by, reason: first.reason, until: first.until };
    },
    notices: () =>
      allowed.notices({
        file,
        // A pattern of values may be the value itself.
        name: ({ paths }) => `The allow entry for ${paths.length === 0 ? 'values' : paths.join(', ')}`,
        names: 'allow entries',
        nothing: 'no finding',
        namesUnused,
      }),
  };
}

/** Whether a secret is of these values; one of several parts is where each of them is. */
function isOfValues({ kind, identity }: LocatedDetection, values: readonly RegExp[]): boolean {
  return kind === 'secret' && identity.every((part) => values.some((value) => value.test(part)));
}
