import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Skipped } from '../model/report.js';
import type { SourceFile } from '../model/source-file.js';
import { type FilesScan, joinScans, NO_FILES, scanBlock } from './files.js';
import { neighboursOnDisk } from './neighbours.js';
import type { Scanner } from './scanner.js';
import { type Block, createBoardMemory, WorkBoard } from './work-board.js';
import { type BlockResult, type Share, takeShare, type WorkerStart } from './worker-task.js';
import { boundYoungGeneration } from './young-generation.js';

/** A thread more pays from this many files on where a core is free for it. */
const FILES_A_THREAD = 1000;

/**
 * Up to this many files one core is left to V8, which compiles what is hot and collects garbage on threads of its own.
 * A thread more has all of that once more, and starts as slow as the first: on two cores a tree of 30,000 files took
 * the same 1.25 s with one thread as with two, a third less of processor time, and 158 MB in place of 245.
 */
const FILES_FOR_THE_LAST_CORE = 30_000;

/**
 * Of so many files some will want what is often wanted: it is loaded first, while git lists them, so that none is
 * scanned twice for it. What is seldom wanted is loaded for those who ask: also of 10,000 files hardly one in a hundred.
 */
const FILES_TO_WARM_UP_FOR = 100;

export interface PoolOptions<Context> {
  /** Threads at the most, this one among them; `null` for as many as pay. */
  readonly jobs: number | null;
  /** The worker's entry; `null` where there is none, and all work is done here. */
  readonly worker: URL | null;
  /** What the worker makes its detectors from. */
  readonly context: Context;
  /** In bytes; larger files are skipped and named. */
  readonly maxSize: number;
  /** The folder that paths are relative to, absolute. */
  readonly root: string;
  readonly progress: (done: number, total: number) => void;
}

/** How many threads scan so many files. */
export function threadsFor(files: number, jobs: number | null, cores: number): number {
  const spare = files < FILES_FOR_THE_LAST_CORE ? 1 : 0;
  return Math.max(1, Math.min(jobs ?? cores - spare, Math.ceil(files / FILES_A_THREAD)));
}

/**
 * What scans files: this thread and, where the number of files pays for it, others beside it. All of them can get
 * ready while the files are still being listed.
 */
export class Pool<Context> {
  readonly #crew: Crewman[] = [];
  #ready: Promise<void> | undefined;

  readonly scanner: Scanner;

  constructor(
    scanner: Scanner,
    readonly options: PoolOptions<Context>,
  ) {
    this.scanner = scanner.among(neighboursOnDisk(options.root));
  }

  /** Starts what this number of files pays for; may be called again with a better number. */
  prepareFor(files: number): Promise<void> {
    const { jobs, worker, context } = this.options;
    if (files >= FILES_A_THREAD) boundYoungGeneration();
    const helpers = threadsFor(files, jobs, availableParallelism()) - 1;
    while (worker !== null && this.#crew.length < helpers) {
      this.#crew.push(new Crewman(worker, { context, archives: this.scanner.archives }));
    }
    if (files >= FILES_TO_WARM_UP_FOR) this.#ready ??= this.scanner.warmUp();
    return this.#ready ?? Promise.resolve();
  }

