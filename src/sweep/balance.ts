import type { PlannedJob, PlannedRepository, SweepScope } from '../model/sweep.js';

/** GitHub starts no more jobs from one matrix. Source: https://docs.github.com/actions/reference/limits */
export const MATRIX_JOBS = 256;

/**
 * What a job may hand on in its outputs, in bytes of UTF-16. Source: "Overview",
 * https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/pass-job-outputs
 */
export const JOB_OUTPUT_BYTES = 1024 * 1024;

/**
 * What a repository costs beside its size, in kB that could be fetched and scanned meanwhile. Its size is that of
 * all its history, of which the newest files are a small part: for them large repositories cost little more than
 * small ones. From the times of ten repositories of 0.1 to 380 MB (docs/sweep.md).
 */
const OVERHEAD_KB = { tree: 100_000, history: 2_500 } as const satisfies Record<SweepScope, number>;

/**
 * Divides repositories among jobs so that all end at about the same time: the largest first, each to the job that has
 * least to do (longest processing time first, which is never more than a third above the best there is). The same
 * repositories, in any order, give the same jobs; none is empty.
 */
export function balance(
  repositories: readonly PlannedRepository[],
  jobs: number,
  scope: SweepScope,
): readonly PlannedJob[] {
  const sorted = [...repositories].sort(
    (left, right) => right.size - left.size || (left.name < right.name ? -1 : 1),
  );
  const count = Math.min(jobs, MATRIX_JOBS, sorted.length);
  const loads = Array.from({ length: count }, () => ({ cost: 0, repositories: [] as PlannedRepository[] }));
  for (const repository of sorted) {
    const least = loads.reduce((best, load) => (load.cost < best.cost ? load : best));
    least.cost += costOf(repository, scope);
    least.repositories.push(repository);
  }
  return loads.map(({ repositories: own }, index) => ({ number: index + 1, repositories: own }));
}

export function costOf({ size }: PlannedRepository, scope: SweepScope): number {
  return size + OVERHEAD_KB[scope];
}

/** A matrix of GitHub's: the numbers alone, since names of thousands of repositories are too long for an output. */
export function matrixOf(jobs: readonly PlannedJob[]): { readonly job: readonly number[] } {
  return { job: jobs.map(({ number }) => number) };
}
