import type { Detection, Details, DetailValue, Span } from '../model/finding.js';
import { display, type SourceText } from '../model/source-text.js';

/** What stands where a secret stood. */
const MASK = '…';

/** Shorter values could stand anywhere by chance, and hiding them would only spoil the words around. */
const MIN_SCRUBBED_BYTES = 6;

/**
 * A detection without any secret of its file in what it says: a policy may quote an element that holds one.
 * What a secret's own detection says is redacted by its rule.
 *
 * @param masks All stretches of the file that no output may show.
 */
export function scrubbed(detection: Detection, text: SourceText, masks: readonly Span[]): Detection {
  if (detection.kind === 'secret' || masks.length === 0) return detection;
  const secrets = masks
    .filter(({ start, end }) => end - start >= MIN_SCRUBBED_BYTES)
    .map(({ start, end }) => display(text.slice(start, end)));
  const clean = (value: string) => secrets.reduce((shown, secret) => shown.replaceAll(secret, MASK), value);
  return {
    ...detection,
    message: clean(detection.message),
    redacted: clean(detection.redacted),
    remediation: detection.remediation.map(clean),
    details: mapped(detection.details, clean) as Details,
  };
}

function mapped(value: DetailValue, clean: (text: string) => string): DetailValue {
  if (typeof value === 'string') return clean(value);
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map((each) => mapped(each, clean));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [clean(name), mapped(each, clean)]));
}

function isList(value: readonly DetailValue[] | Details): value is readonly DetailValue[] {
  return Array.isArray(value);
}
