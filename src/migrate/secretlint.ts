import { type Carried, type CarriedAllow, type CarriedRule, NOTHING_CARRIED } from './carried.js';
import { readDocument } from './document.js';
import type { PatternReaders } from './pattern-readers.js';
import { customId } from './rule-names.js';
import { asTable, strings, type Table, tables } from './table.js';
import { valueProblem, wholePattern } from './value-patterns.js';

const PRESET = /secretlint-rule-preset-/;
const OWN_PATTERNS = /secretlint-rule-pattern$/;

/** What a reader of secretlint's files needs of Starkey. */
export interface SecretlintSurroundings {
  readonly knownRules: readonly string[];
  readonly patterns: PatternReaders;
  /** Starkey's rules for what a rule of secretlint's finds. */
  readonly rulesOf: (name: string) => readonly string[];
}

/** Reads a `.secretlintrc.json` or `.yml`. */
export function readSecretlint(text: string, file: string, surroundings: SecretlintSurroundings): Carried {
  const lost: string[] = [];
  const allow: CarriedAllow[] = [];
  const off: string[] = [];
  const rules: CarriedRule[] = [];
  const top = readDocument(text, file);
  for (const rule of tables(top.rules).flatMap(withPreset)) {
    const id = typeof rule.id === 'string' ? rule.id : '';
    const own = surroundings.rulesOf(id);
    const options = asTable(rule.options);
    if (rule.disabled === true) {
      off.push(...own);
      if (own.length === 0)
        lost.push(`The rule '${id}' is disabled there, and Starkey has none of that sort.`);
      continue;
    }
    if (strings(rule.allowMessageIds).length > 0) {
      lost.push(`The rule '${id}' allows some of its messages, which was not carried: see 'rules'.`);
    }
    const values = strings(options.allows).flatMap((each) =>
      allowedValue(each, id, surroundings.patterns, lost),
    );
    if (OWN_PATTERNS.test(id)) rules.push(...patternRules(options, file, surroundings, values, lost));
    else if (values.length > 0 && own.length > 0) {
      allow.push({ paths: [], values, rules: own, reason: `Allowed in ${file}.` });
    } else if (values.length > 0)
      lost.push(`The rule '${id}' allows values, and Starkey has none of that sort.`);
  }
  return { ...NOTHING_CARRIED, rules, allow, off: [...new Set(off)], lost };
}

/** Reads a `.secretlintignore`, which is written as a `.gitignore` is. */
export function readSecretlintIgnore(text: string, file: string): Carried {
  const lost: string[] = [];
  const paths = text.split(/\r?\n/).flatMap((content, index) => {
    const line = content.trim();
    if (line === '' || line.startsWith('#')) return [];
    if (line.startsWith('!') || line.includes('\\')) {
      lost.push(`${file}, line ${index + 1} takes files in again, which no glob says: write it by hand.`);
      return [];
    }
    const path = line.replace(/\/$/, '');
    if (path.startsWith('/')) return [path.slice(1)];
    return [path.includes('/') || path.startsWith('**') ? path : `**/${path}`];
  });
  const entry = { paths: [...new Set(paths)], values: [], rules: [], reason: `Ignored in ${file}.` };
  return { ...NOTHING_CARRIED, allow: paths.length === 0 ? [] : [entry], lost };
}

/** Code is never run. */
export function secretlintScript(_: string, file: string): Carried {
  return {
    ...NOTHING_CARRIED,
    lost: [`${file} is a program, which was not run: write its allow lists by hand.`],
  };
}

function withPreset(rule: Table): readonly Table[] {
  return typeof rule.id === 'string' && PRESET.test(rule.id) ? tables(rule.rules) : [rule];
}

function allowedValue(
  text: string,
  rule: string,
  patterns: PatternReaders,
  lost: string[],
): readonly string[] {
  const value = patternOf(text) ?? wholePattern(text);
  const problem = valueProblem(value, patterns);
  if (problem === null) return [value];
  lost.push(`The rule '${rule}' allows a value that was left out: it ${problem}.`);
  return [];
}

/** `/pattern/flags` as a pattern with its flags in front; `null` for a plain text. */
function patternOf(text: string): string | null {
  const written = /^\/(.+)\/([a-z]*)$/s.exec(text);
  if (written === null) return null;
  const flags = (written[2] ?? '').replace(/[^ims]/g, '');
  return `${flags === '' ? '' : `(?${flags})`}${written[1] ?? ''}`;
}

function patternRules(
  options: Table,
  file: string,
  { knownRules, patterns }: SecretlintSurroundings,
  except: readonly string[],
  lost: string[],
): readonly CarriedRule[] {
  return tables(options.patterns).flatMap((each, index) => {
    const name = typeof each.name === 'string' ? each.name : `pattern ${index + 1}`;
    const written = [...strings(each.patterns), ...(typeof each.pattern === 'string' ? [each.pattern] : [])];
    return written.flatMap((text, place): readonly CarriedRule[] => {
      const read = patterns.pattern(patternOf(text) ?? text, 1);
      if ('problem' in read) {
        lost.push(`The pattern '${name}' was left out: it ${read.problem}.`);
        return [];
      }
      const id = customId(place === 0 ? name : `${name} ${place + 1}`, knownRules);
      const paths = strings(each.filePathGlobs).filter((glob) => !/^[!/]|\\/.test(glob));
      const plain = { keywords: [], entropy: 0, stopWords: [], requires: [] };
      return [{ id, title: `${name} (${file})`, severity: 'high', ...read, ...plain, except, paths }];
    });
  });
}
