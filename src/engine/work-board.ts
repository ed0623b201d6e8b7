/** Files are shared out in blocks of this many: few enough for balance, many enough to cost nothing. */
export const BLOCK_FILES = 64;

/** Cells: the next file to share out, the number of files done, then for each seat its block and its file. */
const NEXT = 0;
const DONE = 1;
const FIRST_SEAT = 2;
const CELLS_A_SEAT = 2;

/** Consecutive files, by index; the end is exclusive. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

/**
 * Who scans what: shared memory from which every thread takes its next block, so that none waits for another.
 * Each thread sits on a seat where it shows the block and the file it is at, so that what a thread that died
 * leaves behind is known.
 */
export class WorkBoard {
  readonly #cells: Int32Array;
  readonly #total: number;

  /**
   * @param memory Shared with the other threads; see {@link createBoardMemory}.
   * @param total The number of files.
   */
  constructor(memory: SharedArrayBuffer, total: number) {
    this.#cells = new Int32Array(memory);
    this.#total = total;
  }

  /** The next block for a seat, or `null` when all are taken. */
  take(seat: number): Block | null {
    const start = Atomics.add(this.#cells, NEXT, BLOCK_FILES);
    if (start >= this.#total) return null;
    Atomics.store(this.#cells, blockCell(seat), start + 1);
    return this.#block(start);
  }

  /** Says that the results of a seat's block have been handed over. */
  handOver(seat: number): void {
    Atomics.store(this.#cells, blockCell(seat), 0);
  }

  /** Shows at which file a seat is. */
  begin(seat: number, file: number): void {
    Atomics.store(this.#cells, fileCell(seat), file + 1);
  }

  /** Counts a file as done; returns how many are. */
  finish(seat: number): number {
    Atomics.store(this.#cells, fileCell(seat), 0);
    return Atomics.add(this.#cells, DONE, 1) + 1;
  }

  /** What a seat has not handed over, and the file it is at. */
  unfinished(seat: number): { readonly block: Block | null; readonly file: number | null } {
    const block = Atomics.load(this.#cells, blockCell(seat));
    const file = Atomics.load(this.#cells, fileCell(seat));
    return { block: block === 0 ? null : this.#block(block - 1), file: file === 0 ? null : file - 1 };
  }

  #block(start: number): Block {
    return { start, end: Math.min(start + BLOCK_FILES, this.#total) };
  }
}

/** @param seats One for each thread. */
export function createBoardMemory(seats: number): SharedArrayBuffer {
  return new SharedArrayBuffer((FIRST_SEAT + seats * CELLS_A_SEAT) * Int32Array.BYTES_PER_ELEMENT);
}

function blockCell(seat: number): number {
  return FIRST_SEAT + seat * CELLS_A_SEAT;
}

function fileCell(seat: number): number {
  return blockCell(seat) + 1;
}
