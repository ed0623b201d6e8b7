import { compareSeverity, type Severity } from '../model/severity.js';
import type { KeyFacts, KnownKey } from './key-facts.js';

/** A key used within so many days is in use. */
export const USED_DAYS = 90;

export const DAY_MS = 86_400_000;

/** What a finding shows of a key: its ID alone, or its secret too. */
export type Exposure = 'id' | 'pair' | 'other';

/**
 * The severity of a finding after what IAM knows. A lone ID moves freely; a pair is never below `high` unless the
 * key is gone; what else a key has signed keeps its own.
 *
 * @param now Milliseconds since 1970.
 */
export function severityAfter(usual: Severity, facts: KeyFacts, exposure: Exposure, now: number): Severity {
  if (exposure === 'other') return usual;
  const moved = severityOf(facts, exposure, now);
  if (moved === null) return usual;
  const isFloored = exposure === 'pair' && facts.kind !== 'deleted' && compareSeverity(moved, 'high') > 0;
  return isFloored ? 'high' : moved;
}

function severityOf(facts: KeyFacts, exposure: Exposure, now: number): Severity | null {
  switch (facts.kind) {
    case 'root':
      return 'critical';
    case 'deleted':
      return 'low';
    case 'known':
      return knownSeverity(facts, exposure, now);
    case 'foreign':
    case 'temporary':
    case 'unknown':
      return null;
  }
}

function knownSeverity(facts: KnownKey, exposure: Exposure, now: number): Severity | null {
  switch (facts.status) {
    case 'active':
      return exposure === 'pair' || isQuarantined(facts) || isInUse(facts, now) ? 'critical' : 'high';
    case 'inactive':
    case 'expired':
      return 'medium';
    case null:
      return isQuarantined(facts) ? 'critical' : null;
  }
}

function isQuarantined({ reach }: KnownKey): boolean {
  return reach !== null && reach.quarantine.length > 0;
}

function isInUse({ lastUse }: KnownKey, now: number): boolean {
  const date = lastUse?.date ?? null;
  return date !== null && now - Date.parse(date) <= USED_DAYS * DAY_MS;
}
