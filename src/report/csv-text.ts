import { visible } from './visible.js';

/** What makes a spreadsheet take a cell for a formula; of full width, too, which some fold. */
const FORMULA = /(^|[;\t])\s{0,9}(?=[=+@\-＝＋＠－])/g;

/** Rows as RFC 4180 has them. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

/**
 * Texts that came in from outside may start as a formula does, which spreadsheets would run: an apostrophe keeps them
 * text. Where a semicolon parts cells, what follows one starts a cell, too.
 */
function cellOf(text: string): string {
  const safe = visible(text).replace(FORMULA, "$&'");
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
