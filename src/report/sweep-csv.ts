import type { Sweep, SweepFinding } from '../model/sweep.js';
import { csvText } from './csv-text.js';
import { sweepLink } from './sweep-link.js';

const HEAD = [
  'change',
  'severity',
  'kind',
  'rule',
  'repository',
  'path',
  'line',
  'commit',
  'suppressed',
  'checked',
  'found',
  'first_seen',
  'fingerprint',
  'link',
] as const;

/** A line a place, under a head; what is gone since the last sweep comes last. */
export function renderSweepCsv(sweep: Sweep): string {
  const rows = [
    ...sweep.findings.flatMap((finding) => rowsOf(finding, finding.change ?? '', sweep)),
    ...sweep.unchecked.flatMap((finding) => rowsOf(finding, 'unchecked', sweep)),
    ...sweep.gone.flatMap((finding) => rowsOf(finding, 'gone', sweep)),
  ];
  return csvText([HEAD, ...rows]);
}

function rowsOf(finding: SweepFinding, change: string, sweep: Sweep): readonly (readonly string[])[] {
  return finding.places.map((place) => [
    change,
    finding.severity,
    finding.kind,
    finding.ruleId,
    place.repository,
    place.path,
    String(place.startLine),
    place.commit?.id ?? '',
    place.suppressed?.by ?? '',
    String(place.checked),
    finding.redacted,
    finding.firstSeen,
    finding.fingerprint,
    sweepLink(place, sweep) ?? '',
  ]);
}
