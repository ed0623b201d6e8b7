/** A moment after which nothing more is asked. */
export interface Deadline {
  /** Whether it has passed. */
  isOver(): boolean;
  /** What a promise yields, or `null` where the deadline comes first. */
  bound<Value>(promise: Promise<Value>): Promise<Value | null>;
  /** Waits, but no longer than until the deadline. */
  pause(milliseconds: number): Promise<void>;
  /** Forgets the timer, which would keep the process from ending. */
  release(): void;
}

export function createDeadline(milliseconds: number): Deadline {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), milliseconds);
  const { signal } = controller;
  return {
    isOver: () => signal.aborted,
    async bound(promise) {
      const passed = once(signal);
      try {
        return await Promise.race([promise, passed.promise]);
      } finally {
        passed.forget();
      }
    },
    async pause(time) {
      const passed = once(signal);
      let waiting: NodeJS.Timeout | undefined;
      const rest = new Promise<void>((resolve) => {
        waiting = setTimeout(resolve, time);
      });
      await Promise.race([rest, passed.promise]);
      clearTimeout(waiting);
      passed.forget();
    },
    release: () => clearTimeout(timer),
  };
}

/** A promise of the signal that leaves no listener behind. */
function once(signal: AbortSignal): { readonly promise: Promise<null>; forget(): void } {
  if (signal.aborted) return { promise: Promise.resolve(null), forget: () => {} };
  let listener = () => {};
  const promise = new Promise<null>((resolve) => {
    listener = () => resolve(null);
  });
  signal.addEventListener('abort', listener, { once: true });
  return { promise, forget: () => signal.removeEventListener('abort', listener) };
}
