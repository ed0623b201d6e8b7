/** Work shorter than this needs no progress, and longer work no more than this many updates. */
const QUIET_MS = 1000;
const UPDATE_MS = 100;

/** One line that says how far the work is and is gone when it is over. */
export interface ProgressLine {
  show(done: number, total: number): void;
  clear(): void;
}

/** Shows nothing unless the stream is a terminal. */
export function createProgressLine(
  stream: NodeJS.WriteStream,
  clock: () => number,
  verb = 'scanned',
): ProgressLine {
  const started = clock();
  let updated = started;
  let isShown = false;
  return {
    show(done, total) {
      const now = clock();
      if (!stream.isTTY || now - started < QUIET_MS || now - updated < UPDATE_MS) return;
      updated = now;
      isShown = true;
      stream.write(`\r\u001b[K${verb} ${done} of ${total} (${Math.floor((100 * done) / total)} %)`);
    },
    clear() {
      if (isShown) stream.write('\r\u001b[K');
      isShown = false;
    },
  };
}
