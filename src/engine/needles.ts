import { batchesOf, createPrefilter } from './prefilter.js';

/** Bytes of a needle: enough to be rare, and short enough to stand on one line. */
const MAX_LENGTH = 24;
/** The prefilter takes no shorter ones. */
const MIN_LENGTH = 4;

/** Looks for pieces of known secrets in bytes, many at once. */
export interface Needles {
  /** Memory to read contents into; see {@link Prefilter.room}. */
  room(bytes: number): Uint8Array;
  /** Whether any needle stands in the first bytes of the room, in any case of letters. */
  standIn(length: number): boolean;
}

/** @param needles As {@link needleOf} gives them. */
export function createNeedles(needles: readonly string[]): Needles {
  const prefilter = createPrefilter([...new Set(needles)]);
  return {
    room: (bytes) => prefilter.room(bytes),
    standIn: (length) => !batchesOf(prefilter, length).next().done,
  };
}

/**
 * A piece of a secret that stands in every text that holds it as it is: no sign of it is ever escaped. `null` where
 * there is none that is long enough.
 *
 * @param parts Of the secret.
 */
export function needleOf(parts: readonly string[]): string | null {
  const runs = parts.flatMap((part) => part.match(/[A-Za-z0-9]{1,4096}/g) ?? []);
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '');
  return longest.length < MIN_LENGTH ? null : longest.slice(0, MAX_LENGTH).toLowerCase();
}
