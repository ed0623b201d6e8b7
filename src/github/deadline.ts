/** The time that all work with the API may take together. */
export interface Deadline {
  /** Aborted when it has passed. */
  readonly signal: AbortSignal;
  /** Milliseconds until then; never negative. */
  left(): number;
  /** Why there is no answer, where a promise takes longer. */
  bound<Value>(work: Promise<Value>): Promise<Value>;
}

/** There was no time left. */
export class DeadlineError extends Error {
  constructor(readonly timeoutMs: number) {
    super(`all that is asked of GitHub may take ${Math.round(timeoutMs / 1000)} seconds, and took longer`);
  }
}

export function createDeadline(timeoutMs: number): Deadline {
  const end = Date.now() + timeoutMs;
  // Keeps no process from ending.
  const signal = AbortSignal.timeout(timeoutMs);
  return {
    signal,
    left: () => Math.max(0, end - Date.now()),
    async bound(work) {
      let stop = () => {};
      const passed = new Promise<never>((_, reject) => {
        stop = () => reject(new DeadlineError(timeoutMs));
        if (signal.aborted) stop();
        else signal.addEventListener('abort', stop, { once: true });
      });
      try {
        return await Promise.race([work, passed]);
      } finally {
        signal.removeEventListener('abort', stop);
      }
    },
  };
}
