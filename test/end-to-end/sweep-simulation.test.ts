import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JobState } from '../../src/model/sweep.js';
import { costOf } from '../../src/sweep/balance.js';
import { readPlan } from '../../src/sweep/plan-file.js';
import { reportFileName, stateFileName, writtenState } from '../../src/sweep/state-file.js';
import { Generator } from '../secrets/support.js';
import { runEntry } from '../support/async-command.js';
import { Folder } from '../support/folder.js';
import { GitHubServer } from '../support/github/server.js';
import { reported, reportOf } from '../sweep/support.js';

const REPOSITORIES = 10_000;
const JOBS = 256;
/** A rate limit that is used up in the middle of the list. */
const LEFT = 40;
const WAIT_SECONDS = 4;

/** Sizes as organizations have them: most are small, a few are larger by thousands. */
function sizeOf(generator: Generator): number {
  return Math.round(10 ** (1 + generator.below(5_000) / 1_000));
}

async function organization(): Promise<GitHubServer> {
  const server = await GitHubServer.start();
  server.addToken('token');
  server.world.organizations.add('octo');
  const generator = new Generator(7);
  for (let index = 0; index < REPOSITORIES; index++) {
    const name = `octo/service-${String(index).padStart(5, '0')}`;
    server.world.addRepository(name, { isPrivate: true, size: sizeOf(generator), isFork: index % 10 === 0 });
  }
  return server;
}

/** Tells figures where they are wanted: `npm run bench:sweep`. */
function tell(figure: string): void {
  if (process.env.STARKEY_FIGURES) process.stdout.write(`  ${figure}\n`);
}

describe('a sweep of 10,000 repositories', () => {
  it('asks for each hundred once, waits for the rate limit, and gives each job as much as the others', async () => {
    const server = await organization();
    server.quota.leave(LEFT, WAIT_SECONDS);
    const work = new Folder();
    const environment = { ...server.environment, GH_TOKEN: 'token', HOME: work.path };
    const sweep = async (...parameters: readonly string[]) => {
      const started = Date.now();
      const result = await runEntry('cli/index.js', ['sweep', ...parameters], {
        cwd: work.path,
        environment,
      });
      tell(`${parameters[0]}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
      return result;
    };

    const planned = await sweep('plan', '--org', 'octo', '--jobs', String(JOBS), '--output', 'plan.json');
    expect(planned.stderr).toContain("GitHub's rate limit is reached: waiting");
    expect(planned.status).toBe(0);
    const answered = server.requests.filter(({ status }) => status === 200);
    expect(answered).toHaveLength(REPOSITORIES / 100);
    tell(`requests: ${server.requests.length}, of which ${server.requests.length - answered.length} refused`);

    const plan = readPlan(JSON.parse(work.read('plan.json')), 'plan.json');
    expect(plan.jobs).toHaveLength(JOBS);
    const loads = plan.jobs.map((job) =>
      job.repositories.reduce((sum, each) => sum + costOf(each, 'tree'), 0),
    );
    tell(`load of a job: ${Math.min(...loads)} to ${Math.max(...loads)}`);
    expect(Math.max(...loads) / Math.min(...loads)).toBeLessThan(1.05);

    // What the jobs would leave: one repository in twenty leaks one of fifteen keys.
    for (const { number, repositories } of plan.jobs) {
      const state: JobState = {
        version: '1.2.3',
        startedAt: '2026-11-25T03:00:00.000Z',
        scope: 'tree',
        server: 'https://github.example/',
        saltId: 'none',
        number,
        jobs: JOBS,
        repositories: repositories.map((each) => ({ ...each, outcome: { kind: 'scanned' } })),
      };
      mkdirSync(join(work.path, 'reports', 'octo'), { recursive: true });
      writeFileSync(join(work.path, 'reports', stateFileName(number)), JSON.stringify(writtenState(state)));
      for (const { name } of repositories) {
        const index = Number(name.slice(-5));
        const report = index % 20 === 0 ? reportOf(reported(((index / 20) % 15).toString(16))) : reportOf();
        writeFileSync(join(work.path, 'reports', reportFileName(name)), JSON.stringify(report));
      }
    }
    const merged = await sweep(
      ...['merge', 'plan.json', 'reports', '--fail-on', 'never'],
      ...['--output', 'json=sweep.json', '--output', 'html=sweep.html'],
    );
    expect(merged.stdout).toContain('15 findings (15 high) in 500 repositories; 10,000 repositories');
    expect(merged.status).toBe(0);
    tell(`JSON ${work.read('sweep.json').length} bytes, HTML ${work.read('sweep.html').length} bytes`);
  }, 120_000);
});
