import type { SourceText } from '../model/source-text.js';

/** Before a command, in bytes: the longest sentence of a runbook, and the break of a line in it. */
const REACH = 400;

/** How the sentences of a runbook lead to a command, and the report for JUnit to what was found. */
const RUNBOOK =
  /(?:\bcreate a second key(?: and deploy it)?: |\bthen create another: |\bread the ID of this key back again, then )`$|(?:^|\n)Found: $/;

/** A line of a file as a report quotes it, `12 | …`, and below it the marks of what was found. */
const QUOTE = /(?:^|\n) {0,20}\d{1,9} \| [^\n]{0,300}$/;
const MARKS = /^[^\n]{0,300}\n {0,30}\| {1,400}\^{1,300}/;

/**
 * Whether a command stands in a report of Starkey's own, which was written into the folder that is scanned: in
 * the advice of a runbook, or as the quotation of what another file holds.
 */
export function isOwnReport(text: SourceText, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (RUNBOOK.test(before) || RUNBOOK.test(before.replace(/\s{1,50}/g, ' '))) return true;
  return QUOTE.test(before) && MARKS.test(text.slice(end, end + 2 * REACH));
}
