import type { Sweep, SweepFinding, SweepPlace } from '../../model/sweep.js';
import { csvText } from '../csv-text.js';
import { createSweepLinks } from './link.js';

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
  const linkTo = createSweepLinks(sweep);
  const rows = [
    ...sweep.findings.flatMap((finding) => rowsOf(finding, finding.change ?? '', linkTo)),
    ...sweep.unchecked.flatMap((finding) => rowsOf(finding, 'unchecked', linkTo)),
    ...sweep.gone.flatMap((finding) => rowsOf(finding, 'gone', linkTo)),
  ];
  return csvText([HEAD, ...rows]);
}

function rowsOf(
  finding: SweepFinding,
  change: string,
  linkTo: (place: SweepPlace) => string | null,
): readonly (readonly string[])[] {
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
    linkTo(place) ?? '',
  ]);
}
