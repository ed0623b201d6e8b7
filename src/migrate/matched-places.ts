import type { Finding } from '../model/finding.js';
import type { KnownPlace } from './carried.js';

export interface MatchedPlaces {
  /** Entries of an ignore list, each fingerprint once. */
  readonly ignore: readonly { readonly fingerprint: string; readonly reason: string }[];
  /** Places where nothing is found. */
  readonly unmatched: number;
}

/** The findings at places that another scanner knew of, by path and line. */
export function matchPlaces(known: readonly KnownPlace[], findings: readonly Finding[]): MatchedPlaces {
  const reasons = new Map<string, string>();
  let unmatched = 0;
  for (const { path, line, rule, file } of known) {
    const there = findings.filter((finding) => {
      const isThere = line === null || (finding.startLine <= line && line <= finding.endLine);
      return finding.path === path && isThere;
    });
    if (there.length === 0) unmatched++;
    for (const { fingerprint, suppressed } of there) {
      if (suppressed !== null || reasons.has(fingerprint)) continue;
      reasons.set(fingerprint, `In ${file} as ${rule.replace(/\s+/g, ' ')}.`);
    }
  }
  return { ignore: [...reasons].map(([fingerprint, reason]) => ({ fingerprint, reason })), unmatched };
}
