import type { KeywordHit } from '../model/source-text.js';
import { type BesideTest, besideTest } from './beside.js';
import type { KeywordEntry, KeywordTable } from './keyword-table.js';
import { mayMatchAt, type Spelled } from './spelling.js';

interface SpelledOfGroup extends Spelled {
  readonly group: string;
}

/** The groups of rules that are not loaded, and which keywords want them. */
export class UnloadedRules {
  readonly #groups: Set<string>;
  readonly #tests = new Map<number, BesideTest>();
  /** Made of a keyword when it is first met, since few of thousands are. */
  readonly #entries = new Map<string, readonly SpelledOfGroup[]>();

  constructor(readonly table: KeywordTable) {
    this.#groups = new Set(table.groups);
  }

  /** As the prefilter is given them. */
  get keywords(): readonly string[] {
    return Object.keys(this.table.keywords);
  }

  has(group: string): boolean {
    return this.#groups.has(group);
  }

  /** It is loaded now. */
  remove(group: string): void {
    this.#groups.delete(group);
    this.#entries.clear();
  }

  /** Whether a hit may matter to a rule that is not loaded. */
  mayMatter(keyword: string, bytes: Uint8Array, offset: number): boolean {
    for (const entry of this.#entriesOf(keyword)) {
      if (mayMatchAt(entry, bytes, offset)) return true;
    }
    return false;
  }

  /** The groups that must be loaded for these hits. */
  groupsFor(bytes: Uint8Array, hits: readonly KeywordHit[]): readonly string[] {
    const wanted = new Set<string>();
    for (const { keyword, offset } of hits) {
      for (const entry of this.#entriesOf(keyword)) {
        if (!wanted.has(entry.group) && mayMatchAt(entry, bytes, offset)) wanted.add(entry.group);
      }
    }
    return [...wanted];
  }

  #entriesOf(keyword: string): readonly SpelledOfGroup[] {
    const known = this.#entries.get(keyword);
    if (known !== undefined) return known;
    const entries = (this.table.keywords[keyword] ?? []).flatMap((entry) => this.#spelled(keyword, entry));
    this.#entries.set(keyword, entries);
    return entries;
  }

  #spelled(key: string, [number, besides, keyword = key]: KeywordEntry): readonly SpelledOfGroup[] {
    const group = this.table.groups[number];
    if (group === undefined || !this.#groups.has(group)) return [];
    const tests =
      besides.length === 0 ? [besideTest(undefined)] : besides.map((beside) => this.#test(beside));
    return tests.map((beside) => ({ keyword, beside, group }));
  }

  #test(number: number): BesideTest {
    const test = this.#tests.get(number) ?? besideTest(this.table.besides[number]);
    this.#tests.set(number, test);
    return test;
  }
}
