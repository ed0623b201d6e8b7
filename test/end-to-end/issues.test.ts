import { describe, expect, it } from 'vitest';
import { environmentFor, OWN } from '../iam/session.js';
import { Folder } from '../support/folder.js';
import { EVERYTHING, type Permissions } from '../support/github/identity.js';
import { GitHubServer } from '../support/github/server.js';
import type { Repository } from '../support/github/world.js';
import { IamServer, type ServedKey } from '../support/iam-server.js';
import { runJob, Server } from '../support/job.js';
import { expectNoLeak, keyPair } from '../support/leaks.js';

const LEAK = keyPair(71);
const SECRETS = [LEAK.secret, LEAK.id.slice(4), OWN.secret];
const TOKEN = 'the-token-of-the-job';
const USERS: readonly ServedKey[] = [{ id: OWN.id, user: 'asks' }];

type Visibility = 'private' | 'internal' | 'public';

/** What a run may be told beside what is usual. */
interface Run {
  /** What IAM says of the leaked key; not asked where it is left out. */
  readonly key?: 'Active' | 'Inactive' | 'none';
  readonly day?: number;
  readonly event?: string;
  readonly ref?: string;
  readonly visibility?: Visibility;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** A repository whose default branch holds a key. */
class Scene {
  readonly origin = new Folder({ 'a.txt': 'a\n' }).commit('Start');
  readonly server = new Server(this.origin);
  readonly repository: Repository;

  private constructor(readonly api: GitHubServer) {
    this.repository = api.world.addRepository('octo/app', { isPrivate: true });
    this.leak();
  }

  static async set(permissions: Permissions = EVERYTHING): Promise<Scene> {
    const api = await GitHubServer.start();
    api.addToken(TOKEN, permissions);
    return new Scene(api);
  }

  leak(): void {
    const text = `AWS_ACCESS_KEY_ID=${LEAK.id}\nAWS_SECRET_ACCESS_KEY=${LEAK.secret}\n`;
    this.origin.write({ 'config/.env': text }).commit('Leak');
  }

  mend(): void {
    this.origin.remove('config/.env').commit('Mend');
  }

  async run({ key, day = 0, event = 'schedule', ref = 'main', visibility = 'private', inputs }: Run = {}) {
    const commit = this.origin.id();
    const status =
      key === 'none' || key === undefined ? [] : [{ id: LEAK.id, user: 'deploy-bot', status: key }];
    const iam =
      key === undefined
        ? null
        : await IamServer.start({
            keys: [...USERS, ...status],
            credentialReport: 'user,access_key_1_active,access_key_2_active\n<root_account>,false,false\n',
          });
    const payload = { repository: { default_branch: 'main', visibility, private: visibility !== 'public' } };
    const result = await runJob(
      this.server.checkout(commit, event === 'schedule' ? 1 : 0),
      this.server,
      {
        event,
        payload,
        sha: commit,
        inputs: {
          'github-token': TOKEN,
          issues: 'true',
          mode: 'full',
          ...(iam === null ? {} : { 'check-iam': 'true' }),
          ...inputs,
        },
        environment: {
          ...this.api.environment,
          ...(iam === null ? {} : environmentFor(iam)),
          GITHUB_REF: `refs/heads/${ref}`,
          GITHUB_JOB: 'starkey',
          STARKEY_NOW: new Date(Date.UTC(2026, 0, 1 + day, 12)).toISOString(),
        },
      },
      SECRETS,
    );
    expectNoLeak(SECRETS, ...this.api.requests.map(({ path, query, text }) => path + query + text));
    return { ...result, warnings: result.stdout.split('\n').filter((line) => line.startsWith('::warning')) };
  }

  get issues() {
    return this.repository.issues;
  }

