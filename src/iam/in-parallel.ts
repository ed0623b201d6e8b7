/** Requests at the same time, and tasks that make them. IAM has one bucket of tokens an account, which others drink from as well. */
export const CONCURRENCY = 4;

/** What a task makes of each item, in the items' order, so many at a time. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  task: (item: Item) => Promise<Result>,
  concurrency = CONCURRENCY,
): Promise<readonly Result[]> {
  const results: Result[] = new Array(items.length);
  const queue = items.entries();
  const work = async () => {
    for (const [index, item] of queue) results[index] = await task(item);
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, work));
  return results;
}
