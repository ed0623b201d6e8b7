import {
  type Carried,
  type CarriedAllow,
  type CarriedRule,
  type KnownPlace,
  NOTHING_CARRIED,
} from './carried.js';
import { readDocument } from './document.js';
import type { PatternReaders } from './pattern-readers.js';
import { customId } from './rule-names.js';
import { strings, tables } from './table.js';
import { valueProblem } from './value-patterns.js';

/**
 * Reads a `.talismanrc`. A file that it excuses by a checksum is excused as it stands, finding by finding, so that what
 * is added to it counts.
 */
export function readTalisman(
  text: string,
  file: string,
  knownRules: readonly string[],
  patterns: PatternReaders,
): Carried {
  const top = readDocument(text, file);
  const lost: string[] = [];
  const known: KnownPlace[] = [];
  const allow: CarriedAllow[] = [];
  const reason = `Allowed in ${file}.`;
  for (const entry of tables(top.fileignoreconfig)) {
    const name = typeof entry.filename === 'string' ? entry.filename.replace(/^\.\//, '') : '';
    const values = valuesOf(strings(entry.allowed_patterns), file, patterns, lost);
    if (name === '') lost.push(`${file} has an entry without a filename.`);
    else if (values.length > 0) allow.push({ paths: [name], values, rules: [], reason });
    else if (/[*?[]/.test(name)) allow.push({ paths: [name], values: [], rules: [], reason });
    else known.push({ path: name, line: null, rule: 'a file that is ignored', file });
  }
  const everywhere = valuesOf(strings(top.allowed_patterns), file, patterns, lost);
  if (everywhere.length > 0) allow.push({ paths: [], values: everywhere, rules: [], reason });
  const scopes = tables(top.scopeconfig).map(({ scope }) => String(scope));
  if (scopes.length > 0)
    lost.push(`${file} leaves out the scopes ${scopes.join(', ')}: write their paths by hand.`);
  if (top.threshold !== undefined) {
    lost.push(`${file} has the threshold '${top.threshold}', which was not carried: see \`fail-on\`.`);
  }
  const rules = strings(top.custom_patterns).flatMap((pattern, index): readonly CarriedRule[] => {
    const name = `talisman-pattern-${index + 1}`;
    const read = patterns.pattern(pattern, 1);
    if ('problem' in read) {
      lost.push(`Custom pattern ${index + 1} of ${file} was left out: it ${read.problem}.`);
      return [];
    }
    const plain = { keywords: [], entropy: 0, stopWords: [], except: [], paths: [], requires: [] };
    return [
      {
        id: customId(name, knownRules),
        title: `Pattern ${index + 1} of ${file}`,
        severity: 'high',
        ...read,
        ...plain,
      },
    ];
  });
  return { ...NOTHING_CARRIED, rules, allow, known, lost };
}

function valuesOf(
  values: readonly string[],
  file: string,
  patterns: PatternReaders,
  lost: string[],
): readonly string[] {
  return values.filter((value) => {
    const problem = valueProblem(value, patterns);
    if (problem !== null) lost.push(`An allowed pattern of ${file} was left out: it ${problem}.`);
    return problem === null;
  });
}
