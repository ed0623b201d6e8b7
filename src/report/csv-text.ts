import { visible } from './visible.js';

/** Rows as RFC 4180 has them. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

/** Names may start as a formula does, which spreadsheets would run; an apostrophe keeps them text. */
function cellOf(text: string): string {
  const shown = visible(text);
  const safe = /^[=+@-]/.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
