import type { Repository } from './git.js';
import { askGit } from './git-stream.js';

const LIMIT = /^blob:limit=(\d{1,15})([kmg]?)$/i;
const UNITS: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/**
 * The size in bytes from which on a partial clone left contents out (`--filter=blob:limit=…`), or `null` where it
 * may have left out others. What such a clone lacks is known to be that large.
 */
export async function leftOutFrom(place: string | Repository): Promise<number | null> {
  const asked = await askGit(place, ['config', '--get-regexp', '^remote\\..*\\.partialclonefilter$']);
  if (!asked.ok) return null;
  const filters = asked.output.toString('utf8').trim().split('\n');
  const limits = filters.map((line) => limitOf(line.slice(line.lastIndexOf(' ') + 1)));
  const known = limits.flatMap((limit) => limit ?? []);
  return known.length === limits.length && known.length > 0 ? Math.min(...known) : null;
}

function limitOf(filter: string): number | null {
  const [, digits, unit = ''] = LIMIT.exec(filter) ?? [];
  return digits === undefined ? null : Number(digits) * (UNITS[unit.toLowerCase()] ?? 1);
}
