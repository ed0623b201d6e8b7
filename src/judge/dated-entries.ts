import type { Notice } from '../model/report.js';
import { listed, type Remark } from './notices.js';
import { hasRunOut } from './time-limit.js';

/** What entries of the configuration that excuse findings have in common. */
export interface DatedEntry {
  readonly until: string | null;
  readonly line: number;
}

/** How people are told of one list of entries. */
export interface EntryWords<Entry> {
  /** The file that the entries stand in. */
  readonly file: string | null;
  /** One entry: 'This ignore entry'. */
  readonly name: (entry: Entry) => string;
  /** Several: 'ignore entries'. */
  readonly names: string;
  /** What an entry without use matches: 'nothing'. */
  readonly nothing: string;
  /** Whether an entry without use is worth a word. */
  readonly namesUnused: (entry: Entry) => boolean;
}

/** Entries apart by whether they still hold, which remembers those that were of use. */
export interface DatedEntries<Entry> {
  readonly valid: readonly Entry[];
  use(entries: readonly Entry[]): void;
  /** Which have run out, and which were of no use. */
  notices(words: EntryWords<Entry>): readonly Notice[];
}

/** @param now Milliseconds since 1970. */
export function createDatedEntries<Entry extends DatedEntry>(
  entries: readonly Entry[],
  now: number,
): DatedEntries<Entry> {
  const expired = entries.filter(({ until }) => hasRunOut(until, now));
  const valid = entries.filter((entry) => !expired.includes(entry));
  const used = new Set<Entry>();

  return {
    valid,
    use(matching) {
      for (const entry of matching) used.add(entry);
    },
    notices({ file, name, names, nothing, namesUnused }) {
      const remark = (level: Remark['level'], entry: Entry, what: string): Remark => {
        return { level, path: file, line: entry.line, message: `${name(entry)} ${what}` };
      };
      const unused = valid.filter((entry) => !used.has(entry) && namesUnused(entry));
      return [
        ...listed(
          expired.map((entry) => {
            const what = `ran out on ${entry.until} and excuses nothing. Remove or renew it.`;
            return remark('warning', entry, what);
          }),
          `further ${names} have run out.`,
        ),
        ...listed(
          unused.map((entry) => remark('notice', entry, `matches ${nothing} any more. Remove it.`)),
          `further ${names} match ${nothing} any more.`,
        ),
      ];
    },
  };
}
