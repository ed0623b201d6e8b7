import type { Detector } from '../../src/model/detector.js';
import type { Detection, Kind } from '../../src/model/finding.js';
import type { SourceText } from '../../src/model/source-text.js';

const NEEDLE = /NEEDLE-[a-z]{8}/g;

/** Takes `NEEDLE-` and eight letters for a secret; the window is thirty bytes on both sides of the keyword. */
export const needleDetector: Detector = {
  keywords: ['needle-'],
  find: (text, hits) => ({
    detections: hits.flatMap(({ offset }) => {
      const window = text.slice(offset, offset + 30);
      return [...window.matchAll(NEEDLE)]
        .filter(({ index }) => index === 0)
        .map(([secret]) => detectionAt(text, offset, offset + secret.length, 'secret'));
    }),
  }),
};

/** Takes a line `quote` for a policy whose message quotes the line. */
export const quoteDetector: Detector = {
  keywords: ['quote'],
  find: (text, hits) => ({
    detections: hits.map(({ offset }) =>
      detectionAt(text, offset, offset + 5, 'policy', text.slice(offset, offset + 60)),
    ),
  }),
};

/** A detection of this stretch of a text. */
export function detectionAt(
  text: SourceText,
  start: number,
  end: number,
  kind: Kind,
  message = 'A needle.',
): Detection {
  return {
    ruleId: 'needle',
    kind,
    severity: 'high',
    message,
    redacted: kind === 'secret' ? 'NEEDLE-…' : message,
    details: { quoted: [message] },
    remediation: [message],
    identity: [text.slice(start, end)],
    guessable: false,
    masks: kind === 'secret' ? [{ start, end }] : [],
    start,
    end,
  };
}
