import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { remoteOf } from '../github/remote.js';
import type { SweepScanCommand } from '../inputs/command-line.js';
import { parseNow } from '../inputs/now.js';
import { DEFAULTS } from '../inputs/options.js';
import { sweepToken } from '../inputs/sweep-token.js';
import { shown } from '../inputs/wording.js';
import { mainSalt, parseBaseline } from '../judge/baseline.js';
import { ConfigurationError } from '../model/errors.js';
import type { RemoteRepository } from '../model/remote-repository.js';
import { reaches } from '../model/severity.js';
import type { JobOutcome, JobState, PlannedJob, PlannedRepository, SweepPlan } from '../model/sweep.js';
import { print } from '../output/print.js';
import { writeTextFile } from '../output/text-file.js';
import { jsonText } from '../report/json-text.js';
import { jobLine, jobVerdict } from '../report/sweep/job.js';
import { findRoot } from '../scope/root.js';
import { compileCustomRules, readConfiguration } from '../settings/settings.js';
import { parseJson } from '../sweep/json-file.js';
import { readPlan } from '../sweep/plan-file.js';
import { reportFileName, stateFileName, writtenState } from '../sweep/state-file.js';
import { VERSION } from '../version.js';
import { type RepositoryResult, type ScanWish, sweepRepository } from './sweep-repository.js';

const PUBLIC_SERVER = 'https://github.com';

/** Where no baseline is, all fingerprints are keyed with the constant salt. */
const NO_SALT_ID = 'none';

/** A job that is killed leaves a state that is no older. */
const STATE_EVERY_MS = 5_000;

/** What is common to the jobs of one call. */
interface Sweeping {
  readonly wish: ScanWish;
  readonly remoteOf: (repository: string) => RemoteRepository;
  /** Ending in a slash. */
  readonly server: string;
  readonly saltId: string;
  readonly reports: string;
  readonly parallel: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly deadline: number;
}

/**
 * `starkey sweep scan`: fetches and scans the repositories of one job, or of all, and writes a report each and the
 * state of the job.
 *
 * @param program The bundle of this command line.
 */
export async function scanSweep(command: SweepScanCommand, program: URL): Promise<0 | 1 | 2> {
  const plan = readPlanFile(command.plan);
  const jobs = jobsOf(plan, command.job);
  refuseIdle(plan, command);
  const { maxFileSize, saltId } = await readSharedSettings(command);
  const temporary = mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), 'starkey-sweep-'));
  const stopper = new AbortController();
  const stop = () => stopper.abort();
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    const sweeping: Sweeping = {
      wish: {
        ...command,
        scope: plan.scope,
        maxFileSize,
        config: command.config && resolve(command.config),
        baseline: command.baseline && resolve(command.baseline),
        program: fileURLToPath(program),
        temporary,
        signal: stopper.signal,
      },
      ...serverOf(process.env),
      saltId,
      reports: resolve(command.reports),
      parallel: command.parallel ?? availableParallelism(),
      now: parseNow(process.env.STARKEY_NOW, Date.now()),
      deadline: Date.now() + command.timeLimitMs,
    };
    const results: (RepositoryResult | null)[] = [];
    for (const job of jobs) results.push(...(await scanJob(job, plan.jobs.length, sweeping)));
    print(`${jobVerdict(results.map((result) => result?.outcome ?? NOT_REACHED))}\n`);
    return statusOf(results, command);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

const NOT_REACHED: JobOutcome = { kind: 'not-reached' };

/** @returns What came of each repository; `null` for those that were not begun. */
async function scanJob(
  { number, repositories }: PlannedJob,
  jobs: number,
  sweeping: Sweeping,
): Promise<readonly (RepositoryResult | null)[]> {
  const { wish, deadline, reports, saltId } = sweeping;
  const results: (RepositoryResult | null)[] = repositories.map(() => null);
  const startedAt = new Date(sweeping.now).toISOString();
  let writtenAt = 0;
  const write = (isLast: boolean) => {
    if (!isLast && Date.now() - writtenAt < STATE_EVERY_MS) return;
    writtenAt = Date.now();
    const outcomes = repositories.map((repository, index) => {
      return { ...repository, outcome: results[index]?.outcome ?? NOT_REACHED };
    });
    const { scope } = wish;
    const common = { version: VERSION, startedAt, scope, server: sweeping.server, saltId };
    const state: JobState = { ...common, number, jobs, repositories: outcomes };
    writeTextFile(join(reports, stateFileName(number)), jsonText(writtenState(state)));
  };
  write(true);

  const queue = [...repositories.entries()];
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (wish.signal.aborted || Date.now() >= deadline) return;
      const [index, repository] = next;
      const result = await resultOf(repository, sweeping);
      results[index] = result;
      print(`${jobLine(repository.name, result)}\n`);
      write(false);
    }
  };
  await Promise.all(Array.from({ length: Math.min(sweeping.parallel, repositories.length) }, work));
  write(true);
  return results;
}

