import type { SweepPlan } from '../../model/sweep.js';
import { VISIBILITIES } from '../../model/sweep.js';
import { counted, listed } from '../quantity.js';
import { clipped, visible } from '../visible.js';

const MAX_NAMED = 20;

/** What a plan comes to, a sentence a line. */
export function renderPlan({ subject, jobs, disabled, leftOut }: SweepPlan): readonly string[] {
  const repositories = jobs.flatMap((job) => job.repositories);
  const kinds = VISIBILITIES.flatMap((visibility) => {
    const count = repositories.filter((each) => each.visibility === visibility).length;
    return count === 0 ? [] : [`${count} ${visibility}`];
  });
  const total = counted(repositories.length, 'repository', 'repositories');
  const filters = Object.entries(leftOut).map(([filter, count]) => `${filter} left out ${count}`);
  const onlyPublic = repositories.every(({ visibility }) => visibility === 'public');
  return [
    `${visible(subject)}: ${total} (${listed(kinds)}) in ${counted(jobs.length, 'job')}.`,
    ...(filters.length === 0 ? [] : [`${listed(filters)}.`]),
    ...(disabled.length === 0 ? [] : [`Disabled by GitHub, not scanned: ${named(disabled)}.`]),
    ...(onlyPublic
      ? ['All of them are public. If there are private ones, the token does not see them.']
      : []),
  ];
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMED).map((name) => clipped(visible(name), 200));
  const more = names.length - shown.length;
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${more} more`;
}
