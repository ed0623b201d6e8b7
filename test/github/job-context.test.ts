import { describe, expect, it } from 'vitest';
import { jobContext } from '../../src/github/job-context.js';

const SHA = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const ENVIRONMENT = {
  GITHUB_API_URL: 'https://ghe.example.com/api/v3/',
  GITHUB_SERVER_URL: 'https://ghe.example.com',
  GITHUB_REPOSITORY: 'octo/app',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_SHA: SHA,
  GITHUB_REF: 'refs/pull/5/merge',
  GITHUB_ACTOR: 'somebody',
  GITHUB_JOB: 'scan',
  GITHUB_RUN_ID: '9',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/a.yml@refs/pull/5/merge',
};

function pull(head: string | null, base = 'octo/app') {
  return {
    pull_request: {
      number: 5,
      head: { sha: HEAD, repo: head === null ? null : { full_name: head } },
      base: { repo: { full_name: base } },
    },
  };
}

describe('jobContext', () => {
  it('tells of a pull request its number and its head', () => {
    expect(jobContext(ENVIRONMENT, pull('octo/app'))).toEqual({
      apiUrl: 'https://ghe.example.com/api/v3',
      owner: 'octo',
      repo: 'app',
      event: 'pull_request',
      pull: 5,
      head: HEAD,
      sha: SHA,
      ref: 'refs/pull/5/merge',
      outsider: null,
      job: expect.stringMatching(/^[0-9a-f]{12}$/),
      run: '9.2',
      web: { url: 'https://ghe.example.com/octo/app', commit: HEAD },
    });
  });

  it.each([
    ['a fork', {}, pull('somebody/app'), 'fork'],
    ['a fork that is gone', {}, pull(null), 'fork'],
    ['Dependabot', { GITHUB_ACTOR: 'dependabot[bot]' }, pull('octo/app'), 'dependabot'],
    ['a fork, with the token of the base', { GITHUB_EVENT_NAME: 'pull_request_target' }, pull('x/app'), null],
    ['a push', { GITHUB_EVENT_NAME: 'push' }, { after: SHA }, null],
  ])('tells whose event it is: %s', (_, environment, payload, outsider) => {
    expect(jobContext({ ...ENVIRONMENT, ...environment }, payload)?.outsider).toBe(outsider);
  });

  it.each([
    ['push', { after: HEAD }, SHA],
    ['merge_group', { merge_group: { head_sha: HEAD } }, HEAD],
    ['issue_comment', { pull_request: null }, SHA],
  ])('tells the head of %s, which has no pull request', (name, payload, head) => {
    const context = jobContext({ ...ENVIRONMENT, GITHUB_EVENT_NAME: name }, payload);
    expect(context).toMatchObject({ pull: null, head, web: { commit: head } });
  });

  it('is the same job in every run and on every branch, and another in another workflow', () => {
    const jobOf = (changes: object) => jobContext({ ...ENVIRONMENT, ...changes }, pull('octo/app'))?.job;
    const usual = jobOf({});
    expect(jobOf({ GITHUB_RUN_ID: '10', GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/a.yml@main' })).toBe(
      usual,
    );
    expect(jobOf({ GITHUB_JOB: 'other' })).not.toBe(usual);
    expect(jobOf({ GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/b.yml@main' })).not.toBe(usual);
  });

  it.each([{ GITHUB_REPOSITORY: '' }, { GITHUB_REPOSITORY: '../x' }, { GITHUB_API_URL: 'file:///etc' }])(
    'is none where the runner says %j',
    (environment) => {
      expect(jobContext({ ...ENVIRONMENT, ...environment }, pull('octo/app'))).toBeNull();
    },
  );

  it('takes github.com where no API is named, and no payload for one without fields', () => {
    const { GITHUB_API_URL, ...rest } = ENVIRONMENT;
    expect(jobContext(rest, null)).toMatchObject({ apiUrl: 'https://api.github.com', pull: null, head: SHA });
  });
});
