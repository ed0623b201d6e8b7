import { countsOf } from '../judge/judge.js';
import { verdict } from '../judge/verdict.js';
import type { FailOn } from '../model/severity.js';
import type { Sweep } from '../model/sweep.js';
import { compareWith } from './difference.js';
import { groupFindings, isStanding } from './finding.js';
import type { LastSweep } from './last-sweep.js';
import { byWeight } from './order.js';
import { type JobResults, joinJobs } from './results.js';
import { isWhole } from './whole.js';

export interface MergeWish extends JobResults {
  /** Of the program that merges. */
  readonly version: string;
  readonly last: LastSweep | null;
  readonly failOn: FailOn;
}

/**
 * Makes one report of what all jobs found: the same fingerprint in several repositories is one finding with its
 * places, whether the repositories are forks or a file was copied.
 *
 * @throws ConfigurationError where parts do not belong together.
 */
export function mergeSweep(wish: MergeWish): Sweep {
  const { version, last, failOn } = wish;
  const { repositories, gaps, scope, server, saltId, sweptAt } = joinJobs(wish);
  const found = groupFindings(repositories, wish.reports, sweptAt);
  const { findings, gone, unchecked } = compareWith(last, found, repositories, { scope, saltId });
  const complete = gaps.length === 0 && repositories.every(isWhole);
  const judged = findings.map(({ severity, places }) => ({
    severity,
    suppressed: places.some(isStanding) ? null : (places[0]?.suppressed ?? null),
  }));
  const { failed, conclusion } = verdict(judged, failOn, complete);
  return {
    version,
    scope,
    server,
    saltId,
    sweptAt,
    lastSweptAt: last?.sweptAt ?? null,
    repositories,
    findings: [...findings].sort(byWeight),
    gone: [...gone].sort(byWeight),
    unchecked: [...unchecked].sort(byWeight),
    gaps,
    complete,
    counts: countsOf(judged),
    failOn,
    failed,
    conclusion,
  };
}
