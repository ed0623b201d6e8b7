import { ConfigurationError } from './model/errors.js';

const REPORT_IT = 'This is a mistake in Starkey. Please report it with what follows:';

/**
 * Why there is no report, a line a problem. What the user can mend is said in its own words; a mistake of the
 * program's with its stack, but not with its message, which may quote what was scanned.
 */
export function problemsOf(error: unknown): readonly string[] {
  if (error instanceof ConfigurationError) return error.problems;
  const { name = 'Error', stack = '' } = error instanceof Error ? error : {};
  return [REPORT_IT, name, ...stack.split('\n').filter((line) => /^\s+at /.test(line))];
}
