import type { BesideData } from './beside.js';
import { leadingRun } from './leading-run.js';
import type { SecretRule } from './rule.js';
import { prefilterKeyword } from './spelling.js';

/**
 * What is known of rules before they are loaded: their keywords, and what must stand beside each. Long lists are text,
 * an element a line: a small scan reads a few of these lines, and making objects of all would take it longer.
 */
export interface KeywordTable {
  /** Names of what is loaded at once. */
  readonly groups: readonly string[];
  /** {@link BesideData} as JSON. */
  readonly besides: string;
  /** As the prefilter is given them. */
  readonly keywords: string;
  /** {@link KeywordEntry} as JSON: for each keyword, in the order of `keywords`, a list of them. */
  readonly entries: string;
  /** The names of files that the rules look at, and the number of the group of each. */
  readonly files: readonly (readonly [glob: string, group: number])[];
}

/**
 * A keyword of rules of one group: the group's number, the numbers of what must stand beside it, of which one will do
 * (none where anything may), and how it is spelled where it has capitals.
 */
export type KeywordEntry = readonly [group: number, besides: readonly number[], spelled?: string];

/**
 * Made when the program is built, since it takes all the rules.
 *
 * @param groups Rules by the name of what is loaded at once.
 */
export function keywordTable(groups: ReadonlyMap<string, readonly SecretRule[]>): KeywordTable {
  const besides = new Map<string, number>();
  const entries = [...groups.values()].flatMap((rules, group) => {
    return [...besidesByKeyword(rules, besides)].map(([keyword, numbers]) => {
      const key = prefilterKeyword(keyword);
      const entry: KeywordEntry = key === keyword ? [group, numbers] : [group, numbers, keyword];
      return [key, entry] as const;
    });
  });
  const byKeyword = new Map<string, KeywordEntry[]>();
  for (const [key, entry] of entries.sort(([left], [right]) => (left < right ? -1 : Number(left > right)))) {
    byKeyword.set(key, [...(byKeyword.get(key) ?? []), entry]);
  }
  return {
    groups: [...groups.keys()],
    besides: [...besides.keys()].join('\n'),
    keywords: [...byKeyword.keys()].join('\n'),
    entries: [...byKeyword.values()].map((each) => JSON.stringify(each)).join('\n'),
    files: [...groups.values()].flatMap((rules, group) => {
      return [...new Set(rules.flatMap(({ files = [] }) => files))].map((glob) => [glob, group] as const);
    }),
  };
}

/** The elements of one of its lists. */
export function linesOf(list: string): readonly string[] {
  return list === '' ? [] : list.split('\n');
}

/** @param besides Every one that was met, with its number; grows. */
function besidesByKeyword(
  rules: readonly SecretRule[],
  besides: Map<string, number>,
): ReadonlyMap<string, readonly number[]> {
  const keywords = new Map<string, Set<number> | null>();
  for (const rule of rules) {
    for (const keyword of rule.keywords) {
      const known = keywords.get(keyword);
      if (known === null) continue;
      const data = typeof rule.beside === 'object' ? plain(rule.beside) : null;
      if (data === null) {
        keywords.set(keyword, null);
        continue;
      }
      const text = JSON.stringify(data);
      const number = besides.get(text) ?? besides.size;
      besides.set(text, number);
      keywords.set(keyword, new Set([...(known ?? []), number]));
    }
  }
  return new Map([...keywords].map(([keyword, numbers]) => [keyword, [...(numbers ?? [])]]));
}

/** The same with no more of the pattern than its run, so that hundreds of tokens become some dozens. */
function plain(beside: BesideData): BesideData {
  const { alphabet, length } = leadingRun(beside.token);
  return { ...beside, token: length === 0 ? '' : `[${classOf(alphabet)}]{${length}}` };
}

/** A class that holds these bytes, in as few characters as they take. */
function classOf(alphabet: Uint8Array): string {
  const ranges: string[] = [];
  for (let first = 0, next = 0; first < alphabet.length; first = next) {
    next = first + 1;
    if (alphabet[first] !== 1) continue;
    while (alphabet[next] === 1) next++;
    ranges.push(
      next - first < 3 ? named(first, next) : `${named(first, first + 1)}-${named(next - 1, next)}`,
    );
  }
  return ranges.join('');
}

function named(first: number, next: number): string {
  const characters = Array.from({ length: next - first }, (_, index) => String.fromCharCode(first + index));
  return characters.map((character) => character.replace(/[^A-Za-z0-9]/, '\\$&')).join('');
}
