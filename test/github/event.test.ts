import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventScan } from '../../src/github/event.js';
import { remoteOf } from '../../src/github/remote.js';

interface Examples {
  readonly name: string;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

const load = createRequire(import.meta.url);
const ALL: readonly Examples[] = load('@octokit/webhooks-examples/api.github.com/index.json');

function examplesOf(name: string): readonly Readonly<Record<string, unknown>>[] {
  return ALL.find((each) => each.name === name)?.examples ?? [];
}

const ZEROS = '0'.repeat(40);
const SHA = 'a'.repeat(40);
const BEFORE = 'b'.repeat(40);
const AFTER = 'c'.repeat(40);

describe('eventScan on examples of GitHub', () => {
  const pulls = examplesOf('pull_request').map((payload) => [String(payload.action), payload] as const);

  it.each(pulls)('takes a pull request that was %s for a change', (_, payload) => {
    const { title, body } = payload.pull_request as Readonly<Record<string, string | null>>;
    expect(eventScan({ name: 'pull_request', sha: SHA }, payload)).toMatchObject({
      kind: 'change',
      head: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
      merges: expect.arrayContaining([SHA]),
      bases: [
        { kind: 'commit', id: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e', commits: 1 },
        { kind: 'branch', name: 'master' },
      ],
      isElsewhere: false,
      texts: [
        { name: 'title of the pull request', text: title },
        ...(body === null ? [] : [{ name: 'body of the pull request', text: body }]),
      ],
    });
  });

  it.each(pulls)('takes no checkout for the change where the target is checked out (%s)', (_, payload) => {
    const scan = eventScan({ name: 'pull_request_target', sha: SHA }, payload);
    expect(scan).toMatchObject({ kind: 'change', merges: [], isElsewhere: true });
  });

  it.each(examplesOf('merge_group'))('compares a merge group with its base', (payload) => {
    const { merge_group: group } = payload as { merge_group: Record<string, string> };
    expect(eventScan({ name: 'merge_group', sha: SHA }, payload)).toMatchObject({
      kind: 'change',
      head: group.head_sha,
      bases: [{ kind: 'commit', id: group.base_sha, commits: null }],
    });
  });

  it.each(examplesOf('push'))('scans the tree where a push gives nothing to compare with', (payload) => {
    // All of them make or delete a tag, or make the default branch.
    expect(eventScan({ name: 'push', sha: SHA }, payload)).toMatchObject({
      kind: 'tree',
      reason: expect.stringMatching(/deleted a branch or tag|tag was pushed|made this branch/),
    });
  });

  const CHANGES = ['pull_request', 'pull_request_target', 'merge_group', 'push'];
  const others = ALL.filter(({ name }) => !CHANGES.includes(name)).map(({ name }) => name);

  it.each([...others, 'schedule', 'workflow_call', 'of_next_year'])('scans the tree on %s', (name) => {
    const [payload = {}] = examplesOf(name);
    expect(eventScan({ name, sha: SHA }, payload)).toEqual({
      kind: 'tree',
      reason: `the event '${name}' is no change`,
    });
  });
});

describe('eventScan', () => {
  it('takes a pull request whose fork is gone', () => {
    const [payload = {}] = examplesOf('pull_request');
    const pull = payload.pull_request as Record<string, object>;
    const gone = {
      ...payload,
      pull_request: { ...pull, head: { ...pull.head, repo: null, user: null }, body: null },
    };
    expect(eventScan({ name: 'pull_request', sha: SHA }, gone)).toMatchObject({
      kind: 'change',
      texts: [{ name: 'title of the pull request' }],
    });
  });

  it('does not believe a number of commits at which GitHub stops counting', () => {
    const pull = { head: { sha: AFTER }, base: { sha: BEFORE }, commits: 250 };
    expect(eventScan({ name: 'pull_request', sha: SHA }, { pull_request: pull })).toMatchObject({
      bases: [{ commits: null }],
    });
  });

  const push = {
    ref: 'refs/heads/topic',
    before: BEFORE,
    after: AFTER,
    repository: { default_branch: 'main' },
  };
  const main = { kind: 'branch', name: 'main' };

  it.each([
    ['what stood there before', {}, [{ kind: 'commit', id: BEFORE, commits: null }, main]],
    ['… with its commits', { commits: [{}, {}] }, [{ kind: 'commit', id: BEFORE, commits: 2 }, main]],
    ['the default branch if the branch is new', { before: ZEROS, created: true }, [main]],
    ['the default branch if commits were replaced', { forced: true }, [main]],
    [
      'what stood there if it is the default branch',
      { ref: 'refs/heads/main', forced: true },
      [{ id: BEFORE }],
    ],
    ['nothing by a name that is none', { before: ZEROS, repository: { default_branch: 'a:b' } }, null],
    ['nothing by a name like an option', { before: ZEROS, repository: { default_branch: '--all' } }, null],
    ['nothing if the branch is gone', { after: ZEROS, deleted: true }, null],
    ['nothing if a tag is pushed', { ref: 'refs/tags/v1' }, null],
    ['nothing if no commit is named', { after: 'HEAD' }, null],
  ])('compares a push with %s', (_, fields, bases) => {
    const scan = eventScan({ name: 'push', sha: AFTER }, { ...push, ...fields });
    expect(scan).toMatchObject(bases === null ? { kind: 'tree' } : { kind: 'change', head: AFTER, bases });
  });

  it.each(['pull_request', 'pull_request_target', 'merge_group'])('refuses %s without commits', (name) => {
    for (const payload of [null, {}, { [name]: { head: { sha: '$(id)' }, base: { sha: SHA } } }]) {
      expect(eventScan({ name, sha: SHA }, payload)).toMatchObject({ kind: 'refuse' });
    }
  });

  it('throws on no payload', () => {
    const names = fc.constantFrom('push', 'pull_request', 'pull_request_target', 'merge_group', 'schedule');
    fc.assert(
      fc.property(names, fc.jsonValue(), (name, payload) => {
        expect(['change', 'tree', 'refuse']).toContain(eventScan({ name, sha: '' }, payload).kind);
      }),
    );
  });
});

describe('remoteOf', () => {
  it.each([
    ['https://github.com', 'a/b', 'https://github.com/a/b', 'https://github.com/'],
    ['https://ghe.example.com/', 'a/b.c', 'https://ghe.example.com/a/b.c', 'https://ghe.example.com/'],
  ])('is the repository of the job at %s', (server, repository, url, place) => {
    const environment = { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository };
    expect(remoteOf(environment, 't')).toEqual({ protocol: 'https', server: place, url, token: 't' });
  });

  it.each([
    ['ext::sh -c id', 'a/b'],
    ['ssh://github.com', 'a/b'],
    ['https://github.com', '../../x'],
    ['https://github.com', '--upload-pack=id'],
    [undefined, 'a/b'],
  ])('is none for %s and %s', (server, repository) => {
    expect(remoteOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }, 't')).toBeNull();
  });
});
