import { parse, TomlError } from 'smol-toml';
import { ConfigurationError } from '../model/errors.js';
import type { Carried, CarriedAllow, CarriedRule } from './carried.js';
import { globOf } from './path-glob.js';

type Table = Readonly<Record<string, unknown>>;

/** What a rule's pattern is turned into, or why it cannot be: the caller knows of patterns. */
export type PatternReader = (
  pattern: string,
  secretGroup: number,
) => { pattern: string } | { problem: string };

/** Why a pattern cannot say which values are no secret; `null` where it can. */
export type ExceptionReader = (pattern: string) => string | null;

const MIN_KEYWORD = 4;
const MAX_ID = 80;

/**
 * Reads a `.gitleaks.toml`.
 *
 * @param knownRules Ids of Starkey's own rules.
 * @throws ConfigurationError where it is no TOML, or yields no rule at all: that would be a clean scan for nothing.
 */
export function readGitleaksConfiguration(
  text: string,
  file: string,
  knownRules: readonly string[],
  readPattern: PatternReader,
  exceptionProblem: ExceptionReader,
): Carried {
  const top = tableOf(text, file);
  const extend = asTable(top.extend);
  const rules = tables(top.rules);
  const usesDefault = extend.useDefault === true;
  if (rules.length === 0 && !usesDefault) {
    throw new ConfigurationError([
      `${file} yields no rule at all: it has no [[rules]] and does not extend the default ones. Mend it, or leave it out.`,
    ]);
  }
  const lost: string[] = [];
  const off: string[] = [];
  if (typeof extend.path === 'string') lost.push(`${file} extends another file. Migrate that one, too.`);
  if (typeof extend.url === 'string')
    lost.push(`${file} extends a page. Starkey reads nothing from the net.`);
  for (const id of strings(extend.disabledRules)) {
    if (knownRules.includes(id)) off.push(id);
    else lost.push(`The disabled rule '${id}' has no namesake in Starkey. See \`starkey rules\`.`);
  }
  const carried: CarriedRule[] = [];
  const allow: CarriedAllow[] = [];
  for (const list of allowLists(top)) allow.push(...allowOf(list, [], file, lost));
  for (const rule of rules) {
    const made = ruleOf(rule, knownRules, readPattern, lost);
    if (made === null) continue;
    if (carried.some(({ id }) => id === made.id)) {
      lost.push(`The rule '${made.id}' stands there twice. The first was taken.`);
      continue;
    }
    const lists = allowLists(rule);
    const stopWords = lists.flatMap((list) => strings(list.stopwords));
    const except = lists.flatMap((list) => exceptionsOf(list, made.id, exceptionProblem, lost));
    carried.push({ ...made, stopWords, except });
    for (const list of lists) allow.push(...allowOf(list, [made.id], file, lost));
  }
  return { rules: carried, allow, off, known: [], lost };
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

function ruleOf(
  rule: Table,
  knownRules: readonly string[],
  readPattern: PatternReader,
  lost: string[],
): CarriedRule | null {
  const name = typeof rule.id === 'string' ? rule.id : '';
  if (name === '') {
    lost.push('A rule without an id was left out.');
    return null;
  }
  if (knownRules.includes(name)) {
    lost.push(`The rule '${name}' was left out: Starkey has its own of that name.`);
    return null;
  }
  if (typeof rule.regex !== 'string') {
    lost.push(
      `The rule '${name}' was left out: it has no regex, and names of files alone are no finding here.`,
    );
    return null;
  }
  const group = typeof rule.secretGroup === 'number' ? rule.secretGroup : 0;
  const read = readPattern(rule.regex, group === 0 ? 1 : group);
  if ('problem' in read) {
    lost.push(`The rule '${name}' was left out: its pattern ${read.problem}.`);
    return null;
  }
  const glob = typeof rule.path === 'string' ? globOf(rule.path) : undefined;
  if (glob === null) lost.push(`The rule '${name}' is for paths that no glob says: write its paths by hand.`);
  if (tables(rule.required).length > 0) {
    lost.push(`The rule '${name}' wants other rules near it, which was not carried: it finds more here.`);
  }
  const title = typeof rule.description === 'string' && /\S/.test(rule.description) ? rule.description : name;
  return {
    id: knownRules.includes(idOf(name)) ? `custom-${idOf(name)}` : idOf(name),
    title: title.replace(/\s+/g, ' ').trim(),
    severity: 'high',
    pattern: read.pattern,
    keywords: strings(rule.keywords).filter((word) => word.length >= MIN_KEYWORD),
    entropy: typeof rule.entropy === 'number' ? Math.min(8, Math.max(0, rule.entropy)) : 0,
    stopWords: [],
    except: [],
    paths: glob ? [glob] : [],
  };
}

/** An id in this configuration's form: small letters, digits, two parts or more. */
function idOf(name: string): string {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const id = words.join('-').slice(0, MAX_ID);
  return words.length > 1 && /^[a-z]/.test(id) ? id : `custom-${id || 'rule'}`;
}

function allowOf(
  list: Table,
  ownRules: readonly string[],
  file: string,
  lost: string[],
): readonly CarriedAllow[] {
  const whose = ownRules.length === 0 ? 'The allow list' : `The allow list of '${ownRules.join(', ')}'`;
  const targets = strings(list.targetRules);
  const description =
    typeof list.description === 'string' ? list.description.replace(/\s+/g, ' ').trim() : '';
  if (ownRules.length === 0 && strings(list.regexes).length > 0) {
    lost.push(`${whose} has regexes for all rules, which were not carried.`);
  }
  if (strings(list.commits).length > 0)
    lost.push(`${whose} names commits, which were not carried: use a baseline.`);
  if (ownRules.length === 0 && strings(list.stopwords).length > 0) {
    lost.push(`${whose} has stop words for all rules, which were not carried.`);
  }
  if (targets.length > 0) lost.push(`${whose} is for ${targets.join(', ')}: check its rules by hand.`);
  const patterns = strings(list.paths);
  if (wantsAll(list)) {
    lost.push(`${whose} wants all of its conditions met, which was not carried.`);
    return [];
  }
  const globs = patterns.map((pattern) => ({ pattern, glob: globOf(pattern) }));
  for (const { pattern, glob } of globs) {
    if (glob === null)
      lost.push(`${whose} has the path ${JSON.stringify(pattern)}, which no glob says: write it by hand.`);
  }
  const paths = globs.flatMap(({ glob }) => glob ?? []);
  const reason = description === '' ? `Allowed in ${file}.` : `From ${file}: ${description}`;
  return paths.length === 0 ? [] : [{ paths: [...new Set(paths)], rules: ownRules, reason }];
}

/** The patterns of values that a rule's allow list lets pass. */
function exceptionsOf(
  list: Table,
  rule: string,
  exceptionProblem: ExceptionReader,
  lost: string[],
): readonly string[] {
  const patterns = strings(list.regexes);
  if (patterns.length === 0 || wantsAll(list)) return [];
  const target = list.regexTarget ?? 'secret';
  if (target !== 'secret') {
    lost.push(`The allow list of '${rule}' has regexes for the whole ${target}, which were not carried.`);
    return [];
  }
  return patterns.filter((pattern) => {
    const problem = exceptionProblem(pattern);
    if (problem !== null)
      lost.push(`The allow list of '${rule}' has a regex that was left out: it ${problem}.`);
    return problem === null;
  });
}

/** Whether an allow list lets pass only what meets all of its conditions, of which it has more than one. */
function wantsAll(list: Table): boolean {
  const conditions = [list.paths, list.regexes, list.stopwords, list.commits];
  const isBoth = typeof list.condition === 'string' && list.condition.toUpperCase() === 'AND';
  return isBoth && conditions.filter((each) => strings(each).length > 0).length > 1;
}

function allowLists(table: Table): readonly Table[] {
  const single = table.allowlist === undefined ? [] : [asTable(table.allowlist)];
  return [...single, ...tables(table.allowlists)];
}

function asTable(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {};
}

function tables(value: unknown): readonly Table[] {
  return Array.isArray(value) ? value.map(asTable) : [];
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
