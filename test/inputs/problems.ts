import { ConfigurationError } from '../../src/model/errors.js';

/** The sentences that a function refuses its arguments with; none where it takes them. */
export function problemsOf(act: () => unknown): readonly string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}
