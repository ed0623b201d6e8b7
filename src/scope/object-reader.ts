import type { Repository } from './git.js';
import { type GitEnd, streamGit } from './git-stream.js';

/** An object that could not be read, and why. */
export interface UnreadObject {
  readonly object: string;
  readonly reason: string;
}

/** Git is started again after an object on which it ends, such as a broken one, this many times. */
const MAX_RESTARTS = 32;
const NEWLINE = 0x0a;

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
  for (let start = 0; next < objects.length && start <= MAX_RESTARTS; start++) {
    const reader = new BatchReader(room, (bytes) => {
      const object = objects[next] as string;
      if (bytes === null) unread.push({ object, reason: 'missing from this clone' });
      else visit(bytes, next);
      next++;
    });
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

/** Reads the output of `git cat-file --batch` as it comes: a line of facts, the object, a line end. */
class BatchReader {
  #line: Buffer = Buffer.alloc(0);
  #body: Uint8Array | null = null;
  #filled = 0;
  /** The line end after an object. */
  #isEndDue = false;

  constructor(
    readonly room: (bytes: number) => Uint8Array,
    /** Given `null` for an object that is missing. */
    readonly visit: (bytes: Uint8Array | null) => void,
  ) {}

  push(chunk: Buffer): void {
    let position = 0;
    while (position < chunk.length) {
      if (this.#body !== null) position = this.#takeBody(this.#body, chunk, position);
      else if (this.#isEndDue) {
        this.#isEndDue = false;
        position++;
      } else position = this.#takeLine(chunk, position);
    }
  }

  #takeLine(chunk: Buffer, position: number): number {
    const end = chunk.indexOf(NEWLINE, position);
    if (end === -1) {
      this.#line = Buffer.concat([this.#line, chunk.subarray(position)]);
      return chunk.length;
    }
    const line = this.#line.toString('latin1') + chunk.toString('latin1', position, end);
    this.#line = Buffer.alloc(0);
    const facts = line.split(' ');
    const size = Number(facts[2]);
    if (facts.length === 3 && Number.isSafeInteger(size)) this.#begin(size);
    else this.visit(null);
    return end + 1;
  }

  #begin(size: number): void {
    this.#body = this.room(size).subarray(0, size);
    this.#filled = 0;
    if (size === 0) this.#finish(this.#body);
  }

  #takeBody(body: Uint8Array, chunk: Buffer, position: number): number {
    const end = Math.min(chunk.length, position + body.length - this.#filled);
    body.set(chunk.subarray(position, end), this.#filled);
    this.#filled += end - position;
    if (this.#filled === body.length) this.#finish(body);
    return end;
  }

  #finish(body: Uint8Array): void {
    this.#body = null;
    this.#isEndDue = true;
    this.visit(body);
  }
}
