import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { leaksOf } from '../../src/report/leak.js';
import { issueBody, issueTitle, leakMark, remarked } from '../../src/report/leak-issue.js';
import { type IssueStep, type KnownIssue, planIssues, type Sight } from '../../src/report/leak-plan.js';
import { finding, policyFinding, reportOf } from './support.js';

const REPOSITORY = { url: 'https://github.example/octo/app', commit: 'c'.repeat(40) };
const START = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;
const PAST = { id: 'a'.repeat(40), authorDate: '2026-01-01T00:00:00Z', author: 'A' };

function sight(findings: readonly Finding[], more: Partial<Sight> = {}): Sight {
  return { leaks: leaksOf(reportOf(findings)), repository: REPOSITORY, now: START, sees: 'files', ...more };
}

function withKey(status: string, changes: Partial<Finding> = {}): Finding {
  return finding({ details: { iam: { status } }, ...changes });
}

/** The issue that the first run opens. */
function issueOf(found: Finding, changes: Partial<KnownIssue> = {}): KnownIssue {
  const [step] = planIssues([], sight([found]));
  if (step?.kind !== 'open') throw new Error('No issue is opened.');
  const { title, body } = step;
  return { number: 5, isOpen: true, title, body, createdAt: START, ...changes };
}

/** The issue after a step. */
function after(issue: KnownIssue, step: IssueStep | undefined): KnownIssue {
  return step?.kind === 'change'
    ? { ...issue, title: step.title, body: step.body, isOpen: step.isOpen }
    : issue;
}

function plan(issue: KnownIssue, found: readonly Finding[], more: Partial<Sight> = {}) {
  const steps = planIssues([issue], sight(found, more));
  expect(steps.length).toBeLessThan(2);
  const [step] = steps;
  return { step, next: after(issue, step), comment: step?.kind === 'change' ? step.comment : null };
}

describe('leaksOf', () => {
  it('takes each secret once, and nothing else', () => {
    const leaks = leaksOf(
      reportOf([finding(), finding({ startLine: 9, commit: PAST }), policyFinding({ severity: 'critical' })]),
    );
    expect(leaks).toHaveLength(1);
    expect(leaks[0]).toMatchObject({ counts: true, isInFiles: true, key: 'unknown' });
    expect(leaks[0]?.findings).toHaveLength(2);
  });

  it.each([
    ['active', 'active'],
    ['root', 'active'],
    ['inactive', 'switched-off'],
    ['expired', 'switched-off'],
    ['deleted', 'switched-off'],
    ['foreign', 'unknown'],
    ['unknown', 'unknown'],
  ])('takes a key that is %s for %s', (status, key) => {
    expect(leaksOf(reportOf([withKey(status)]))[0]?.key).toBe(key);
  });

  it('counts by fail-on, and by high where nothing fails', () => {
    const counts = (severity: Finding['severity'], failOn: 'never' | 'medium') =>
      leaksOf(reportOf([finding({ severity })], { failOn }))[0]?.counts;
    expect([counts('high', 'never'), counts('medium', 'never')]).toEqual([true, false]);
    expect([counts('medium', 'medium'), counts('low', 'medium')]).toEqual([true, false]);
  });
});

