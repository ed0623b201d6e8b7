import { type Carried, NOTHING_CARRIED } from './carried.js';
import type { PatternReaders } from './pattern-readers.js';
import { valueProblem } from './value-patterns.js';

/** Reads a `.gitallowed` of git-secrets: a pattern a line, of what may stand in a line that is found. */
export function readGitAllowed(text: string, file: string, patterns: PatternReaders): Carried {
  const lost: string[] = [];
  const values = text.split(/\r?\n/).flatMap((content, index) => {
    const pattern = content.trim();
    if (pattern === '' || pattern.startsWith('#')) return [];
    const isTied = /^\^|(?<!\\)\$$/.test(pattern);
    const problem = isTied
      ? 'is tied to the ends of a line, and secrets are looked at here'
      : valueProblem(pattern, patterns);
    if (problem === null) return [pattern];
    lost.push(`${file}, line ${index + 1} was left out: it ${problem}.`);
    return [];
  });
  if (values.length === 0) return { ...NOTHING_CARRIED, lost };
  lost.push(
    `The patterns of ${file} count for secrets in which they match, no more for the lines and paths around.`,
  );
  const reason = `Allowed in ${file}.`;
  return { ...NOTHING_CARRIED, allow: [{ paths: [], values, rules: [], reason }], lost };
}
