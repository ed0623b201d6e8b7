const MAX_SECONDS = 3_600;

/** How a time limit is written, for messages. */
export const SECONDS_FORM = `Write a whole number of seconds from 1 to ${MAX_SECONDS}.`;

/** A time limit in seconds, or `null` where the text is none. */
export function parseSeconds(text: string): number | null {
  const seconds = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return seconds >= 1 && seconds <= MAX_SECONDS ? seconds : null;
}

const MAX_DAYS = 3_650;

/** How an age is written, for messages. */
export const DAYS_FORM = `Write a whole number of days from 1 to ${MAX_DAYS}.`;

/** An age in days, or `null` where the text is none. */
export function parseDays(text: string): number | null {
  const days = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return days >= 1 && days <= MAX_DAYS ? days : null;
}
