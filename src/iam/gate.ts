/** Lets so many tasks run at a time; the others wait in the order in which they came. */
export type Gate = <Value>(task: () => Promise<Value>) => Promise<Value>;

export function createGate(limit: number): Gate {
  let free = limit;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (free > 0) free--;
    else {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
    }
    try {
      return await task();
    } finally {
      // The place goes to who waits, if anybody does, so that nobody comes in between.
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}