  get comments(): readonly string[] {
    return this.repository.comments.map(({ body }) => body);
  }
}

describe('issues', () => {
  it('are opened once for each leak, with what IAM knows, and asked about again', async () => {
    const scene = await Scene.set();
    await scene.run({ key: 'Active' });
    expect(scene.issues).toMatchObject([
      {
        title: `critical: aws-access-key ${LEAK.id.slice(0, 4)}…${LEAK.id.slice(-3)}:… in config/.env`,
        labels: ['starkey'],
        state: 'open',
      },
    ]);
    const body = scene.issues[0]?.body ?? '';
    expect(body).toContain('deploy-bot');
    expect(body).toContain(`/blob/${scene.origin.id()}/config/.env#L2`);
    await scene.run({ key: 'Active' });
    expect(scene.issues).toHaveLength(1);
    expect(scene.comments).toEqual([]);
  });

  it('are told about again as they get older', async () => {
    const scene = await Scene.set();
    for (const day of [0, 6, 8, 9, 31, 95]) await scene.run({ day });
    expect(scene.issues).toHaveLength(1);
    expect(scene.issues[0]?.title).toMatch(/^\[90 days\] critical: /);
    expect(scene.comments).toEqual([
      expect.stringContaining('open for 7 days'),
      expect.stringContaining('open for 30 days'),
      expect.stringContaining('open for 90 days'),
    ]);
  });

  it('are closed once the key is inactive, and reopened when it is active again', async () => {
    const scene = await Scene.set();
    await scene.run({ key: 'Active' });
    await scene.run({ key: 'Inactive' });
    expect(scene.issues).toMatchObject([{ state: 'closed', stateReason: 'completed' }]);
    expect(scene.comments).toEqual([expect.stringContaining('switched off or deleted')]);
    await scene.run({ key: 'Inactive' });
    expect(scene.comments).toHaveLength(1);
    await scene.run({ key: 'Active' });
    expect(scene.issues).toMatchObject([{ state: 'open' }]);
    expect(scene.comments.at(-1)).toContain('It is back');
  });

  it('are closed once the key is deleted', async () => {
    const scene = await Scene.set();
    await scene.run({ key: 'Active' });
    await scene.run({ key: 'none' });
    expect(scene.issues).toMatchObject([{ state: 'closed' }]);
  });

  it('are closed once the secret is gone, and stay open where its key was active', async () => {
    const [asked, unasked] = [await Scene.set(), await Scene.set()];
    await asked.run({ key: 'Active' });
    await unasked.run();
    for (const scene of [asked, unasked]) {
      scene.mend();
      await scene.run();
      await scene.run();
    }
    expect(asked.issues).toMatchObject([{ state: 'open' }]);
    expect(asked.comments).toEqual([expect.stringContaining('stays open: switch the key off')]);
    expect(unasked.issues).toMatchObject([{ state: 'closed' }]);
    expect(unasked.comments).toEqual([expect.stringContaining('gone from the files')]);
  });

  it('are not closed by a run that looked at some paths', async () => {
    const scene = await Scene.set();
    await scene.run();
    await scene.run({ inputs: { paths: 'a.txt' } });
    expect(scene.issues).toMatchObject([{ state: 'open' }]);
  });

  it('are not reopened where a person has closed them', async () => {
    const scene = await Scene.set();
    await scene.run();
    const [issue] = scene.issues;
    if (issue !== undefined) issue.state = 'closed';
    await scene.run();
    expect(scene.issues).toMatchObject([{ state: 'closed' }]);
  });

  it('take no issue of somebody else for their own, and find their own on the last page', async () => {
    const scene = await Scene.set();
    await scene.run();
    const { body, title } = scene.issues[0] ?? { body: '', title: '' };
    scene.issues.length = 0;
    const fake = { body, title, labels: ['starkey'], author: 'mallory' };
    scene.repository.addIssue({ ...fake, author: 'github-actions[bot]' });
    for (let index = 0; index < 120; index++) scene.repository.addIssue(fake);
    scene.mend();
    await scene.run();
    expect(scene.issues.filter(({ state }) => state === 'closed')).toMatchObject([{ number: 1 }]);
  });

  it('are opened ten at a time, and the others are counted', async () => {
    const scene = await Scene.set();
    const files = Array.from({ length: 12 }, (_, index) => {
      const { id, secret } = keyPair(100 + index);
      return [`k${index}.env`, `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`] as const;
    });
    scene.origin.write(Object.fromEntries(files)).commit('More');
    const { warnings } = await scene.run();
    expect(scene.issues).toHaveLength(10);
    expect(warnings.filter((line) => line.includes('issues'))).toEqual([
      expect.stringContaining('a run opens 10, and 3 more wait for the next run'),
    ]);
    await scene.run();
    expect(scene.issues).toHaveLength(13);
  }, 60_000);

  it('are not opened twice where an answer was cut off', async () => {
    const scene = await Scene.set();
    scene.api.fault('issues/create', { kind: 'cut-after' });
    await scene.run();
    expect(scene.issues).toHaveLength(1);
  });

  it('name the permission that they lack, and say where issues are switched off', async () => {
    const denied = await Scene.set({ issues: 'read' });
    const { warnings, status } = await denied.run();
    expect(status).toBe(1);
    expect(warnings.filter((line) => line.includes("'issues: write'"))).toHaveLength(1);
    const off = await Scene.set();
    off.repository.hasIssues = false;
    expect((await off.run()).warnings.filter((line) => line.includes('Issues are disabled'))).toHaveLength(1);
  });

  it.each([
    ['a public repository', { visibility: 'public' as const }, 'an issue would advertise a leak'],
    ['another branch', { event: 'push', ref: 'topic' }, 'No issues are kept on this event'],
    ['another event', { event: 'release' }, 'No issues are kept on this event'],
  ])('are not kept on %s', async (_, run, why) => {
    const scene = await Scene.set();
    const { stdout } = await scene.run(run);
    expect(stdout).toContain(why);
    expect(scene.api.operations).toEqual([]);
  });

  it('are kept on a push to the default branch', async () => {
    const scene = await Scene.set();
    await scene.run({ event: 'push' });
    expect(scene.issues).toHaveLength(1);
  });
});
