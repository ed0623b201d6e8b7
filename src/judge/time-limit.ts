const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether an excuse has run out. It holds through the whole of its last day, in UTC.
 *
 * @param until YYYY-MM-DD; `null` never runs out.
 * @param now Milliseconds since 1970.
 */
export function hasRunOut(until: string | null, now: number): boolean {
  if (until === null) return false;
  // Written so that a date that is none (NaN) has run out instead of holding for ever.
  return !(now < Date.parse(`${until}T00:00:00Z`) + DAY);
}
