import { type Carried, type CarriedRule, NOTHING_CARRIED } from './carried.js';
import { readDocument } from './document.js';
import type { PatternReaders } from './pattern-readers.js';
import { customId } from './rule-names.js';
import { asTable, strings, type Table, tables } from './table.js';
import { valueProblem } from './value-patterns.js';

const MIN_KEYWORD = 4;

/** Reads a configuration of TruffleHog's with custom detectors. */
export function readTrufflehog(
  text: string,
  file: string,
  knownRules: readonly string[],
  patterns: PatternReaders,
): Carried {
  const lost: string[] = [];
  const off: string[] = [];
  const rules = tables(readDocument(text, file).detectors).flatMap((detector): readonly CarriedRule[] => {
    const name = typeof detector.name === 'string' ? detector.name : '';
    const parts = Object.entries(asTable(detector.regex)).filter((part) => typeof part[1] === 'string');
    if (name === '' || parts.length === 0) {
      lost.push(`${file} has a detector without a name or a regex, which was left out.`);
      return [];
    }
    if (tables(detector.verify).length > 0)
      lost.push(`The detector '${name}' verifies, which was not carried.`);
    const shared = exceptionsOf(detector, name, patterns, lost);
    const made = parts.flatMap(([part, pattern]): readonly CarriedRule[] => {
      const read = patterns.pattern(String(pattern), 1);
      if ('problem' in read) {
        lost.push(`The detector '${name}' was left out: its pattern '${part}' ${read.problem}.`);
        return [];
      }
      const id = customId(parts.length === 1 ? name : `${name} ${part}`, knownRules);
      return [{ id, title: name, severity: 'high', ...read, ...shared, requires: [] }];
    });
    // All parts are needed there.
    if (made.length < parts.length) return [];
    const [main, ...others] = made;
    if (main === undefined) return [];
    off.push(...others.map(({ id }) => id));
    return [{ ...main, requires: others.map(({ id }) => ({ rule: id, lines: null })) }, ...others];
  });
  return { ...NOTHING_CARRIED, rules, off, lost };
}

function exceptionsOf(detector: Table, name: string, patterns: PatternReaders, lost: string[]) {
  const written = [...strings(detector.exclude_regexes_capture), ...strings(detector.exclude_regexes_match)];
  const except = written.filter((pattern) => {
    const problem = valueProblem(pattern, patterns);
    if (problem !== null)
      lost.push(`The detector '${name}' excludes a pattern that was left out: it ${problem}.`);
    return problem === null;
  });
  return {
    keywords: strings(detector.keywords).filter((word) => word.length >= MIN_KEYWORD),
    entropy: typeof detector.entropy === 'number' ? Math.min(8, Math.max(0, detector.entropy)) : 0,
    stopWords: strings(detector.exclude_words).filter((word) => word !== ''),
    except,
    paths: [],
  };
}

/** Reads a file for `--exclude-paths`: a pattern of paths a line. */
export function readExcludedPaths(text: string, file: string, patterns: PatternReaders): Carried {
  const lost: string[] = [];
  const paths = text.split(/\r?\n/).flatMap((content, index) => {
    const pattern = content.trim();
    if (pattern === '' || pattern.startsWith('#')) return [];
    const glob = patterns.glob(pattern);
    if (glob === null) lost.push(`${file}, line ${index + 1} is a path that no glob says: write it by hand.`);
    return glob ?? [];
  });
  const entry = { paths: [...new Set(paths)], values: [], rules: [], reason: `Excluded in ${file}.` };
  return { ...NOTHING_CARRIED, allow: paths.length === 0 ? [] : [entry], lost };
}
