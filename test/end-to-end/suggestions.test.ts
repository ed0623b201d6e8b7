// biome-ignore-all lint/suspicious/noTemplateCurlyInString: workflows write so.
import { describe, expect, it } from 'vitest';
import { Folder } from '../support/folder.js';
import { EVERYTHING, type Permissions } from '../support/github/identity.js';
import { GitHubServer } from '../support/github/server.js';
import type { Repository } from '../support/github/world.js';
import { type Job, pullPayload, pullRequest, runJob, Server } from '../support/job.js';
import { expectNoLeak, keyPair } from '../support/leaks.js';

const PAIR = keyPair(61);
const SECRETS = [PAIR.secret, PAIR.id.slice(4)];
const TOKEN = 'the-token-of-the-job';

const POLICY = JSON.stringify(
  {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: ['s3:PutObject'], Resource: '*' }],
  },
  null,
  2,
);

const WORKFLOW = [
  'on: push',
  'jobs:',
  '  deploy:',
  '    runs-on: ubuntu-latest',
  '    steps:',
  '      - uses: aws-actions/configure-aws-credentials@v5',
  '        with:',
  `          aws-access-${'key-id'}: \${{ secrets.AWS_ID }}`,
  `          aws-secret-access-${'key'}: \${{ secrets.AWS_SECRET }}`,
  '          aws-region: eu-west-1',
  '',
].join('\n');

/** A pull request that adds a policy, a workflow and a key. */
class Scene {
  readonly origin = new Folder({ 'a.txt': 'a\n' }).commit('Start');
  readonly server = new Server(this.origin);
  readonly repository: Repository;
  readonly pull;

  private constructor(readonly api: GitHubServer) {
    const base = this.origin.id();
    this.origin.git('checkout', '--quiet', '-b', 'topic');
    const key = JSON.stringify({ key: PAIR.id, secret_key: PAIR.secret });
    const files = { 'policy.json': POLICY, '.github/workflows/deploy.yml': WORKFLOW, 'key.json': key };
    this.origin.write(files).commit('Add');
    this.pull = pullRequest(this.origin, base, this.origin.id());
    this.repository = api.world.addRepository('octo/app');
    const diffText = this.origin.git('diff', base, this.pull.head);
    const diff = Object.fromEntries(Object.keys(files).map((path) => [path, [[1, 20] as const]]));
    this.repository.addPull({ headSha: this.pull.head, diff, diffText });
  }

  static async set(permissions: Permissions = EVERYTHING): Promise<Scene> {
    const api = await GitHubServer.start();
    api.addToken(TOKEN, permissions);
    return new Scene(api);
  }

  async run(more: Partial<Job> = {}) {
    const repo = { full_name: 'octo/app' };
    const fields = {
      head: { ref: 'topic', sha: this.pull.head, repo },
      base: { ref: 'main', sha: this.pull.base, repo },
    };
    const checkedOut = more.event === 'pull_request_target' ? this.pull.base : this.pull.merge;
    const job = {
      event: 'pull_request',
      payload: pullPayload(this.pull, fields),
      sha: checkedOut,
      inputs: { 'github-token': TOKEN, suggestions: 'true' },
      environment: { ...this.api.environment, GITHUB_ACTOR: 'somebody', GITHUB_JOB: 'starkey' },
      ...more,
    };
    const result = await runJob(this.server.checkout(checkedOut), this.server, job, SECRETS);
    expectNoLeak(SECRETS, ...this.api.requests.map(({ path, query, text }) => path + query + text));
    return { ...result, warnings: result.stdout.split('\n').filter((line) => line.startsWith('::warning')) };
  }
}

describe('suggestions', () => {
  it('are one review at the head, with the lines that GitHub shows', async () => {
    const scene = await Scene.set();
    const { warnings } = await scene.run();
    expect(warnings.filter((line) => line.includes('review'))).toEqual([]);
    expect(scene.api.operations).toEqual(['pulls/list-review-comments', 'pulls/get', 'pulls/create-review']);
    expect(scene.repository.reviews).toMatchObject([{ commit: scene.pull.head, state: 'COMMENTED' }]);
    const comments = scene.repository.reviewComments;
    expect(comments.map(({ path, startLine, line, side }) => [path, startLine, line, side])).toEqual(
      expect.arrayContaining([
        ['.github/workflows/deploy.yml', 8, 9, 'RIGHT'],
        ['policy.json', null, 9, 'RIGHT'],
      ]),
    );
    expect(comments).toHaveLength(2);
    const role = comments.find(({ path }) => path.endsWith('.yml'));
    expect(role?.body).toContain(
      '```suggestion\n          role-to-assume: arn:aws:iam::ACCOUNT:role/ROLE\n```',
    );
    const policy = comments.find(({ path }) => path === 'policy.json');
    expect(policy?.body).toMatch(/```suggestion\n {6}"Resource": "arn:aws:s3:::.*\n```/);
  });

  it('are not made twice, whoever else writes their mark', async () => {
    const scene = await Scene.set();
    await scene.run();
    await scene.run();
    expect(scene.repository.reviewComments).toHaveLength(2);
    const [first, ...others] = scene.repository.reviewComments.map((each) => ({
      ...each,
      author: 'mallory',
    }));
    scene.repository.reviewComments.length = 0;
    for (let index = 0; index < 120 && first !== undefined; index++)
      scene.repository.reviewComments.push(first);
    scene.repository.reviewComments.push(...others);
    await scene.run();
    const own = scene.repository.reviewComments.filter(({ author }) => author !== 'mallory');
    expect(own).toHaveLength(2);
  });

  it('are not made twice where the answer was cut off', async () => {
    const scene = await Scene.set();
    scene.api.fault('pulls/create-review', { kind: 'cut-after' });
    await scene.run();
    expect(scene.repository.reviews).toHaveLength(1);
  });

  it('stand on no line that the pull request does not show, or that reads otherwise there', async () => {
    const scene = await Scene.set();
    const [pull] = scene.repository.issues;
    if (pull !== undefined)
      pull.diffText = (pull.diffText ?? '').replace('"Resource": "*"', '"Resource": "x"');
    const { stdout } = await scene.run();
    expect(scene.repository.reviewComments.map(({ path }) => path)).toEqual(['.github/workflows/deploy.yml']);
    expect(stdout).toContain('1 of 2 suggestions stand on lines that the pull request does not show.');
  });

  it('name the permission that they lack', async () => {
    const scene = await Scene.set({});
    const { warnings } = await scene.run();
    expect(warnings.filter((line) => line.includes('The review with suggestions'))).toEqual([
      expect.stringContaining("'pull-requests: write'"),
    ]);
  });

  it('are not made where nobody asks for them, or on pull_request_target, where no line is quoted', async () => {
    const scene = await Scene.set();
    await scene.run({ inputs: { 'github-token': TOKEN } });
    await scene.run({ event: 'pull_request_target' });
    expect(scene.api.operations).toEqual([]);
  });
});
