/**
 * Files are read in pieces, but a version out of git's store is held whole, and neither a read nor a hash takes more
 * than 2^31 - 1 bytes at once.
 */
export const MAX_SIZE = 2_000_000_000;

const SIZE = /^(\d[\d_]{0,15})(\.\d{1,6})? ?([a-z]{0,3})$/;

const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['b', 1],
  ['k', 1e3],
  ['kb', 1e3],
  ['kib', 2 ** 10],
  ['m', 1e6],
  ['mb', 1e6],
  ['mib', 2 ** 20],
  ['g', 1e9],
  ['gb', 1e9],
  ['gib', 2 ** 30],
]);

/** How a size is written, for messages. */
export const SIZE_FORM = 'Write a size from 1 byte to 2 GB, such as 10MB, 512KiB or 1_000_000.';

/**
 * Bytes of a size such as `10MB` (decimal), `512KiB` (binary) or `1_000_000`; letters count in any case.
 * `null` where it is none, or not between 1 and {@link MAX_SIZE}.
 */
export function parseSize(text: string): number | null {
  const [, whole, fraction = '', unit = ''] = SIZE.exec(text.trim().toLowerCase()) ?? [];
  const factor = UNITS.get(unit);
  if (whole === undefined || factor === undefined) return null;
  if (fraction !== '' && factor === 1) return null;
  const bytes = Math.round(Number(whole.replaceAll('_', '') + fraction) * factor);
  return bytes >= 1 && bytes <= MAX_SIZE ? bytes : null;
}
