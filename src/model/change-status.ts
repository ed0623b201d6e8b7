/** What a finding is to the change that is scanned. */
export const CHANGE_STATUSES = [
  /** The change brings it, and its newest files hold it. */
  'new',
  /** A commit of the change brought it and a later one took it away; whoever can read the repository can read it. */
  'removed',
  /** It stands in the message of a commit of the change. */
  'message',
  /** The base's files hold it elsewhere, and the newest files no longer do there. */
  'moved',
  /** The base's files hold it, and still do where they did. */
  'copied',
  /** A commit before the change holds it: it had leaked before. */
  'already-in-base',
] as const;

export type ChangeStatusKind = (typeof CHANGE_STATUSES)[number];

/**
 * How far the base was searched for it: its files and all of its history; all of its files; some of them; for what is
 * no secret, and where it was not to be searched, the files that the change touches.
 */
export type Searched = 'history' | 'files' | 'part' | 'change';

/** Where the base holds what was found. */
export interface BasePlace {
  readonly path: string;
  readonly line: number;
  /** Id of the commit that brought it there; `null` where the base's files hold it still. */
  readonly commit: string | null;
}

/** What reading tells of a detection. Its path is raw. */
export interface ChangeOrigin {
  readonly kind: ChangeStatusKind;
  /** Id of the first commit of the change that holds it; `null` where that is not known. */
  readonly introducedBy: string | null;
  readonly base: BasePlace | null;
  readonly searched: Searched;
}

/** The same, safe to show. */
export interface ChangeStatus extends ChangeOrigin {
  /** What to do next in git, a step each: the last steps of the finding's remediation. */
  readonly next: readonly string[];
}