  /**
   * Scans files. A thread that dies takes one file with it, which is named; what else it had in hand is scanned here.
   */
  async scan(files: readonly SourceFile[]): Promise<FilesScan> {
    const { scanner } = this;
    const { maxSize, root, progress } = this.options;
    const ready = this.prepareFor(files.length);
    const share = { files, maxSize, root, memory: createBoardMemory(1 + this.#crew.length) };
    for (const [index, crewman] of this.#crew.entries()) crewman.take({ ...share, seat: index + 1 });
    await ready;
    const own: FilesScan[] = [];
    await takeShare(
      { ...share, seat: 0 },
      scanner,
      ({ scan }) => own.push(scan),
      (done) => progress(done, files.length),
    );
    await Promise.all(this.#crew.map((crewman) => crewman.end));
    const others = this.#crew.flatMap((crewman) => [crewman.handedOver, crewman.leftBehind(scanner)]);
    return withParts(joinScans([...own, ...others]), files, maxSize, scanner);
  }

  /** Ends the threads that were started and given nothing. */
  async dismiss(): Promise<void> {
    await Promise.all(this.#crew.map((crewman) => crewman.dismiss()));
  }
}

/**
 * Scans those files again that wanted something, until none does: what is loaded first may want a parser in turn.
 * Few files do, and none pays for what it does not need.
 */
async function withParts(
  first: FilesScan,
  files: readonly SourceFile[],
  maxSize: number,
  scanner: Scanner,
): Promise<FilesScan> {
  const wanting = first.scans.filter((scan) => scan.wants.length > 0);
  if (wanting.length === 0) return first;
  await scanner.load([...new Set(wanting.flatMap((scan) => scan.wants))]);
  const paths = new Set(wanting.map(({ path, archive }) => archive ?? path));
  const again = files.filter(({ path }) => paths.has(path));
  const second = scanBlock(again, { start: 0, end: again.length }, maxSize, scanner, UNWATCHED);
  const whole = await withParts(second, again, maxSize, scanner);
  return {
    ...first,
    scans: [...first.scans.filter(({ path, archive }) => !paths.has(archive ?? path)), ...whole.scans],
    skipped: [...first.skipped.filter(({ path }) => !isWithin(path, paths)), ...whole.skipped],
  };
}

/** Whether a path is one of these, or that of a member of such an archive. */
function isWithin(path: string, paths: ReadonlySet<string>): boolean {
  for (let end = path.indexOf('!'); end !== -1; end = path.indexOf('!', end + 1)) {
    if (paths.has(path.slice(0, end))) return true;
  }
  return paths.has(path);
}

/** A worker thread and what came of it. */
class Crewman {
  /** Settles when the thread is gone, however it went. */
  readonly end: Promise<unknown>;
  readonly #worker: Worker;
  readonly #results: BlockResult[] = [];
  #share: Share | undefined;

  constructor(entry: URL, start: WorkerStart<unknown>) {
    this.#worker = new Worker(entry, { workerData: start, stdout: false, stderr: false });
    this.#worker.on('message', (result: BlockResult) => this.#results.push(result));
    // A thread that fails ends, and what it leaves behind tells; its error may quote what it read.
    this.#worker.on('error', () => {});
    this.end = once(this.#worker, 'exit');
  }

  /** Gives the thread its work, after which it ends. */
  take(share: Share): void {
    this.#share = share;
    this.#worker.postMessage(share);
  }

  async dismiss(): Promise<void> {
    if (this.#share === undefined) await this.#worker.terminate();
  }

  get handedOver(): FilesScan {
    return joinScans(this.#results.map(({ scan }) => scan));
  }

  /** Scans the block that the thread had in hand when it died, but for the file at which it did. */
  leftBehind(scanner: Scanner): FilesScan {
    if (this.#share === undefined) return NO_FILES;
    const { files, maxSize, memory, seat } = this.#share;
    const { block, file } = new WorkBoard(memory, files.length).unfinished(seat);
    if (block === null || this.#results.some(({ block: done }) => done.start === block.start))
      return NO_FILES;
    const around: readonly Block[] =
      file === null
        ? [block]
        : [
            { start: block.start, end: file },
            { start: file + 1, end: block.end },
          ];
    const scans = around.map((part) => scanBlock(files, part, maxSize, scanner, UNWATCHED));
    return joinScans([...scans, { ...NO_FILES, skipped: file === null ? [] : [lost(files[file])] }]);
  }
}

const UNWATCHED = { begin: () => {}, finish: () => {} };

function lost(file: SourceFile | undefined): Skipped {
  return { path: file?.path ?? '', reason: 'the thread that scanned it ended unexpectedly', harmless: false };
}
