import type { Sweep, SweepFinding, SweptRepository } from '../../model/sweep.js';
import { counted, listed, sizeOf } from '../quantity.js';
import { findingsOf, total } from '../verdict.js';

/** What a sweep comes to, a sentence each. */
export function sweepVerdict(sweep: Sweep): readonly string[] {
  const { findings, repositories, counts, failOn, failed } = sweep;
  const standing = findings.filter(isStanding);
  const holders = new Set(standing.flatMap(({ places }) => places.map(({ repository }) => repository)));
  const bytes = repositories.reduce((sum, each) => sum + each.bytes, 0);
  const what = sweep.scope === 'tree' ? '' : ' with their histories';
  const where = holders.size === 0 ? '' : ` in ${repositoriesOf(holders.size)}`;
  return [
    `${findingsOf(counts)}${where}; ${repositoriesOf(repositories.length)}${what}, ${sizeOf(bytes)} scanned.`,
    ...differenceOf(sweep),
    ...(failed || total(counts) === 0
      ? []
      : [failOn === 'never' ? 'Nothing fails, since fail-on is never.' : `None reaches fail-on ${failOn}.`]),
    ...wholenessOf(sweep),
  ];
}

/** Whether a finding counts somewhere. */
export function isStanding({ places }: SweepFinding): boolean {
  return places.some(({ suppressed, checked }) => checked && suppressed === null);
}

/** Repositories that were not looked at from end to end. */
export function unreadRepositories({ repositories }: Sweep): readonly SweptRepository[] {
  return repositories.filter(({ conclusion }) => conclusion === 'error' || conclusion === 'incomplete');
}

function differenceOf({ lastSweptAt, findings, gone, unchecked }: Sweep): readonly string[] {
  if (lastSweptAt === null) return [];
  const counts = { new: 0, still: 0 };
  for (const { change } of findings) if (change !== null) counts[change]++;
  const left = unchecked.length === 0 ? '' : `, and ${unchecked.length} not looked for again`;
  const day = lastSweptAt.slice(0, 10);
  return [
    `Since the sweep of ${day}: ${counts.new} new, ${counts.still} still there, ${gone.length} gone${left}.`,
  ];
}

function wholenessOf(sweep: Sweep): readonly string[] {
  const unread = unreadRepositories(sweep);
  const errors = unread.filter(({ conclusion }) => conclusion === 'error').length;
  const parts = [
    ...(errors === 0 ? [] : [`${repositoriesOf(errors)} not scanned`]),
    ...(unread.length === errors ? [] : [`${repositoriesOf(unread.length - errors)} only in part`]),
  ];
  const sentence = parts.length === 0 ? [] : [`The sweep is not whole: ${listed(parts)}.`];
  return [...sentence, ...sweep.gaps];
}

function repositoriesOf(count: number): string {
  return counted(count, 'repository', 'repositories');
}
