/** What an event of GitHub asks to be scanned, before git is asked for it. */
export type EventScan = EventChange | EventTree | EventRefusal;

/** All that `head` reaches and the base does not. */
export interface EventChange {
  readonly kind: 'change';
  /** Id of the newest commit of the change. */
  readonly head: string;
  /** Ids that a merge of base and head, made by GitHub for a test, may have; only if it is checked out it counts. */
  readonly merges: readonly string[];
  /** What the change is compared with, the best first; a further one counts where none before it can be had. */
  readonly bases: readonly EventBase[];
  /**
   * Whether the head is never checked out, since its authors may not be trusted: then there is no tree to scan in
   * its place, and no line of it is printed.
   */
  readonly isElsewhere: boolean;
  /** What the payload itself brings to read. */
  readonly texts: readonly WrittenText[];
}

export type EventBase =
  | {
      readonly kind: 'commit';
      readonly id: string;
      /** How many commits the change has from here on; `null` where that is not known. */
      readonly commits: number | null;
    }
  /** A branch of the repository on the server, by its short name. */
  | { readonly kind: 'branch'; readonly name: string };

/** The event is no change: the whole tree that is checked out. */
export interface EventTree {
  readonly kind: 'tree';
  /** Half a sentence: 'the event `schedule` is no change'. */
  readonly reason: string;
}

/** There is nothing right to scan. */
export interface EventRefusal {
  readonly kind: 'refuse';
  /** What is wrong, and the way out. */
  readonly reason: string;
}

/** Text that stands in no file, such as the title of a pull request. */
export interface WrittenText {
  /** In place of a path. */
  readonly name: string;
  readonly text: string;
}
