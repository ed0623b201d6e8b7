import { ConfigurationError } from '../model/errors.js';
import { isDate } from './date.js';
import { shown } from './wording.js';

const MILLISECONDS = /^\d{1,15}$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:[0-5]\d))?$/;

/**
 * The time that judgements take for now, in milliseconds since 1970.
 *
 * @param text `STARKEY_NOW`: ISO 8601 with a zone, a date alone (its midnight in UTC), or milliseconds.
 * @param clock What holds where the variable is not set or empty.
 * @throws ConfigurationError where the text is none of these.
 */
export function parseNow(text: string | undefined, clock: number): number {
  if (text === undefined || text === '') return clock;
  const now = MILLISECONDS.test(text) ? Number(text) : parseInstant(text);
  // Beyond this many milliseconds there is no `Date`.
  if (now !== null && Math.abs(now) <= 8.64e15) return now;
  throw new ConfigurationError([
    `STARKEY_NOW is ${shown(text)}, which is no time. Write ISO 8601 with a zone, such as 2026-11-24T12:00:00Z, or milliseconds since 1970.`,
  ]);
}

/** A time without a zone is refused: it would be another one on another machine. */
function parseInstant(text: string): number | null {
  const day = INSTANT.exec(text)?.[1];
  if (day === undefined || !isDate(day)) return null;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? null : instant;
}
