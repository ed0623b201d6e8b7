import { tmpdir } from 'node:os';
import { readEventScan } from '../github/event-file.js';
import { remoteOf } from '../github/remote.js';
import type { ActionInputs } from '../inputs/action-inputs.js';
import type { Source } from '../inputs/options.js';
import { ConfigurationError } from '../model/errors.js';
import type { EventChange } from '../model/event-scan.js';
import type { JudgedChange } from '../read/judged-change.js';
import { type FoundChange, findEventRange } from '../scope/event-range.js';
import { FetchStore } from '../scope/fetch-store.js';
import { findRoot, type Root } from '../scope/root.js';
import { Session } from '../scope/session.js';
import type { MergedHead } from './head-lines.js';

/** What a job scans. */
export interface JobScope {
  readonly source: Source;
  /** The change that is judged; `null` where the event is none. */
  readonly change: JudgedChange | null;
  /** Where GitHub's merge of a pull request is scanned in place of its head; `null` elsewhere. */
  readonly merged: MergedHead | null;
  /** What is scanned and why, for the log. */
  readonly sentence: string;
  /** Removes what was fetched. */
  readonly close: () => Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Wish = Pick<ActionInputs, 'mode' | 'paths' | 'gitHubToken'>;

const SHOWN_ID_LENGTH = 12;

/**
 * Tells from the event and the input `mode` what to scan. On a change its commits are looked for in every mode,
 * since settings are read from its base.
 *
 * @throws ConfigurationError where nothing right can be scanned.
 */
export async function findJobScope(
  wish: Wish,
  workspace: string,
  environment: Environment,
): Promise<JobScope> {
  const { mode, paths } = wish;
  const event = readEventScan(environment);
  switch (event.kind) {
    case 'refuse':
      throw new ConfigurationError([event.reason]);
    case 'tree': {
      if (mode === 'diff') {
        throw new ConfigurationError([
          `The mode 'diff' scans a change, but ${event.reason}. Write auto or full.`,
        ]);
      }
      const sentence = mode === 'auto' ? `Scanning the whole tree, since ${event.reason}.` : sentenceOf(mode);
      return {
        source: sourceOf(mode, paths, 'worktree'),
        change: null,
        merged: null,
        sentence,
        close: async () => {},
      };
    }
    case 'change':
      refuseElsewhere(event, mode);
      return changeScope(event, wish, workspace, environment);
  }
}

async function changeScope(
  event: EventChange,
  { mode, paths, gitHubToken }: Wish,
  workspace: string,
  environment: Environment,
): Promise<JobScope> {
  const root = findRoot(paths[0] ?? '.', workspace);
  const checkout = new Session(root.folder, root.store?.shallowFile ?? '');
  const store = lazyStore(root, environment.RUNNER_TEMP ?? tmpdir());
  const close = async () => {
    await checkout.close();
    await store.close();
  };
  try {
    const remote = remoteOf(environment, gitHubToken);
    const found = await findEventRange(root, checkout, event, { remote, store: store.open });
    if (!found.ok && event.isElsewhere) throw new ConfigurationError([unreachable(found.reason)]);
    return {
      source: sourceOf(mode, paths, found.ok ? 'event' : 'worktree'),
      change: judgedChange(event, found, mode, checkout),
      merged: mergedHead(event, found),
      sentence: changeSentence(found, mode),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function judgedChange(
  { texts, isElsewhere }: EventChange,
  found: FoundChange,
  mode: Wish['mode'],
  checkout: Session,
): JudgedChange {
  const isChangeWanted = mode === 'auto' || mode === 'diff';
  return {
    place: found.ok ? found.place : checkout,
    range: found.ok ? found.range : null,
    gap: found.ok || !isChangeWanted ? null : gapOf(found.reason),
    texts,
    showsLines: !isElsewhere,
  };
}

function mergedHead({ head }: EventChange, found: FoundChange): MergedHead | null {
  if (!found.ok || found.range.head === head) return null;
  return { place: found.place, merge: found.range.head, head };
}

/** @param usual What the modes `auto` and `diff` come to. */
function sourceOf(mode: Wish['mode'], paths: readonly string[], usual: 'event' | 'worktree'): Source {
  switch (mode) {
    case 'auto':
    case 'diff':
      return { kind: usual, paths };
    case 'full':
      return { kind: 'worktree', paths };
    case 'history':
      return { kind: 'history', paths };
  }
}

/** What is checked out there is the base, which says nothing of the change. */
function refuseElsewhere({ isElsewhere }: EventChange, mode: Wish['mode']): void {
  if (!isElsewhere || mode === 'auto' || mode === 'diff') return;
  throw new ConfigurationError([
    `The mode '${mode}' scans what is checked out, which on pull_request_target is not the pull request. ` +
      'Write auto, which fetches the pull request and checks nothing out.',
  ]);
}

/** Makes the store when it is first asked for. */
function lazyStore(root: Root, temporary: string) {
  let store: FetchStore | null = null;
  return {
    open: (): FetchStore => {
      if (root.store === null) throw new Error('a store was wanted for what is no repository');
      store ??= FetchStore.create(root, root.store, temporary);
      return store;
    },
    close: async () => store?.remove(),
  };
}

function changeSentence(found: FoundChange, mode: Wish['mode']): string {
  if (mode === 'full' || mode === 'history') return sentenceOf(mode);
  if (!found.ok) return `Scanning the whole tree in place of the change, since ${found.reason}.`;
  const { base, head } = found.range;
  return `Scanning what the change from ${base.slice(0, SHOWN_ID_LENGTH)} to ${head.slice(0, SHOWN_ID_LENGTH)} adds.`;
}

function sentenceOf(mode: Wish['mode']): string {
  return mode === 'history' ? 'Scanning everything that any ref reaches.' : 'Scanning the whole tree.';
}

function gapOf(reason: string): string {
  return (
    'the whole tree was scanned in place of the change, so that what it adds and removes again was not seen. ' +
    `Set 'fetch-depth: 0' of actions/checkout, or give 'github-token' a token that may read contents: ${reason}`
  );
}

function unreachable(reason: string): string {
  return (
    `The commits of the pull request could not be had: ${reason}. ` +
    "Give 'github-token' a token that may read contents ('permissions: contents: read'), " +
    'and do not check the pull request out.'
  );
}
