import { parse, TomlError } from 'smol-toml';
import { ConfigurationError } from '../model/errors.js';
import { type Carried, type CarriedAllow, type CarriedRule, joined, NOTHING_CARRIED } from './carried.js';
import { allowOf, exceptionsOf, ownAllowOf } from './gitleaks-allow-list.js';
import type { PatternReaders } from './pattern-readers.js';
import { customId, namesakesOf } from './rule-names.js';
import { asTable, oneLine, strings, type Table, tables } from './table.js';

const MIN_KEYWORD = 4;

/** Configurations that extend one another, as gitleaks itself has it. */
const MAX_DEPTH = 2;

/** What the reader needs of the world. */
export interface GitleaksSurroundings {
  /** Ids of Starkey's own rules. */
  readonly knownRules: readonly string[];
  readonly patterns: PatternReaders;
  /** The text of another file of the repository; `null` where there is none. */
  readonly readOther: (path: string) => string | null;
}

/**
 * Reads a `.gitleaks.toml` and what it extends, which may be one of betterleaks' too.
 *
 * @throws ConfigurationError where it is no TOML, or yields no rule at all: that would be a clean scan for nothing.
 */
export function readGitleaksConfiguration(
  text: string,
  file: string,
  surroundings: GitleaksSurroundings,
  depth = 0,
): Carried {
  const top = tableOf(text, file);
  const extend = asTable(top.extend);
  const rules = tables(top.rules);
  const isAlone = typeof extend.path !== 'string' && typeof extend.url !== 'string';
  if (rules.length === 0 && extend.useDefault !== true && isAlone) {
    throw new ConfigurationError([
      `${file} yields no rule at all: it has no [[rules]] and does not extend the default ones. Add useDefault = true under [extend], or leave it out.`,
    ]);
  }
  const own = new Reading(top, file, surroundings).run();
  return joined([own, extended(extend.path, file, surroundings, depth)]);
}

function extended(path: unknown, file: string, surroundings: GitleaksSurroundings, depth: number): Carried {
  if (typeof path !== 'string') return NOTHING_CARRIED;
  const text = depth < MAX_DEPTH ? surroundings.readOther(path) : null;
  if (text !== null) return readGitleaksConfiguration(text, path, surroundings, depth + 1);
  return {
    ...NOTHING_CARRIED,
    lost: [`${file} extends another file, which was not found. Migrate that one, too.`],
  };
}

