import { createDetectors } from './detection/detectors.js';
import { redactedText } from './engine/path-names.js';
import { createScanner } from './engine/scanner.js';
import { ConfigurationError } from './model/errors.js';
import { visible } from './report/visible.js';

const REPORT_IT = 'This is a mistake in Starkey. Please report it with what follows:';

/**
 * Why there is no report, a line a problem. What the user can mend is said in its own words, but without the secrets
 * and the control characters that may stand among options, paths and settings; a mistake of the program's with its stack, but not with its
 * message, which may quote what was scanned.
 */
export async function problemsOf(error: unknown): Promise<readonly string[]> {
  if (error instanceof ConfigurationError) return withoutSecrets(error.problems);
  const { name = 'Error', stack = '' } = error instanceof Error ? error : {};
  return [REPORT_IT, name, ...stack.split('\n').filter((line) => /^\s+at /.test(line))];
}

async function withoutSecrets(problems: readonly string[]): Promise<readonly string[]> {
  const nothingSet = { now: 0, accounts: {}, customRules: [], compatibility: [] } as const;
  const scanner = createScanner(createDetectors({ ...nothingSet, profile: 'standard', isCompared: false }));
  return Promise.all(problems.map(async (problem) => visible(await redactedText(problem, scanner))));
}
