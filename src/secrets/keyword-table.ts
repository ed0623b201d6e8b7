import type { BesideData } from './beside.js';
import { leadingRun } from './leading-run.js';
import type { SecretRule } from './rule.js';

/** What is known of rules before they are loaded: their keywords, and what must stand beside each. */
export interface KeywordTable {
  readonly besides: readonly BesideData[];
  /** As they are spelled, with the numbers of those of which one must stand there; none where anything may. */
  readonly keywords: Readonly<Record<string, readonly number[]>>;
}

/** Made when the program is built, since it takes all the rules. */
export function keywordTable(rules: readonly SecretRule[]): KeywordTable {
  const besides = new Map<string, number>();
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
  return {
    besides: [...besides.keys()].map((text) => JSON.parse(text) as BesideData),
    keywords: Object.fromEntries(
      [...keywords.keys()].sort().map((keyword) => [keyword, [...(keywords.get(keyword) ?? [])]]),
    ),
  };
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
