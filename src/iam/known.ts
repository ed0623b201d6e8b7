import { failureSentence, IamFailure } from './failure.js';

/** Waits for an answer; where IAM gives none, something else stands for it. */
export type Known = <Value>(question: Promise<Value>, otherwise: Value) => Promise<Value>;

/** Notes why a question was not answered, and goes on without. */
export function knownOr(gaps: Set<string>): Known {
  return async (question, otherwise) => {
    try {
      return await question;
    } catch (error) {
      if (!(error instanceof IamFailure)) throw error;
      gaps.add(failureSentence(error));
      return otherwise;
    }
  };
}
