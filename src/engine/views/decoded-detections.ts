import type { Detection, Span } from '../../model/finding.js';
import { spansWithin } from '../spans.js';
import type { DecodedText } from './decoded-text.js';

/**
 * What was found in a text, and beside it what a view of it shows: secrets that have a form of their own, at the
 * place of their encoded form. Nothing is there twice.
 *
 * @param known What was found in the text itself and in the views before.
 * @param found In the view, with its offsets.
 */
export function withDecoded(
  known: readonly Detection[],
  view: DecodedText,
  found: readonly Detection[],
): readonly Detection[] {
  const shown = found.filter(({ kind, guessable }) => kind === 'secret' && !guessable);
  if (shown.length === 0) return known;
  const secrets = known
    .filter(({ kind }) => kind === 'secret')
    .sort((left, right) => left.start - right.start);
  const beaten = new Set<Detection>();
  const added = shown.flatMap((detection) => decodedOf(detection, view, secrets, beaten) ?? []);
  return [...known.filter((each) => !beaten.has(each)), ...added];
}

/** `null` where the text itself says as much. Adds to `beaten` what says less. */
function decodedOf(
  found: Detection,
  view: DecodedText,
  known: readonly Detection[],
  beaten: Set<Detection>,
): Detection | null {
  const encodings = [found, ...found.masks].map((span) => view.encodingsOf(span));
  const encoding = encodings.reduce((longest, each) => (each.length > longest.length ? each : longest));
  if (encoding.length === 0) return null;

  const place = view.placeOf(found);
  const masks = found.masks.map((mask) => view.maskOf(mask));
  // A part of a pair that stands there as it is was found by itself.
  const parts = found.masks.flatMap((mask, index) => {
    const { start, end } = masks[index] as Span;
    const own = spansWithin(known, start, end).filter((each) => each.start === start && each.end === end);
    return view.isCopied(mask) ? own : [];
  });
  const rivals = spansWithin(known, place.start, place.end).filter((each) => !parts.includes(each));
  if (rivals.some(({ guessable }) => !guessable)) return null;

  const guesses = masks.flatMap(({ start, end }) =>
    spansWithin(known, start, end).filter(({ guessable }) => guessable),
  );
  const less = [...new Set([...parts, ...guesses])];
  for (const each of less) beaten.add(each);
  return {
    ...found,
    ...place,
    masks: [...masks, ...less.flatMap((each) => each.masks)],
    message: `${found.message} ${sentence(encoding)}`,
    details: { ...found.details, encoding },
  };
}

function sentence(encoding: readonly string[]): string {
  return `It is encoded here (${encoding.join(', then ')}), and whoever can read the file can decode it.`;
}
