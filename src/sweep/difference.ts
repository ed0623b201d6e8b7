import { ConfigurationError } from '../model/errors.js';
import type { Sweep, SweepFinding, SweepPlace, SweepScope, SweptRepository } from '../model/sweep.js';
import { comparePlaces, keyOf } from './finding.js';
import type { LastSweep } from './last-sweep.js';
import { isWhole } from './whole.js';

/** What there is to tell about findings beside themselves. */
export type Difference = Pick<Sweep, 'findings' | 'gone' | 'unchecked'>;

/**
 * Compares with the last sweep. What it saw in a repository that was not looked at from end to end this time is not
 * gone: those places are taken over, so that nothing is forgotten by a sweep of a few repositories.
 *
 * @throws ConfigurationError where the two cannot be compared.
 */
export function compareWith(
  last: LastSweep | null,
  found: readonly SweepFinding[],
  repositories: readonly SweptRepository[],
  now: { readonly scope: SweepScope; readonly saltId: string },
): Difference {
  if (last === null) {
    return { findings: found.map((each) => ({ ...each, change: null })), gone: [], unchecked: [] };
  }
  refuseOther(last, now);
  const whole = new Set(repositories.filter(isWhole).map(({ name }) => name));
  const earlier = new Map(last.findings.map((each) => [keyOf(each), each]));
  const present = new Set(found.map(keyOf));
  const absent = last.findings.filter((each) => !present.has(keyOf(each)));
  const isUnchecked = ({ places }: SweepFinding) => places.some(({ repository }) => !whole.has(repository));
  return {
    findings: found.map((each) => continued(each, earlier.get(keyOf(each)), whole)),
    gone: absent.filter((each) => !isUnchecked(each)),
    unchecked: absent.filter(isUnchecked).map((each) => ({ ...each, places: takenOver(each, whole) })),
  };
}

function continued(
  finding: SweepFinding,
  earlier: SweepFinding | undefined,
  whole: ReadonlySet<string>,
): Difference['findings'][number] {
  if (earlier === undefined) return { ...finding, change: 'new' };
  const seen = new Set(finding.places.map(({ repository }) => repository));
  const further = takenOver(earlier, whole).filter(({ repository }) => !seen.has(repository));
  const places = [...finding.places, ...further].sort(comparePlaces);
  return { ...finding, firstSeen: earlier.firstSeen, places, change: 'still' };
}

/** Places in repositories that were not looked at from end to end. */
function takenOver({ places }: SweepFinding, whole: ReadonlySet<string>): readonly SweepPlace[] {
  return places
    .filter(({ repository }) => !whole.has(repository))
    .map((place) => ({ ...place, checked: false }));
}

function refuseOther(last: LastSweep, now: { readonly scope: SweepScope; readonly saltId: string }): void {
  const way = 'Leave out --last to start anew.';
  if (last.saltId !== now.saltId) {
    throw new ConfigurationError([
      `The last sweep was made with another baseline's salt, so its fingerprints cannot be compared. ${way}`,
    ]);
  }
  if (last.scope !== now.scope) {
    const [then, today] = [last.scope, now.scope].map((scope) => (scope === 'tree' ? 'trees' : 'histories'));
    throw new ConfigurationError([
      `The last sweep scanned ${then}, this one ${today}: they cannot be compared. ${way}`,
    ]);
  }
}
