import type { Options } from '../inputs/options.js';
import { createDatedEntries } from './dated-entries.js';
import type { Excuses } from './excuses.js';
import { grouped } from './grouping.js';

/**
 * The configuration's `ignore:` entries.
 *
 * @param salts Under which a fingerprint may have been written down.
 * @param namesUnused Whether an entry that matches nothing is worth a word.
 */
export function createIgnoreList(options: Options, salts: readonly string[], namesUnused: boolean): Excuses {
  const { file, ignore } = options.configuration;
  const ignored = createDatedEntries(ignore, options.now);
  const byFingerprint = grouped(ignored.valid, ({ fingerprint }) => fingerprint.toLowerCase());

  return {
    excuse({ fingerprint }) {
      if (byFingerprint.size === 0) return null;
      const matching = salts.flatMap((salt) => byFingerprint.get(fingerprint(salt)) ?? []);
      ignored.use(matching);
      const [first] = matching;
      return first === undefined ? null : { by: 'ignore', reason: first.reason, until: first.until };
    },
    notices: () =>
      ignored.notices({
        file,
        // Without the fingerprint: whatever stands there by mistake may be a secret. The line says enough.
        name: () => 'This ignore entry',
        names: 'ignore entries',
        nothing: 'nothing',
        namesUnused: () => namesUnused,
      }),
  };
}