function tableOf(text: string, file: string): Table {
  try {
    return parse(text) as Table;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [what = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
    throw new ConfigurationError([`${file}:${error.line}:${error.column}: ${what}.`]);
  }
}

/** One file on its way into Starkey's terms. */
class Reading {
  readonly #lost: string[] = [];
  /** Rules in whose place Starkey's own are in force. */
  readonly #replaced: string[] = [];
  readonly #off: string[] = [];
  readonly #rules: CarriedRule[] = [];
  readonly #allow: CarriedAllow[] = [];

  constructor(
    readonly top: Table,
    readonly file: string,
    readonly surroundings: GitleaksSurroundings,
  ) {}

  run(): Carried {
    const { url, disabledRules } = asTable(this.top.extend);
    if (typeof url === 'string') {
      this.#lost.push(`${this.file} extends a page. Starkey reads nothing from the net.`);
    }
    for (const id of strings(disabledRules)) {
      const namesakes = namesakesOf(id, this.surroundings.knownRules);
      this.#off.push(...namesakes);
      if (namesakes.length > 0) continue;
      this.#lost.push(`The disabled rule '${id}' has no namesake in Starkey. See \`starkey rules\`.`);
    }
    for (const rule of tables(this.top.rules)) this.#rule(rule);
    // By now it is known which rules there are for others to require and for lists to be about.
    for (const rule of tables(this.top.rules)) this.#requirements(rule);
    for (const list of allowLists(this.top)) this.#globalList(list);
    if (this.#replaced.length > 0) {
      const names = [...new Set(this.#replaced)].join(', ');
      this.#lost.push(`Starkey has rules of its own in place of ${names}, which stay in force.`);
    }
    return {
      ...NOTHING_CARRIED,
      rules: this.#rules,
      allow: this.#allow,
      off: [...new Set(this.#off)],
      lost: this.#lost,
    };
  }

  #rule(rule: Table): void {
    const name = nameOf(rule);
    if (name === null) {
      this.#lost.push('A rule without an id and a description was left out.');
      return;
    }
    const lists = allowLists(rule);
    const namesakes = namesakesOf(name, this.surroundings.knownRules);
    if (namesakes.length > 0) {
      if (rule.regex !== undefined) this.#replaced.push(name);
      for (const list of lists) {
        this.#allow.push(...allowOf(list, namesakes, this.file, this.surroundings.patterns, this.#lost));
      }
      return;
    }
    const made = this.#customRule(rule, name);
    if (made === null) return;
    if (this.#rules.some(({ id }) => id === made.id)) {
      this.#lost.push(`The rule '${made.id}' stands there twice. The first was taken.`);
      return;
    }
    const { stopWords, except } = exceptionsOf(lists, made.id, this.surroundings.patterns, this.#lost);
    this.#rules.push({ ...made, stopWords, except });
    for (const list of lists) {
      this.#allow.push(...ownAllowOf(list, made.id, this.file, this.surroundings.patterns, this.#lost));
    }
    if (rule.skipReport === true) this.#off.push(made.id);
  }

  #customRule(rule: Table, name: string): CarriedRule | null {
    if (typeof rule.regex !== 'string') {
      this.#lost.push(
        `The rule '${name}' was left out: it has no regex, and names of files alone are no finding here.`,
      );
      return null;
    }
    const group = typeof rule.secretGroup === 'number' ? rule.secretGroup : 0;
    const read = this.surroundings.patterns.pattern(rule.regex, group === 0 ? 1 : group);
    if ('problem' in read) {
      this.#lost.push(`The rule '${name}' was left out: its pattern ${read.problem}.`);
      return null;
    }
    const glob = typeof rule.path === 'string' ? this.surroundings.patterns.glob(rule.path) : undefined;
    if (glob === null) {
      this.#lost.push(`The rule '${name}' is for paths that no glob says: write its paths by hand.`);
    }
    for (const key of ['filter', 'prefilter', 'validate']) {
      if (rule[key] !== undefined) this.#lost.push(`The rule '${name}' has a ${key}, which was not carried.`);
    }
    const { knownRules } = this.surroundings;
    return {
      id: customId(name, knownRules),
      title:
        typeof rule.description === 'string' && /\S/.test(rule.description)
          ? oneLine(rule.description)
          : name,
      severity: 'high',
      pattern: read.pattern,
      keywords: strings(rule.keywords).filter((word) => word.length >= MIN_KEYWORD),
      entropy: typeof rule.entropy === 'number' ? Math.min(8, Math.max(0, rule.entropy)) : 0,
      stopWords: [],
      except: [],
      paths: glob ? [glob] : [],
      requires: [],
    };
  }

  #requirements(rule: Table): void {
    const name = nameOf(rule);
    const index = this.#rules.findIndex(({ id }) => name !== null && id === this.#idsOf(name)[0]);
    const made = this.#rules[index];
    if (name === null || made === undefined || made.requires.length > 0) return;
    const requires = tables(rule.required).flatMap((required) => {
      const other = typeof required.id === 'string' ? required.id : '';
      const ids = this.#idsOf(other);
      if (ids.length === 0) {
        this.#lost.push(
          `The rule '${name}' wants '${other}' near it, which was not carried: it finds more here.`,
        );
      }
      if (required.withinColumns !== undefined) {
        this.#lost.push(
          `The rule '${name}' wants '${other}' within columns, which were not carried: lines were.`,
        );
      }
      const lines =
        typeof required.withinLines === 'number' ? Math.max(0, Math.trunc(required.withinLines)) : null;
      return ids.slice(0, 1).map((id) => ({ rule: id, lines }));
    });
    this.#rules[index] = { ...made, requires };
  }

  /** The rules that a name of the file is carried to. */
  #idsOf(name: string): readonly string[] {
    const { knownRules } = this.surroundings;
    const namesakes = namesakesOf(name, knownRules);
    if (namesakes.length > 0) return namesakes;
    const id = customId(name, knownRules);
    return this.#rules.some((rule) => rule.id === id) ? [id] : [];
  }

  #globalList(list: Table): void {
    const targets = strings(list.targetRules);
    const ids = targets.flatMap((target) => {
      const found = this.#idsOf(target);
      if (found.length === 0)
        this.#lost.push(`The allow list is for '${target}', which Starkey has no rule for.`);
      return found;
    });
    if (targets.length > 0 && ids.length === 0) return;
    this.#allow.push(...allowOf(list, ids, this.file, this.surroundings.patterns, this.#lost));
  }
}

/** Rules of before version 8 have a description alone. */
function nameOf({ id, description }: Table): string | null {
  const name = [id, description].find((each) => typeof each === 'string' && /\S/.test(each));
  return typeof name === 'string' ? oneLine(name) : null;
}

/** In every form that there was. */
function allowLists(table: Table): readonly Table[] {
  const single = [table.allowlist, table.whitelist].filter(
    (list) => list !== undefined && !Array.isArray(list),
  );
  return [...single.map(asTable), ...[table.allowlist, table.allowlists].flatMap(tables)];
}
