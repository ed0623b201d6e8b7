import type { WebRepository } from '../model/web-repository.js';
import type { Leak } from './leak.js';
import {
  issueBody,
  issueTitle,
  type LeakMark,
  type LeakState,
  leakMark,
  remarked,
  stageOf,
} from './leak-issue.js';

/** An issue of ours, as it stands. */
export interface KnownIssue {
  readonly number: number;
  readonly isOpen: boolean;
  readonly title: string;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** What is to be done about an issue. */
export type IssueStep =
  | { readonly kind: 'open'; readonly title: string; readonly body: string }
  | {
      readonly kind: 'change';
      readonly number: number;
      readonly title: string;
      readonly body: string;
      readonly isOpen: boolean;
      /** Written before the change; `null` where nobody needs to be told. */
      readonly comment: string | null;
    };

export interface Sight {
  readonly leaks: readonly Leak[];
  readonly repository: WebRepository;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether all files were looked at, so that what was not found is gone from them; and all commits, too. */
  readonly sees: 'part' | 'files' | 'history';
}

const DAY_MS = 86_400_000;

/**
 * Compares the leaks of a run with the issues there are. Pure.
 *
 * @param known Of each fingerprint one.
 */
export function planIssues(known: readonly KnownIssue[], sight: Sight): readonly IssueStep[] {
  const issues = new Map(
    known.flatMap((issue) => {
      const mark = leakMark(issue.body);
      return mark === null ? [] : [[mark.fingerprint, { issue, mark }] as const];
    }),
  );
  const leaks = new Map(sight.leaks.map((leak) => [leak.fingerprint, leak]));
  const found = sight.leaks.flatMap((leak): readonly IssueStep[] => {
    const own = issues.get(leak.fingerprint);
    if (own === undefined) return isOpen(leak) ? [opened(leak, sight)] : [];
    return stepOf(own.issue, own.mark, leak, sight);
  });
  const missed = [...issues.values()].flatMap(({ issue, mark }): readonly IssueStep[] => {
    return leaks.has(mark.fingerprint) || !issue.isOpen ? [] : stepOfMissed(issue, mark, sight);
  });
  return [...found, ...missed].filter((step) => !isIdle(step, known));
}

function isOpen({ counts, key }: Leak): boolean {
  return counts && key !== 'switched-off';
}

function opened(leak: Leak, { repository }: Sight): IssueStep {
  const mark = { fingerprint: leak.fingerprint, state: stateOf(leak), stage: 0 };
  return { kind: 'open', title: issueTitle(leak, 0), body: issueBody(leak, mark, repository) };
}

function stateOf({ isInFiles, key }: Leak): LeakState {
  if (!isInFiles) return 'past';
  return key === 'active' ? 'active' : 'open';
}

function stepOf(issue: KnownIssue, mark: LeakMark, leak: Leak, sight: Sight): readonly IssueStep[] {
  if (!isOpen(leak)) return issue.isOpen ? [closed(issue, mark, whyClosed(leak))] : [];
  // Whoever closes an issue by hand has decided.
  if (!issue.isOpen && mark.state !== 'closed') return [];
  const stage = stageOf((sight.now - issue.createdAt) / DAY_MS);
  const next: LeakMark = { fingerprint: mark.fingerprint, state: stateOf(leak), stage };
  return [
    {
      kind: 'change',
      number: issue.number,
      title: issueTitle(leak, stage),
      body: issueBody(leak, next, sight.repository),
      isOpen: true,
      comment: issue.isOpen ? olderComment(mark, stage) : 'It is back: the newest scan has found it again.',
    },
  ];
}

function whyClosed({ key, counts, findings: [first] }: Leak): string {
  if (key === 'switched-off') return 'IAM says that the key is switched off or deleted. Closed.';
  if (!counts && first.suppressed !== null) return 'It is excused on the default branch. Closed.';
  return 'It no longer reaches what fails a run. Closed.';
}

/** What a run that saw enough did not find any more. */
function stepOfMissed(issue: KnownIssue, mark: LeakMark, sight: Sight): readonly IssueStep[] {
  const { sees, now } = sight;
  if (sees === 'part' || (mark.state === 'past' && sees !== 'history')) return [];
  if (mark.state !== 'active' && mark.state !== 'gone') {
    const where = mark.state === 'past' ? 'It is in no commit any more.' : 'It is gone from the files.';
    return [closed(issue, mark, `${where} Closed. ${STAYS_LEAKED}`)];
  }
  const stage = stageOf((now - issue.createdAt) / DAY_MS);
  const next: LeakMark = { ...mark, state: 'gone', stage };
  return [
    {
      kind: 'change',
      number: issue.number,
      title: agedTitle(issue.title, stage),
      body: remarked(issue.body, next),
      isOpen: true,
      comment: mark.state === 'active' ? GONE_BUT_ACTIVE : olderComment(mark, stage),
    },
  ];
}

const STAYS_LEAKED =
  'Whoever has the history has it all the same: a secret that was not replaced is still worth one to them.';

const GONE_BUT_ACTIVE =
  'It is gone from the files, but the key was active when IAM was last asked, and the history holds it. This issue stays open: switch the key off, then close it.';

function olderComment({ stage: told }: LeakMark, stage: number): string | null {
  return stage > told
    ? `This has been open for ${stage} days. Whoever has the secret can use it all this time.`
    : null;
}

function agedTitle(title: string, stage: number): string {
  const plain = title.replace(/^\[\d{1,3} days\] /, '');
  return stage === 0 ? plain : `[${stage} days] ${plain}`;
}

function closed(issue: KnownIssue, mark: LeakMark, comment: string): IssueStep {
  const body = remarked(issue.body, { ...mark, state: 'closed' });
  return { kind: 'change', number: issue.number, title: issue.title, body, isOpen: false, comment };
}

/** Whether nothing would change. */
function isIdle(step: IssueStep, known: readonly KnownIssue[]): boolean {
  if (step.kind === 'open' || step.comment !== null) return false;
  const issue = known.find(({ number }) => number === step.number);
  return issue?.title === step.title && issue.body === step.body && issue.isOpen === step.isOpen;
}