describe('planIssues', () => {
  it('opens one for each leak that counts', () => {
    const other = { fingerprint: 'b'.repeat(32) };
    const found = [
      finding(),
      finding({ ...other, suppressed: { by: 'baseline', reason: null, until: null } }),
      withKey('inactive', { fingerprint: 'd'.repeat(32) }),
    ];
    const steps = planIssues([], sight(found));
    expect(steps).toMatchObject([{ kind: 'open', title: 'critical: aws-access-key AKIA…LIB in src/app.py' }]);
  });

  it('has nothing to do where nothing has changed', () => {
    expect(planIssues([issueOf(finding())], sight([finding()]))).toEqual([]);
  });

  it('tells of its age at each stage, once', () => {
    let issue = issueOf(finding());
    const told: (readonly [number, string])[] = [];
    for (let day = 0; day < 100; day++) {
      const { comment, next } = plan(issue, [finding()], { now: START + day * DAY });
      if (comment !== null) told.push([day, next.title.slice(0, 9)]);
      issue = next;
    }
    expect(told).toEqual([
      [7, '[7 days] '],
      [30, '[30 days]'],
      [90, '[90 days]'],
    ]);
    expect(issue.body).toContain('**Open for 90 days or more.**');
  });

  it.each([
    ['the key is switched off', [withKey('inactive')], 'switched off'],
    ['the key is deleted', [withKey('deleted')], 'switched off or deleted'],
    ['it is excused', [finding({ suppressed: { by: 'ignore', reason: null, until: null } })], 'excused'],
    ['it counts less', [finding({ severity: 'low' })], 'no longer reaches'],
    ['it is gone from the files', [], 'gone from the files'],
  ] as const)('closes it once %s', (_, found, why) => {
    const { next, comment } = plan(issueOf(finding()), found);
    expect(next.isOpen).toBe(false);
    expect(comment).toContain(why);
    expect(leakMark(next.body)?.state).toBe('closed');
    expect(planIssues([next], sight(found))).toEqual([]);
  });

  it('closes nothing after a run that saw a part', () => {
    expect(planIssues([issueOf(finding())], sight([], { sees: 'part' }))).toEqual([]);
  });

  it('stays open for a key that was active and is gone from the files, and says so once', () => {
    const first = plan(issueOf(withKey('active')), []);
    expect(first.next.isOpen).toBe(true);
    expect(first.comment).toContain('stays open: switch the key off');
    expect(planIssues([first.next], sight([]))).toEqual([]);
    const aged = plan(first.next, [], { now: START + 8 * DAY });
    expect([aged.next.isOpen, aged.next.title.startsWith('[7 days] critical')]).toEqual([true, true]);
  });

  it('leaves what commits alone hold to runs that see them', () => {
    const issue = issueOf(finding({ commit: PAST }));
    expect(planIssues([issue], sight([]))).toEqual([]);
    expect(plan(issue, [], { sees: 'history' }).next.isOpen).toBe(false);
  });

  it('reopens one that it has closed, and none that a person has closed', () => {
    const closed = plan(issueOf(finding()), []).next;
    const again = plan(closed, [finding()]);
    expect([again.next.isOpen, again.comment]).toEqual([true, expect.stringContaining('It is back')]);
    expect(planIssues([issueOf(finding(), { isOpen: false })], sight([finding()]))).toEqual([]);
  });
});

describe('an issue', () => {
  const [leak] = leaksOf(
    reportOf([
      finding({
        path: '@everyone/<b>`x`/$1.py',
        message: '@everyone <script> [x](https://evil.example) #1',
        remediation: ['Ask @team.'],
      }),
    ]),
  );

  it('lets nothing act that names and messages say', () => {
    if (leak === undefined) throw new Error('no leak');
    const mark = { fingerprint: leak.fingerprint, state: 'open', stage: 0 } as const;
    const body = issueBody(leak, mark, REPOSITORY);
    expect(body).not.toMatch(/(?:^|[\s(])@(?:everyone|team)/m);
    expect(body.replace(/`+[^`]*`+/g, '')).not.toMatch(/<script>|<b>/);
    expect(issueTitle(leak, 0).length).toBeLessThanOrEqual(256);
  });

  it('has one mark, at the start', () => {
    const mark = { fingerprint: 'f'.repeat(32), state: 'active', stage: 30 } as const;
    const body = remarked(remarked('text', { ...mark, stage: 7 }), mark);
    expect(leakMark(body)).toEqual(mark);
    expect(body.split('starkey:leak')).toHaveLength(2);
    expect(leakMark(` ${body}`)).toBeNull();
  });
});
