import { BatchReader } from './batch-reader.js';
import type { Repository } from './git.js';
import type { GitEnd } from './git-process.js';
import { streamGit } from './git-stream.js';
import { Session } from './session.js';

/** An object that could not be read, and why. */
export interface UnreadObject {
  readonly object: string;
  readonly reason: string;
}

/** Git is started again after an object on which it ends, such as a broken one, this many times. */
const MAX_RESTARTS = 32;

/**
 * Reads many objects through one git process, in the order given. Each is copied once, from the pipe to the
 * room, and is valid during its visit. Visits are synchronous: while one works git waits, so that no more than
 * a pipe holds is buffered; nobody else may use the room meanwhile.
 *
 * @param objects Ids in full.
 * @param room Memory for at least this many bytes; asked once an object.
 * @param visit Told the place in `objects` beside the bytes.
 * @returns What is missing or broken; all others were visited.
 */
export async function readObjects(
  place: string | Repository,
  objects: readonly string[],
  room: (bytes: number) => Uint8Array,
  visit: (bytes: Uint8Array, index: number) => void,
): Promise<readonly UnreadObject[]> {
  const unread: UnreadObject[] = [];
  let next = 0;
  const take = (bytes: Uint8Array | null) => {
    const object = objects[next] as string;
    if (bytes === null) unread.push({ object, reason: 'missing from this clone' });
    else visit(bytes, next);
    next++;
  };
  if (place instanceof Session && !Session.isCrowd(objects)) await place.contents.ask(objects, room, take);
  // Where the session's git has ended, its successor says at which object and why.
  for (let start = 0; next < objects.length && start <= MAX_RESTARTS; start++) {
    const reader = new BatchReader(room, take);
    const wanted = `${objects.slice(next).join('\n')}\n`;
    const end = await streamGit(place, ['cat-file', '--batch', '--buffer'], wanted, (chunk) =>
      reader.push(chunk),
    );
    if (next >= objects.length) break;
    unread.push({ object: objects[next] as string, reason: whyEnded(end) });
    next++;
  }
  const rest = objects.slice(next);
  unread.push(...rest.map((object) => ({ object, reason: 'git ended too often before it was read' })));
  return unread;
}

function whyEnded(end: GitEnd): string {
  return end.ok ? 'git did not give it' : `git could not read it: ${end.reason}`;
}
