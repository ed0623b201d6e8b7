import type { EventBase, EventScan, WrittenText } from '../model/event-scan.js';
import { type Fields, fieldsOf, idOf, isNoCommit } from './payload.js';

/** What the runner's environment says of the event. */
export interface EventEnvironment {
  /** `GITHUB_EVENT_NAME`; empty outside of a job. */
  readonly name: string;
  /** `GITHUB_SHA`; on a pull request GitHub's merge of base and head, for a test. */
  readonly sha: string;
}

/** A name that git allows, and so a refspec that means nothing else. */
const BRANCH_NAME = /^(?![-/.])[^\p{C}\s~^:?*[\]\\]{1,255}$/u;

/**
 * GitHub stops counting or listing commits here (pull requests show 250, payloads of pushes list 2,048), so that
 * from here on their number is not known.
 * Source: https://docs.github.com/webhooks/webhook-events-and-payloads#push
 */
const MAX_COUNTED = { pullRequest: 250, push: 2_048 } as const;

/**
 * Tells what to scan on an event. Pure.
 *
 * @param payload The event's payload as JSON gives it; not trusted to have any shape.
 */
export function eventScan({ name, sha }: EventEnvironment, payload: unknown): EventScan {
  const event = fieldsOf(payload);
  switch (name) {
    case 'pull_request':
      return pullRequestScan(fieldsOf(event.pull_request), idsIn(sha), false);
    case 'pull_request_target':
      return pullRequestScan(fieldsOf(event.pull_request), [], true);
    case 'merge_group':
      return mergeGroupScan(fieldsOf(event.merge_group));
    case 'push':
      return pushScan(event);
    case '':
      return { kind: 'tree', reason: 'no event of GitHub is known' };
    default:
      return { kind: 'tree', reason: `the event '${shownName(name)}' is no change` };
  }
}

function pullRequestScan(pull: Fields, merges: readonly string[], isElsewhere: boolean): EventScan {
  const head = idOf(fieldsOf(pull.head).sha);
  const base = fieldsOf(pull.base);
  const baseId = idOf(base.sha);
  if (head === null || baseId === null) return unreadable('pull request');
  return {
    kind: 'change',
    head,
    merges: isElsewhere ? [] : [...merges, ...idsIn(pull.merge_commit_sha)],
    bases: [
      { kind: 'commit', id: baseId, commits: countOf(pull.commits, MAX_COUNTED.pullRequest) },
      ...branch(base.ref),
    ],
    isElsewhere,
    texts: [...text('title of the pull request', pull.title), ...text('body of the pull request', pull.body)],
  };
}

function mergeGroupScan(group: Fields): EventScan {
  const head = idOf(group.head_sha);
  const base = idOf(group.base_sha);
  if (head === null || base === null) return unreadable('merge group');
  const bases = [{ kind: 'commit', id: base, commits: null }] as const;
  return { kind: 'change', head, merges: [], bases, isElsewhere: false, texts: [] };
}

function pushScan(event: Fields): EventScan {
  const ref = typeof event.ref === 'string' ? event.ref : '';
  const defaultBranch = fieldsOf(event.repository).default_branch;
  const isDefault = ref === `refs/heads/${defaultBranch}`;
  if (event.deleted === true || isNoCommit(event.after)) {
    return { kind: 'tree', reason: 'the push deleted a branch or tag' };
  }
  if (ref.startsWith('refs/tags/')) return { kind: 'tree', reason: 'a tag was pushed' };
  const head = idOf(event.after);
  if (head === null) return { kind: 'tree', reason: 'the payload of the push names no commit' };

  const before = idOf(event.before);
  const forkPoint = isDefault ? [] : branch(defaultBranch);
  // After a force push the commits before it say nothing of what was reviewed.
  const isRewritten = event.forced === true && forkPoint.length > 0;
  const bases =
    before === null || isRewritten ? forkPoint : [commitBase(before, event.commits), ...forkPoint];
  if (bases.length > 0) return { kind: 'change', head, merges: [], bases, isElsewhere: false, texts: [] };
  return { kind: 'tree', reason: 'the push made this branch, and there is none to compare it with' };
}

function commitBase(id: string, commits: unknown): EventBase {
  const listed = Array.isArray(commits) ? commits.length : 0;
  // A list without commits may as well be one that was left out.
  return { kind: 'commit', id, commits: listed === 0 ? null : countOf(listed, MAX_COUNTED.push) };
}

function unreadable(what: string): EventScan {
  const reason =
    `The payload of the event does not say which commits the ${what} is about. ` +
    "Run this on GitHub's runner, or scan by the command 'starkey scan --since REVISION'.";
  return { kind: 'refuse', reason };
}

function branch(name: unknown): readonly EventBase[] {
  const isName = typeof name === 'string' && BRANCH_NAME.test(name) && !name.includes('..');
  return isName ? [{ kind: 'branch', name }] : [];
}

function text(name: string, value: unknown): readonly WrittenText[] {
  return typeof value === 'string' && value !== '' ? [{ name, text: value }] : [];
}

function countOf(value: unknown, limit: number): number | null {
  const isKnown = typeof value === 'number' && Number.isInteger(value) && value > 0 && value < limit;
  return isKnown ? value : null;
}

function idsIn(value: unknown): readonly string[] {
  const id = idOf(value);
  return id === null ? [] : [id];
}

/** Names of events are GitHub's own; anything else is not worth showing. */
function shownName(name: string): string {
  return /^\w{1,60}$/.test(name) ? name : 'unknown';
}
