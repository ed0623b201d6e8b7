import type { Surroundings } from '../iam/surroundings.js';

/** Why a run keeps no issues. */
export interface IssuesRefusal {
  /** Whether it will never keep any here, so that the input is a mistake. */
  readonly isForGood: boolean;
  readonly sentence: string;
}

const EVENTS: readonly (string | null)[] = ['schedule', 'workflow_dispatch', 'push'];

/** @returns `null` where issues are kept. */
export function issuesRefusal({
  audience,
  event,
  isDefaultBranch,
}: Pick<Surroundings, 'audience' | 'event' | 'isDefaultBranch'>): IssuesRefusal | null {
  if (audience !== 'private') {
    const what = audience === 'public' ? 'is public' : 'may be public, for all that this job knows';
    return {
      isForGood: true,
      sentence: `No issues are kept: the repository ${what}, and an issue would advertise a leak that is open. Set 'upload-sarif: true' instead: its alerts are shown to those alone who can write to the repository.`,
    };
  }
  if (EVENTS.includes(event) && isDefaultBranch) return null;
  return {
    isForGood: false,
    sentence:
      'No issues are kept on this event: they are about the default branch, by the events schedule, workflow_dispatch and push.',
  };
}
