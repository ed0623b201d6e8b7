import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Pool, threadsFor } from '../../src/engine/pool.js';
import { createScanner } from '../../src/engine/scanner.js';
import type { Detector } from '../../src/model/detector.js';
import type { SourceFile } from '../../src/model/source-file.js';
import { Folder } from '../support/folder.js';
import { needleDetector } from './needle-detector.js';

const COUNT = 1100;

function tree(): readonly SourceFile[] {
  const names = Array.from({ length: COUNT }, (_, index) => `${index}.txt`);
  const folder = new Folder(Object.fromEntries(names.map((name) => [name, 'a NEEDLE-abcdefgh\n'])));
  return names.map((path) => ({ path, location: join(folder.path, path) }));
}

/** Slow enough for another thread to start before all is done. */
const slowDetector: Detector = {
  ...needleDetector,
  find(text, hits) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 0.4);
    return needleDetector.find(text, hits);
  },
};

async function scan(files: readonly SourceFile[], worker: URL | null) {
  const progress: number[] = [];
  const result = await new Pool(createScanner([slowDetector]), {
    jobs: 2,
    worker,
    context: { now: 0, accounts: {} },
    maxSize: 1e6,
    root: '.',
    progress: (done) => progress.push(done),
  }).scan(files);
  return { ...result, progress };
}

describe('threadsFor', () => {
  it('leaves a core to the engine until there are very many files, unless it is told how many threads', () => {
    const threads = [1, 999, 2000, 10_000, 30_000].map((files) => threadsFor(files, null, 4));
    expect(threads).toEqual([1, 1, 2, 3, 4]);
    expect([100, 29_999, 30_000].map((files) => threadsFor(files, null, 2))).toEqual([1, 1, 2]);
    expect([0, 1001, 9000].map((files) => threadsFor(files, 3, 2))).toEqual([1, 2, 3]);
    expect(threadsFor(50_000, null, 1)).toBe(1);
  });
});

describe('Pool', () => {
  it('scans those files again that wanted a parser, once it is loaded', async () => {
    let loaded: readonly string[] = [];
    const parsing: Detector = {
      keywords: ['needle-'],
      find: (text, hits) => {
        if (text.path === '7.txt' && loaded.length === 0) return { wants: ['grammar'], unread: ['not yet'] };
        return needleDetector.find(text, hits);
      },
      load: async (parsers) => {
        loaded = parsers;
      },
    };
    const files = tree().slice(0, 20);
    const options = { jobs: 1, worker: null, context: null, maxSize: 1e6, root: '.', progress: () => {} };
    const { scans, skipped, files: count } = await new Pool(createScanner([parsing]), options).scan(files);
    expect(loaded).toEqual(['grammar']);
    expect(scans.flatMap(({ detections }) => detections)).toHaveLength(20);
    expect([scans.length, skipped.length, count]).toEqual([20, 0, 20]);
  });

  it('scans every file once, and tells how far it is', async () => {
    const { scans, skipped, files, bytes, progress } = await scan(tree(), null);
    expect(new Set(scans.map(({ path }) => path)).size).toBe(COUNT);
    expect([scans.length, skipped.length, files, bytes]).toEqual([COUNT, 0, COUNT, COUNT * 18]);
    expect(progress.at(-1)).toBe(COUNT);
  });

  it('names the one file at which a thread died, and scans all else that it had in hand', async () => {
    const dying = new URL('fixtures/dying-worker.mjs', import.meta.url);
    const { scans, skipped } = await scan(tree(), dying);
    expect(skipped).toMatchObject([
      { reason: 'the thread that scanned it ended unexpectedly', harmless: false },
    ]);
    const seen = scans.map(({ path }) => path);
    expect(seen).toHaveLength(COUNT - 1);
    expect(new Set([...seen, skipped[0]?.path]).size).toBe(COUNT);
  });
});
