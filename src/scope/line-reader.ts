/** Hands on text that comes in pieces line by line, one character a byte. */
export class LineReader {
  #rest = '';

  constructor(readonly visit: (line: string) => void) {}

  push(chunk: Buffer): void {
    const lines = (this.#rest + chunk.toString('latin1')).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.visit(line);
  }
}
