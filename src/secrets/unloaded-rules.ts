import { FILE_START, type KeywordHit, type ScannedText } from '../model/source-text.js';
import { type BesideData, type BesideTest, besideTest } from './beside.js';
import { FileNames } from './file-names.js';
import { type KeywordEntry, type KeywordTable, linesOf } from './keyword-table.js';
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
  /** Made when the first is met. */
  #besides: readonly string[] | undefined;
  #entryLines: ReadonlyMap<string, string> | undefined;

  /** As the prefilter is given them. */
  readonly keywords: readonly string[];

  readonly #files: FileNames<string>;

  constructor(readonly table: KeywordTable) {
    this.#groups = new Set(table.groups);
    this.keywords = linesOf(table.keywords);
    this.#files = new FileNames(table.files.map(([glob, group]) => [glob, table.groups[group] ?? '']));
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

  /** Whether a rule that is not loaded looks at the file at a path, whatever stands there. */
  knowsFile(path: string): boolean {
    return this.#groupsOf(path).length > 0;
  }

  /** The groups that must be loaded for these hits. */
  groupsFor({ path, bytes }: ScannedText, hits: readonly KeywordHit[]): readonly string[] {
    const wanted = new Set<string>();
    for (const { keyword, offset } of hits) {
      if (keyword === FILE_START) for (const group of this.#groupsOf(path)) wanted.add(group);
      for (const entry of this.#entriesOf(keyword)) {
        if (!wanted.has(entry.group) && mayMatchAt(entry, bytes, offset)) wanted.add(entry.group);
      }
    }
    return [...wanted];
  }

  #groupsOf(path: string): readonly string[] {
    return this.#files.ownersOf(path).filter((group) => this.#groups.has(group));
  }

  #entriesOf(keyword: string): readonly SpelledOfGroup[] {
    const known = this.#entries.get(keyword);
    if (known !== undefined) return known;
    const entries = this.#written(keyword).flatMap((entry) => this.#spelled(keyword, entry));
    this.#entries.set(keyword, entries);
    return entries;
  }

  #written(keyword: string): readonly KeywordEntry[] {
    if (this.#entryLines === undefined) {
      const lines = linesOf(this.table.entries);
      this.#entryLines = new Map(this.keywords.map((each, index) => [each, lines[index] ?? '[]']));
    }
    return JSON.parse(this.#entryLines.get(keyword) ?? '[]') as readonly KeywordEntry[];
  }

  #spelled(key: string, [number, besides, keyword = key]: KeywordEntry): readonly SpelledOfGroup[] {
    const group = this.table.groups[number];
    if (group === undefined || !this.#groups.has(group)) return [];
    const tests =
      besides.length === 0 ? [besideTest(undefined)] : besides.map((beside) => this.#test(beside));
    return tests.map((beside) => ({ keyword, beside, group }));
  }

  #test(number: number): BesideTest {
    const known = this.#tests.get(number);
    if (known !== undefined) return known;
    this.#besides ??= linesOf(this.table.besides);
    const data = this.#besides[number];
    const test = besideTest(data === undefined ? undefined : (JSON.parse(data) as BesideData));
    this.#tests.set(number, test);
    return test;
  }
}
