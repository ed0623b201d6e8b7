import { countsOf } from '../judge/judge.js';
import { compareText } from '../judge/order.js';
import { ConfigurationError } from '../model/errors.js';
import type { JobState, PlannedRepository, SweepPlan, SweepScope, SweptRepository } from '../model/sweep.js';
import type { RepositoryReport } from './schemas.js';

/** What the jobs of a sweep left behind. */
export interface JobResults {
  /** `null` where it was not handed on: then repositories of jobs that left nothing cannot be named. */
  readonly plan: SweepPlan | null;
  readonly states: readonly JobState[];
  /** By repository. */
  readonly reports: ReadonlyMap<string, RepositoryReport>;
}

export interface JoinedJobs {
  /** By name. */
  readonly repositories: readonly SweptRepository[];
  readonly gaps: readonly string[];
  readonly scope: SweepScope;
  readonly server: string;
  readonly saltId: string;
  readonly sweptAt: string;
}

/** Tells of each repository what came of it. */
export function joinJobs({ plan, states, reports }: JobResults): JoinedJobs {
  const [first] = states;
  if (first === undefined) {
    throw new ConfigurationError([
      'No job of the sweep left a state, so there is nothing to merge. Name the folders that `starkey sweep scan` wrote.',
    ]);
  }
  const { scope, server, saltId } = first;
  refuseOthers(states, first);
  const swept = new Map<string, SweptRepository>();
  // A job that ran again comes last and counts.
  const byAge = [...states].sort((left, right) => compareText(left.startedAt, right.startedAt));
  for (const state of byAge) {
    for (const repository of state.repositories) {
      swept.set(repository.name, sweptRepository(repository, reports.get(repository.name)));
    }
  }
  for (const { number, repositories } of plan?.jobs ?? []) {
    for (const repository of repositories) {
      if (!swept.has(repository.name)) swept.set(repository.name, lost(repository, number));
    }
  }
  const repositories = [...swept.values()].sort((left, right) => compareText(left.name, right.name));
  return {
    repositories,
    gaps: [...missingJobs(states), ...nothingScanned(repositories)],
    scope,
    server,
    saltId,
    sweptAt: byAge[0]?.startedAt ?? first.startedAt,
  };
}

function refuseOthers(states: readonly JobState[], { scope, saltId }: JobState): void {
  if (states.some((state) => state.scope !== scope)) {
    throw new ConfigurationError([
      'Some jobs scanned trees and others histories: that is no one sweep. Merge those of one kind.',
    ]);
  }
  if (states.some((state) => state.saltId !== saltId)) {
    throw new ConfigurationError([
      'The jobs were given baselines with different salts, so that the same secret has different fingerprints. ' +
        'Give all jobs the same baseline.',
    ]);
  }
}

function sweptRepository(
  repository: JobState['repositories'][number],
  report: RepositoryReport | undefined,
): SweptRepository {
  const { outcome } = repository;
  switch (outcome.kind) {
    case 'empty':
      return unscanned(repository, 'empty', 'it has no commit');
    case 'failed':
      return unscanned(repository, 'error', outcome.reason);
    case 'not-reached':
      return unscanned(repository, 'error', 'the job ended before its turn');
    case 'scanned':
      return report === undefined
        ? unscanned(repository, 'error', 'its report is missing')
        : scanned(repository, report);
  }
}

function scanned(
  repository: PlannedRepository,
  { scope, findings, summary }: RepositoryReport,
): SweptRepository {
  const hasStanding = findings.some(({ suppressed }) => suppressed === null);
  const { files, bytes, counts } = summary;
  return {
    ...identityOf(repository),
    conclusion: scope.complete ? (hasStanding ? 'findings' : 'clean') : 'incomplete',
    reason: scope.complete ? null : missedIn(scope),
    head: scope.head,
    counts,
    files,
    bytes,
  };
}

/** The first thing that was not read, and how many more there are. */
function missedIn({ skipped }: RepositoryReport['scope']): string {
  const missed = skipped.filter(({ harmless }) => !harmless);
  const [first] = missed;
  if (first === undefined) return 'not all of it was read';
  const more = missed.length === 1 ? '' : `, and ${missed.length - 1} more`;
  return `not read: ${first.path} (${first.reason})${more}`;
}

function unscanned(
  repository: PlannedRepository,
  conclusion: 'empty' | 'error',
  reason: string,
): SweptRepository {
  return {
    ...identityOf(repository),
    conclusion,
    reason,
    head: null,
    counts: countsOf([]),
    files: 0,
    bytes: 0,
  };
}

function lost(repository: PlannedRepository, job: number): SweptRepository {
  return unscanned(repository, 'error', `job ${job} left nothing behind: look at its log`);
}

function identityOf({ name, visibility, archived, fork }: PlannedRepository) {
  return { name, visibility, archived, fork };
}

function missingJobs(states: readonly JobState[]): readonly string[] {
  const jobs = Math.max(...states.map((state) => state.jobs));
  const present = new Set(states.map(({ number }) => number));
  const missing = Array.from({ length: jobs }, (_, index) => index + 1).filter((job) => !present.has(job));
  return missing.map((job) => `Job ${job} of ${jobs} left nothing behind.`);
}

function nothingScanned(repositories: readonly SweptRepository[]): readonly string[] {
  const isScanned = ({ conclusion }: SweptRepository) => conclusion !== 'empty' && conclusion !== 'error';
  return repositories.some(isScanned) ? [] : ['No repository was scanned.'];
}
