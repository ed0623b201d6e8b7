import type { Details, DetailValue, Detection, Span } from '../model/finding.js';
import { display, type SourceText } from '../model/source-text.js';

/** What stands where a secret stood. */
const MASK = '…';

/** Shorter values could stand anywhere by chance, and hiding them would only spoil the words around. */
const MIN_SECRET_LENGTH = 6;

/** Makes detections safe to show that are not redacted by their own rule. */
export type Scrub = (detection: Detection) => Detection;

/**
 * Takes every secret of a file out of what other detections say: a policy may quote an element that holds one.
 * What a secret's own detection says is redacted by its rule.
 *
 * @param masks All stretches of the file that no output may show.
 */
export function createScrub(text: SourceText, masks: readonly Span[]): Scrub {
  let clean: ((value: string) => string) | undefined;
  return (detection) => {
    if (detection.kind === 'secret' || masks.length === 0) return detection;
    clean ??= createCleaner(masks.map(({ start, end }) => display(text.slice(start, end))));
    return {
      ...detection,
      message: clean(detection.message),
      redacted: clean(detection.redacted),
      remediation: detection.remediation.map(clean),
      details: scrubbed(detection.details, clean),
    };
  };
}

/** Looks secrets up by their first characters: thousands of them cost no more than one. */
function createCleaner(secrets: readonly string[]): (value: string) => string {
  const byStart = new Map<string, string[]>();
  for (const secret of new Set(secrets)) {
    if (secret.length < MIN_SECRET_LENGTH) continue;
    const start = secret.slice(0, MIN_SECRET_LENGTH);
    byStart.set(start, [...(byStart.get(start) ?? []), secret]);
  }
  return (value) => {
    let shown = '';
    let position = 0;
    while (position < value.length) {
      const candidates = byStart.get(value.slice(position, position + MIN_SECRET_LENGTH)) ?? [];
      const lengths = candidates
        .filter((secret) => value.startsWith(secret, position))
        .map(({ length }) => length);
      shown += lengths.length > 0 ? MASK : value[position];
      position += Math.max(1, ...lengths);
    }
    return shown;
  };
}

/** A patch is written into files: one that a mask would stand in is none. */
function scrubbed(details: Details, clean: (text: string) => string): Details {
  const done = mapped(details, clean) as Details;
  const isSpoilt = JSON.stringify(done.patch) !== JSON.stringify(details.patch);
  return isSpoilt ? { ...done, patch: null } : done;
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
