/**
 * The rows of the benchmark.
 *
 * @typedef {object} Row
 * @property {string} title
 * @property {import('./contestants.mjs').Work} work
 * @property {'all' | 'jobs'} contestants All tools, or Starkey alone on one core and on two.
 * @property {object} shape What the corpus is like.
 */

/** Keys are what `--only` takes. */
export const ROWS = {
  small: {
    title: 'Tree of 200 files',
    work: 'tree',
    contestants: 'all',
    shape: { kind: 'tree', files: 200, secrets: 10 },
  },
  change: {
    title: 'Change of 20 files in a tree of 10,000',
    work: 'change',
    contestants: 'all',
    shape: { kind: 'tree', files: 10_000, secrets: 50 },
  },
  tree10k: {
    title: 'Tree of 10,000 files',
    work: 'tree',
    contestants: 'all',
    shape: { kind: 'tree', files: 10_000, secrets: 50 },
  },
  tree100k: {
    title: 'Tree of 100,000 files',
    work: 'tree',
    contestants: 'all',
    shape: { kind: 'tree', files: 100_000, secrets: 200 },
  },
  file1g: {
    title: 'One text file of 1 GB',
    work: 'file',
    contestants: 'all',
    shape: { kind: 'file', bytes: 1e9, secrets: 50 },
  },
  history: {
    title: 'History of 10,000 commits',
    work: 'history',
    contestants: 'all',
    shape: { kind: 'history', commits: 10_000, secrets: 50 },
  },
  'cores-tree': {
    title: 'One core and two: tree of 10,000 files',
    work: 'tree',
    contestants: 'jobs',
    shape: { kind: 'tree', files: 10_000, secrets: 50 },
  },
  'cores-history': {
    title: 'One core and two: history of 10,000 commits',
    work: 'history',
    contestants: 'jobs',
    shape: { kind: 'history', commits: 10_000, secrets: 50 },
  },
};

/** The same rows on corpora of a tenth or less, to try things out. */
export function quickShape(shape) {
  const parts = { files: 20, bytes: 50, commits: 20 };
  const part = Object.keys(parts).find((name) => shape[name] > 1000);
  if (part === undefined) return shape;
  return { ...shape, [part]: shape[part] / parts[part], secrets: 10 };
}
