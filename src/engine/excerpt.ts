import type { Detection, Excerpt, Span } from '../model/finding.js';
import type { ByteText } from './byte-text.js';
import { spansWithin } from './spans.js';

/** Bytes of a line shown on each side of a finding: enough for context, little enough for minified files. */
const CONTEXT_BYTES = 80;

/** What stands for a secret that the finding itself is not about. */
const MASK = '…';

/**
 * The first line of a detection with every mask of the file over it, clipped around the detection.
 *
 * @param masks All stretches of the file that no output may show, sorted by start, disjoint.
 */
export function excerptOf(text: ByteText, detection: Detection, masks: readonly Span[]): Excerpt {
  const line = text.lineRange(text.lineAt(detection.start));
  const shownEnd = Math.min(detection.end, line.end);
  const start = text.characterStart(Math.max(line.start, detection.start - CONTEXT_BYTES));
  const end = text.characterStart(Math.min(line.end, shownEnd + CONTEXT_BYTES));

  const before = masked(text, start, detection.start, masks);
  const after = masked(text, shownEnd, end, masks);
  const isMasked = spansWithin(masks, detection.start, shownEnd).length > 0;
  const own = isMasked ? detection.redacted || MASK : text.read(detection.start, shownEnd);
  const lead = (start > line.start ? '…' : '') + before.trimStart();
  return {
    text: lead + own + after.trimEnd() + (end < line.end ? '…' : ''),
    highlightStart: lead.length,
    highlightLength: own.length,
  };
}

function masked(text: ByteText, start: number, end: number, masks: readonly Span[]): string {
  let shown = '';
  let position = start;
  for (const mask of spansWithin(masks, start, end)) {
    shown += text.read(position, Math.max(position, mask.start)) + MASK;
    position = Math.min(mask.end, end);
  }
  return shown + text.read(position, Math.max(position, end));
}
