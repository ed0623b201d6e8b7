import type { CarriedAllow } from './carried.js';
import type { PatternReaders } from './pattern-readers.js';
import { oneLine, strings, type Table } from './table.js';
import { isFitWord, TOO_LONG, valueProblem, wordPattern } from './value-patterns.js';

/** What an allow list is about. */
interface AllowList {
  readonly paths: readonly string[];
  readonly values: readonly string[];
  readonly reason: string;
  /** Whether all of it must be met. */
  readonly wantsAll: boolean;
}

/** What an allow list excuses of these rules, or of all; what it cannot say is added to `lost`. */
export function allowOf(
  list: Table,
  rules: readonly string[],
  file: string,
  patterns: PatternReaders,
  lost: string[],
): readonly CarriedAllow[] {
  const whose = rules.length === 0 ? 'The allow list' : `The allow list of '${rules.join(', ')}'`;
  if (wantsMore(list, whose, lost)) return [];
  const values = [
    ...valuesOf(list, whose, patterns, lost),
    ...stopWordsOf(list, whose, lost).map(wordPattern),
  ];
  return entriesOf({ ...placesOf(list, whose, file, patterns, lost), values }, rules);
}

/** What an allow list of a rule of its own excuses beside what the rule itself passes over. */
export function ownAllowOf(
  list: Table,
  rule: string,
  file: string,
  patterns: PatternReaders,
  lost: string[],
): readonly CarriedAllow[] {
  if (wantsAll(list)) return allowOf(list, [rule], file, patterns, lost);
  const whose = `The allow list of '${rule}'`;
  sayCommits(list, whose, lost);
  return entriesOf({ ...placesOf(list, whose, file, patterns, lost), values: [] }, [rule]);
}

/** The values that a rule itself passes over by its allow lists. */
export function exceptionsOf(
  lists: readonly Table[],
  rule: string,
  patterns: PatternReaders,
  lost: string[],
): { readonly stopWords: readonly string[]; readonly except: readonly string[] } {
  const whose = `The allow list of '${rule}'`;
  const simple = lists.filter((list) => !wantsAll(list));
  return {
    stopWords: simple.flatMap((list) => stopWordsOf(list, whose, lost)),
    except: simple.flatMap((list) => valuesOf(list, whose, patterns, lost)),
  };
}

function entriesOf({ paths, values, reason, wantsAll: both }: AllowList, rules: readonly string[]) {
  if (both) return paths.length > 0 && values.length > 0 ? [{ paths, values, rules, reason }] : [];
  const byPath = paths.length === 0 ? [] : [{ paths, values: [], rules, reason }];
  const byValue = values.length === 0 ? [] : [{ paths: [], values, rules, reason }];
  return [...byPath, ...byValue] satisfies readonly CarriedAllow[];
}

function placesOf(
  list: Table,
  whose: string,
  file: string,
  patterns: PatternReaders,
  lost: string[],
): Omit<AllowList, 'values'> {
  const globs = [...strings(list.paths), ...strings(list.files)].map((pattern) => {
    const glob = patterns.glob(pattern);
    if (glob === null) {
      lost.push(`${whose} has the path ${JSON.stringify(pattern)}, which no glob says: write it by hand.`);
    }
    return glob;
  });
  const description = typeof list.description === 'string' ? oneLine(list.description) : '';
  const reason = description === '' ? `Allowed in ${file}.` : `From ${file}: ${description}`;
  return { paths: [...new Set(globs.flatMap((glob) => glob ?? []))], reason, wantsAll: wantsAll(list) };
}

/** The patterns of values that are no secret. */
function valuesOf(list: Table, whose: string, patterns: PatternReaders, lost: string[]): readonly string[] {
  const regexes = strings(list.regexes);
  const target = list.regexTarget ?? 'secret';
  const isOfMore = regexes.length > 0 && target !== 'secret';
  // What matches within a secret does so within the match and the line that hold it.
  if (isOfMore)
    lost.push(`${whose} has regexes for the whole ${target}: here they count for the secret in it alone.`);
  return regexes.filter((pattern) => {
    const isTied = isOfMore && /^\^|(?<!\\)\$$/.test(pattern);
    const problem = isTied ? `is tied to the ends of the ${target}` : valueProblem(pattern, patterns);
    // Not which one: it may be the value itself.
    if (problem !== null) lost.push(`${whose} has a regex that was left out: it ${problem}.`);
    return problem === null;
  });
}

function stopWordsOf(list: Table, whose: string, lost: string[]): readonly string[] {
  return strings(list.stopwords).filter((word) => {
    const isFit = isFitWord(word);
    if (!isFit) lost.push(`${whose} has a stop word that was left out: it is empty, or ${TOO_LONG}.`);
    return isFit;
  });
}

/** Whether all conditions of a list must be met, and some of them cannot be said here. */
function wantsMore(list: Table, whose: string, lost: string[]): boolean {
  const hasCommits = sayCommits(list, whose, lost);
  if (!wantsAll(list)) return false;
  const isTwice = strings(list.regexes).length > 0 && strings(list.stopwords).length > 0;
  if (!hasCommits && !isTwice) return false;
  lost.push(
    `${whose} wants all of its conditions met, some of which cannot be said here: it was not carried.`,
  );
  return true;
}

function sayCommits(list: Table, whose: string, lost: string[]): boolean {
  const hasCommits = strings(list.commits).length > 0;
  if (hasCommits) lost.push(`${whose} names commits, which were not carried: use a baseline.`);
  return hasCommits;
}

/** Whether an allow list lets pass only what meets all of its conditions, of which it has more than one. */
function wantsAll(list: Table): boolean {
  const conditions = [list.paths, list.regexes, list.stopwords, list.commits];
  const isBoth = typeof list.condition === 'string' && /^(?:AND|&&)$/i.test(list.condition.trim());
  return isBoth && conditions.filter((each) => strings(each).length > 0).length > 1;
}
