import { BatchReader } from './batch-reader.js';
import { Conversation } from './conversation.js';
import type { Repository } from './git.js';
import { LineReader } from './line-reader.js';

type Room = (bytes: number) => Uint8Array;

/** A git that waits hands over each answer by itself: of more objects than this one that need not wait is faster. */
const MAX_CONVERSED = 200;

/** A repository that is asked many things: git waits for the next, until the session is closed. */
export class Session implements Repository {
  /** Id, type and size of what a name stands for; see `git cat-file --batch-check`. */
  readonly facts: Conversation<string>;
  /** Contents, read into the room that a question brings; `null` for what is missing. */
  readonly contents: Conversation<Uint8Array | null, Room>;

  /** @param shallowFile Names the commits at which a shallow clone ends; others have no such file. */
  constructor(
    readonly folder: string,
    readonly shallowFile: string,
    readonly variables: Readonly<Record<string, string>> = {},
  ) {
    this.facts = new Conversation(this, ['cat-file', '--batch-check'], (_, take) => new LineReader(take));
    this.contents = new Conversation<Uint8Array | null, Room>(
      this,
      ['cat-file', '--batch'],
      (room, take) => new BatchReader((bytes) => room()(bytes), take),
    );
  }

  /** Whether so many objects are better asked of a git of their own. */
  static isCrowd(objects: readonly string[]): boolean {
    return objects.length > MAX_CONVERSED;
  }

  async close(): Promise<void> {
    await Promise.all([this.facts.close(), this.contents.close()]);
  }
}
