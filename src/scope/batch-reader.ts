const NEWLINE = 0x0a;

/** Reads the output of `git cat-file --batch` as it comes: a line of facts, the object, a line end. */
export class BatchReader {
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
