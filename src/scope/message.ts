import type { Skipped } from '../model/report.js';
import { type Commit, endOfHeaders } from './commit.js';
import type { Repository } from './git.js';
import { readObjects } from './object-reader.js';

/** A commit, or an annotated tag. */
export interface MessageHolder {
  readonly kind: 'commit' | 'tag';
  /** The object's id. */
  readonly object: string;
}

/** Text that is in no file: what somebody wrote about a commit or a release. */
export interface Message extends MessageHolder {
  /** In place of a path: `message of commit 1234567890ab`. */
  readonly title: string;
  readonly bytes: Uint8Array;
}

const SHOWN_ID_LENGTH = 12;

export function commitMessage({ id, message }: Commit): Message {
  return { kind: 'commit', object: id, title: titleOf({ kind: 'commit', object: id }), bytes: message };
}

/**
 * Reads the messages of commits and tags.
 *
 * @param room Memory for the objects; a message is copied to its start and valid during the visit alone.
 * @returns What could not be read.
 */
export async function readMessages(
  place: string | Repository,
  holders: readonly MessageHolder[],
  room: (bytes: number) => Uint8Array,
  visit: (message: Message) => void,
): Promise<readonly Skipped[]> {
  const objects = holders.map(({ object }) => object);
  const unread = await readObjects(place, objects, room, (bytes, index) => {
    const holder = holders[index];
    if (holder === undefined) return;
    const start = endOfHeaders(bytes);
    bytes.copyWithin(0, start);
    visit({ ...holder, title: titleOf(holder), bytes: bytes.subarray(0, bytes.length - start) });
  });
  const reasons = new Map(unread.map(({ object, reason }) => [object, reason]));
  return holders.flatMap((holder) => {
    const reason = reasons.get(holder.object);
    return reason === undefined ? [] : [{ path: titleOf(holder), reason, harmless: false }];
  });
}

function titleOf({ kind, object }: MessageHolder): string {
  return `message of ${kind} ${object.slice(0, SHOWN_ID_LENGTH)}`;
}
