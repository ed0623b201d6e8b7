import { globOf } from '../../src/migrate/path-glob.js';
import type { PatternReaders } from '../../src/migrate/pattern-readers.js';
import { exceptionProblem, readPattern } from '../../src/secrets/custom/carry.js';

export const PATTERNS: PatternReaders = {
  pattern: readPattern,
  valueProblem: exceptionProblem,
  glob: globOf,
};
