import type { IgnoreEntry, Options } from '../inputs/options.js';
import type { Notice } from '../model/report.js';
import type { Excuses } from './excuses.js';
import { grouped } from './grouping.js';
import { listed, type Remark } from './notices.js';
import { hasRunOut } from './time-limit.js';

/**
 * The configuration's `ignore:` entries.
 *
 * @param salts Under which a fingerprint may have been written down.
 * @param namesUnused Whether an entry that matches nothing is worth a word.
 */
export function createIgnoreList(options: Options, salts: readonly string[], namesUnused: boolean): Excuses {
  const { file, ignore } = options.configuration;
  const expired = ignore.filter(({ until }) => hasRunOut(until, options.now));
  const valid = ignore.filter((entry) => !expired.includes(entry));
  const byFingerprint = grouped(valid, ({ fingerprint }) => fingerprint.toLowerCase());
  const used = new Set<IgnoreEntry>();

  return {
    excuse({ fingerprint }) {
      if (byFingerprint.size === 0) return null;
      const entries = salts.flatMap((salt) => byFingerprint.get(fingerprint(salt)) ?? []);
      for (const entry of entries) used.add(entry);
      const [first] = entries;
      return first === undefined ? null : { by: 'ignore', reason: first.reason, until: first.until };
    },
    notices(): readonly Notice[] {
      // Without the fingerprint: whatever stands there by mistake may be a secret. The line says enough.
      const remark = (level: Remark['level'], { line }: IgnoreEntry, what: string): Remark => {
        return { level, path: file, line, message: `This ignore entry ${what}` };
      };
      const unused = namesUnused ? valid.filter((entry) => !used.has(entry)) : [];
      return [
        ...listed(
          expired.map((entry) => {
            return remark(
              'warning',
              entry,
              `ran out on ${entry.until} and excuses nothing. Remove or renew it.`,
            );
          }),
          'further ignore entries have run out.',
        ),
        ...listed(
          unused.map((entry) => remark('notice', entry, 'matches nothing any more. Remove it.')),
          'further ignore entries match nothing any more.',
        ),
      ];
    },
  };
}
