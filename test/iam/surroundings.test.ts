import { describe, expect, it } from 'vitest';
import { deactivationRefusal } from '../../src/iam/deactivation.js';
import { surroundingsOf } from '../../src/iam/surroundings.js';

const JOB = { GITHUB_ACTIONS: 'true', CI: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' };
const payload = (repository: object) => ({ repository: { default_branch: 'main', ...repository } });

describe('surroundingsOf', () => {
  it.each([
    ['a terminal', {}, null, 'private'],
    ['a terminal with CI=false', { CI: 'false' }, null, 'private'],
    ['another CI service', { CI: 'true' }, null, 'unknown'],
    ['a job without a payload', JOB, null, 'unknown'],
    ['a job with an odd payload', JOB, { repository: 'x' }, 'unknown'],
    ['a public repository', JOB, payload({ visibility: 'public', private: false }), 'public'],
    ['a private repository', JOB, payload({ visibility: 'private', private: true }), 'private'],
    ['an internal repository', JOB, payload({ visibility: 'internal', private: true }), 'private'],
    ['a repository of an unheard-of visibility', JOB, payload({ visibility: 'x', private: true }), 'unknown'],
    ['an older server, private', JOB, payload({ private: true }), 'private'],
    ['an older server, public', JOB, payload({ private: false }), 'public'],
  ])('takes %s for what it is', (_name, environment, event, audience) => {
    expect(surroundingsOf(environment, event).audience).toBe(audience);
  });
});

describe('deactivationRefusal', () => {
  it.each([
    ['a terminal', {}, null, null],
    ['another CI service', { CI: '1' }, null, /does not say what started the job/],
    ['a push to the default branch', JOB, payload({}), null],
    ['a schedule', { ...JOB, GITHUB_EVENT_NAME: 'schedule' }, payload({}), null],
    ['a dispatch', { ...JOB, GITHUB_EVENT_NAME: 'workflow_dispatch' }, payload({}), null],
    [
      'a push to another branch',
      { ...JOB, GITHUB_REF: 'refs/heads/topic' },
      payload({}),
      /not the default branch/,
    ],
    [
      'a tag named like the branch',
      { ...JOB, GITHUB_REF: 'refs/tags/main' },
      payload({}),
      /not the default branch/,
    ],
    ['a push without a payload', JOB, null, /not the default branch/],
    ['a pull request', { ...JOB, GITHUB_EVENT_NAME: 'pull_request' }, payload({}), /event is `pull_request`/],
    ['one with rights', { ...JOB, GITHUB_EVENT_NAME: 'pull_request_target' }, payload({}), /event is/],
    ['an issue comment', { ...JOB, GITHUB_EVENT_NAME: 'issue_comment' }, payload({}), /event is/],
  ])('on %s', (_name, environment, event, words) => {
    const refusal = deactivationRefusal(surroundingsOf(environment, event));
    if (words === null) expect(refusal).toBeNull();
    else expect(refusal).toMatch(words);
  });
});