/** What goes wrong with one repository is told, and stops no other. */
async function resultOf({ name }: PlannedRepository, sweeping: Sweeping): Promise<RepositoryResult> {
  const { wish, reports, remoteOf: remoteTo } = sweeping;
  try {
    return await sweepRepository(remoteTo(name), join(reports, reportFileName(name)), wish);
  } catch (error) {
    const [first = ''] = error instanceof ConfigurationError ? error.problems : [];
    // Other messages may quote what was scanned.
    const { code } = error as NodeJS.ErrnoException;
    const reason = first || `it could not be scanned (${code ?? 'unknown error'})`;
    return { outcome: { kind: 'failed', reason }, report: null, fetched: 0, fetchMs: 0, scanMs: 0 };
  }
}

/** 1 where a finding reaches the threshold, else 2 where something was not read or nothing was, else 0. */
function statusOf(
  results: readonly (RepositoryResult | null)[],
  { failOn }: Pick<SweepScanCommand, 'failOn'>,
): 0 | 1 | 2 {
  const reports = results.flatMap((result) => result?.report ?? []);
  const standing = reports.flatMap(({ findings }) =>
    findings.filter(({ suppressed }) => suppressed === null),
  );
  if (standing.some(({ severity }) => reaches(severity, failOn))) return 1;
  const isWhole = results.every((result) => {
    return result?.outcome.kind === 'empty' || result?.report?.scope.complete === true;
  });
  return isWhole && reports.length > 0 ? 0 : 2;
}

function readPlanFile(file: string): SweepPlan {
  try {
    return readPlan(parseJson(readFileSync(resolve(file), 'utf8'), file), file);
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new ConfigurationError([
      `The plan '${file}' could not be read (${code}). Make it by \`starkey sweep plan --output ${file}\`.`,
    ]);
  }
}

function refuseIdle({ scope }: SweepPlan, { pullRequests }: SweepScanCommand): void {
  if (scope === 'history' || !pullRequests) return;
  throw new ConfigurationError([
    'The plan is of the newest files alone, to which pull requests add nothing. Write `sweep plan --history`, or ' +
      'leave out --pull-requests.',
  ]);
}

function jobsOf({ jobs }: SweepPlan, number: number | null): readonly PlannedJob[] {
  if (number === null) return jobs;
  const job = jobs.find((each) => each.number === number);
  if (job !== undefined) return [job];
  throw new ConfigurationError([
    `The plan has no job ${number}. It has ${jobs.length}: leave out --job to scan them all.`,
  ]);
}

/** Reads once what every scan will read again, so that a mistake in it is said once and not a repository. */
async function readSharedSettings({ config, baseline, maxFileSize }: SweepScanCommand) {
  const cwd = process.cwd();
  const place = config === null ? { kind: 'none' as const } : { kind: 'file' as const, file: config };
  const configuration = await readConfiguration(place, findRoot('.', cwd), cwd);
  await compileCustomRules(configuration);
  if (configuration.baseline !== null && baseline === null) {
    throw new ConfigurationError([
      `${configuration.file}: 'baseline' counts from the top of each repository, of which nothing is checked out. ` +
        'Take it out and write --baseline FILE.',
    ]);
  }
  const salt = baseline === null ? null : mainSalt(parseBaseline(readBaseline(baseline), baseline));
  return {
    maxFileSize: maxFileSize ?? configuration.maxFileSize ?? DEFAULTS.maxFileSize,
    saltId: salt?.id ?? NO_SALT_ID,
  };
}

function readBaseline(file: string): string {
  try {
    return readFileSync(resolve(file), 'utf8');
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new ConfigurationError([`The baseline '${file}' could not be read (${code}). Name another.`]);
  }
}

function serverOf(environment: NodeJS.ProcessEnv): Pick<Sweeping, 'server' | 'remoteOf'> {
  const token = sweepToken(environment);
  const server = `${(environment.GITHUB_SERVER_URL || PUBLIC_SERVER).replace(/\/+$/, '')}/`;
  const to = (repository: string) => {
    const remote = remoteOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }, token);
    if (remote !== null) return remote;
    throw new ConfigurationError([
      `GITHUB_SERVER_URL is ${shown(server)}, which is no address of a server. Write one such as ${PUBLIC_SERVER}.`,
    ]);
  };
  return { server, remoteOf: to };
}
