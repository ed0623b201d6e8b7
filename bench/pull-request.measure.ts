// How long a pull request of twenty files takes, from the start of the process to the last request to GitHub and to
// the end of the process: with nothing asked of the API, with a comment, with all three extras, beside a Node script
// that does nothing. All take turns, so that a machine that grows slower does so for all of them.
// Usage: npm run build && npm run bench:pull-request; ROUNDS=21 for more rounds than seven.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runEntry } from '../test/support/async-command.js';
import { Folder } from '../test/support/folder.js';
import { EVERYTHING } from '../test/support/github/identity.js';
import { GitHubServer } from '../test/support/github/server.js';
import { type Pull, pullPayload, pullRequest, Server } from '../test/support/job.js';
import { keyPair, writePolicy } from '../test/support/leaks.js';

const ROUNDS = Number(process.env.ROUNDS ?? 7);
const FILES = 20;
const TREE = 300;
const TOKEN = 'the-token-of-the-job';

const CASES = {
  'nothing asked': {},
  comment: { comment: 'always' },
  'comment, check run, SARIF': { comment: 'always', 'check-run': 'true', 'upload-sarif': 'true' },
} as const;

interface Times {
  readonly lastRequest: number[];
  readonly end: number[];
}

it(`measures ${ROUNDS} rounds`, async () => {
  const api = await GitHubServer.start();
  api.addToken(TOKEN, EVERYTHING);
  const repository = api.world.addRepository('octo/app');
  const origin = new Folder(files(TREE, 'x')).commit('Start');
  const server = new Server(origin);
  const pull = twentyFiles(origin);
  repository.addPull({ headSha: pull.head });
  const workspace = server.checkout(pull.merge);
  const runner = new Folder({ output: '', summary: '', 'event.json': JSON.stringify(pullPayload(pull)) });
  const nothing = new Folder({ 'nothing.mjs': '' });

  const floor: number[] = [];
  const times = new Map<string, Times>();
  for (let round = -1; round < ROUNDS; round++) {
    const start = performance.now();
    spawnSync(process.execPath, [join(nothing.path, 'nothing.mjs')]);
    if (round >= 0) floor.push(performance.now() - start);
    for (const [name, inputs] of Object.entries(CASES)) {
      // Each run is the first one: there is nothing to update, and the limits are fresh.
      repository.comments.length = 0;
      api.requests.length = 0;
      const begun = Date.now();
      const result = await runEntry('index.js', [], {
        cwd: workspace.path,
        environment: {
          ...environmentOf(workspace, runner, pull),
          ...server.environment,
          ...api.environment,
          ...inputsOf(inputs),
        },
      });
      expect(result.status).toBe(1);
      const taken = Date.now() - begun;
      const last = api.requests.at(-1);
      const known = times.get(name) ?? { lastRequest: [], end: [] };
      times.set(name, known);
      if (round < 0) continue;
      known.end.push(taken);
      if (last !== undefined) known.lastRequest.push(last.at - begun);
    }
  }
  console.log(tableOf(median(floor), times));
});

function files(count: number, text: string): Record<string, string> {
  const line = `export const value = '${text}';\n`.repeat(60);
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`src/m${index}.ts`, line]));
}

/** Two of the files have a finding. */
function twentyFiles(origin: Folder): Pull {
  const base = origin.id();
  const pair = keyPair(5);
  origin.git('checkout', '--quiet', '-b', 'topic');
  origin
    .write({
      ...files(FILES - 2, 'y'),
      'app.env': `AWS_ACCESS_KEY_ID=${pair.id}\nAWS_SECRET_ACCESS_KEY=${pair.secret}\n`,
      'policy.json': writePolicy('*'),
    })
    .commit('Change twenty files');
  return pullRequest(origin, base, origin.id());
}

function environmentOf(workspace: Folder, runner: Folder, pull: Pull): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(runner.path, 'event.json'),
    GITHUB_SHA: pull.merge,
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_WORKSPACE: workspace.path,
    GITHUB_OUTPUT: join(runner.path, 'output'),
    GITHUB_STEP_SUMMARY: join(runner.path, 'summary'),
    RUNNER_TEMP: runner.path,
    HOME: runner.path,
    'INPUT_GITHUB-TOKEN': TOKEN,
  };
}

function inputsOf(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

function tableOf(floor: number, times: ReadonlyMap<string, Times>): string {
  const rows = [...times].map(([name, { lastRequest, end }]) => {
    const last = lastRequest.length === 0 ? '—' : `${median(lastRequest)} ms`;
    return `${name.padEnd(28)} ${last.padStart(12)} ${`${median(end)} ms`.padStart(10)} ${(median(end) / floor).toFixed(1).padStart(6)}×`;
  });
  return [
    `Node ${process.version}, median of ${ROUNDS} rounds, all in turn`,
    `${'asked of the API'.padEnd(28)} ${'last request'.padStart(12)} ${'end'.padStart(10)}  × an empty script (${floor.toFixed(0)} ms)`,
    ...rows,
  ].join('\n');
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}
