import { resolve } from 'node:path';
import { connect } from '../github/client.js';
import { setOutput } from '../github/core.js';
import { isPublicJob } from '../github/event-file.js';
import { listRepositories } from '../github/repositories.js';
import type { SweepPlanCommand } from '../inputs/command-line.js';
import { parseNow } from '../inputs/now.js';
import type { Since } from '../inputs/sweep-command.js';
import { sweepToken } from '../inputs/sweep-token.js';
import { ConfigurationError } from '../model/errors.js';
import { nameMatcher } from '../model/glob.js';
import type { ListedRepository, PlannedRepository, SweepOwner, SweepPlan } from '../model/sweep.js';
import { print } from '../output/print.js';
import { writeTextFile } from '../output/text-file.js';
import { jsonText } from '../report/json-text.js';
import { renderPlan } from '../report/sweep/plan.js';
import { balance, matrixOf } from '../sweep/balance.js';
import { writtenPlan } from '../sweep/plan-file.js';
import { type Selected, select } from '../sweep/selection.js';
import { VERSION } from '../version.js';

const DAY_MS = 86_400_000;
const PUBLIC_API = 'https://api.github.com';

/** `starkey sweep plan`: lists repositories, divides them among jobs and writes the plan. */
export async function planSweep(command: SweepPlanCommand): Promise<0> {
  const { env: environment } = process;
  const token = sweepToken(environment);
  const say = (sentence: string) => process.stderr.write(`starkey: ${sentence}\n`);
  const apiUrl = (environment.GITHUB_API_URL || PUBLIC_API).replace(/\/+$/, '');
  const client = await connect({ apiUrl, token, timeoutMs: command.timeoutMs, tell: say });
  const listed = await listRepositories(client, command.owner);
  const selected = select(listed, selectionOf(command, environment));
  refuseNothing(listed, selected);
  refuseShowing(selected.chosen, environment);
  const plan: SweepPlan = {
    version: VERSION,
    subject: subjectOf(command.owner),
    scope: command.scope,
    jobs: balance(selected.chosen.map(plannedOf), command.jobs, command.scope),
    disabled: selected.disabled,
    leftOut: selected.leftOut,
  };
  for (const line of renderPlan(plan)) say(line);
  const text = jsonText(writtenPlan(plan));
  if (command.output === null) print(text);
  else writeTextFile(resolve(command.output), text);
  handToJob(plan, environment);
  return 0;
}

function selectionOf(command: SweepPlanCommand, environment: NodeJS.ProcessEnv) {
  const { include, exclude, topics, visibilities, archived, forks, pushedSince } = command;
  const now = parseNow(environment.STARKEY_NOW, Date.now());
  return {
    isIncluded: include.length === 0 ? () => true : nameMatcher(include),
    isExcluded: exclude.length === 0 ? () => false : nameMatcher(exclude),
    topics,
    visibilities,
    archived,
    forks,
    pushedSince: pushedSince === null ? null : momentOf(pushedSince, now),
  };
}

function momentOf(since: Since, now: number): number {
  return 'day' in since ? Date.parse(since.day) : now - since.daysAgo * DAY_MS;
}

function plannedOf({ name, visibility, archived, fork, size }: ListedRepository): PlannedRepository {
  return { name, visibility, archived, fork, size };
}

/** A filter that lets nothing through is a mistake, and a sweep of nothing must not be green. */
function refuseNothing(listed: readonly ListedRepository[], { chosen, leftOut, disabled }: Selected): void {
  if (chosen.length > 0) return;
  if (listed.length === 0) {
    throw new ConfigurationError([
      'The token sees no repository. Give it read access to metadata and contents of those that are meant.',
    ]);
  }
  const reasons = Object.entries(leftOut).map(([filter, count]) => `${filter} ${count}`);
  if (disabled.length > 0) reasons.push(`${disabled.length} are disabled`);
  throw new ConfigurationError([
    `Of ${listed.length} repositories none is left to scan (${reasons.join(', ')}). Loosen the filters.`,
  ]);
}

/** Whoever may read a public repository may read the logs and files of its jobs, and so what is leaked where. */
function refuseShowing(chosen: readonly ListedRepository[], environment: NodeJS.ProcessEnv): void {
  const hidden = chosen.filter(({ visibility }) => visibility !== 'public');
  if (hidden.length === 0 || !isPublicJob(environment)) return;
  throw new ConfigurationError([
    `This job's repository is public, and ${hidden.length} of those to be swept are not: everybody could read their ` +
      'names and findings. Run the sweep in a private repository, or write --visibility public.',
  ]);
}

function subjectOf(owner: SweepOwner): string {
  switch (owner.kind) {
    case 'organization':
      return `organization ${owner.name}`;
    case 'user':
      return `user ${owner.name}`;
    case 'installation':
      return 'an installation of a GitHub App';
  }
}

/** In a job the matrix becomes an output; outside of one there is nobody to take it. */
function handToJob(plan: SweepPlan, { GITHUB_OUTPUT }: NodeJS.ProcessEnv): void {
  if (!GITHUB_OUTPUT) return;
  setOutput('matrix', JSON.stringify(matrixOf(plan.jobs)));
  setOutput('jobs', plan.jobs.length);
  setOutput(
    'repositories',
    plan.jobs.reduce((sum, { repositories }) => sum + repositories.length, 0),
  );
}
