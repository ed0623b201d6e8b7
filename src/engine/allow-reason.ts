import type { AllowComment } from '../model/detector.js';
import type { Span } from '../model/finding.js';

/** What stands for a reason that no output may show. */
const HIDDEN = '… (not shown: it holds a secret)';

/**
 * An allow comment as it may be printed: a reason in which something was found is hidden whole.
 *
 * @param masks All stretches of the text that no output may show.
 */
export function withoutSecret(comment: AllowComment, masks: readonly Span[]): AllowComment {
  const { reasonSpan } = comment;
  if (reasonSpan === null) return comment;
  const holdsSecret = masks.some(({ start, end }) => start < reasonSpan.end && reasonSpan.start < end);
  return holdsSecret ? { ...comment, reason: HIDDEN } : comment;
}
