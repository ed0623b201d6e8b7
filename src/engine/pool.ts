import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Skipped } from '../model/report.js';
import type { SourceFile } from '../model/source-file.js';
import { type FilesScan, joinScans, NO_FILES, scanBlock } from './files.js';
import type { Scanner } from './scanner.js';
import { type Block, createBoardMemory, WorkBoard } from './work-board.js';
import { type BlockResult, takeShare, type WorkerTask } from './worker-task.js';

/** A thread more pays from this many files on: it takes 15 to 25 ms to start. */
const FILES_A_THREAD = 1000;

/** Of so many files some will want everything: it is loaded first, so that none is scanned twice for it. */
const FILES_TO_PREPARE_FOR = 100;

export interface PoolOptions<Context> {
  /** Threads at the most, this one among them. */
  readonly jobs: number;
  /** The worker's entry; `null` where there is none, and all work is done here. */
  readonly worker: URL | null;
  /** What the worker makes its detectors from. */
  readonly context: Context;
  /** In bytes; larger files are skipped and named. */
  readonly maxSize: number;
  readonly progress: (done: number, total: number) => void;
}

/**
 * Scans files on this thread and, where the number of files pays for it, on others beside it. A thread that dies
 * takes one file with it, which is named; what else it had in hand is scanned here.
 */
export async function scanFiles<Context>(
  files: readonly SourceFile[],
  scanner: Scanner,
  { jobs, worker, context, maxSize, progress }: PoolOptions<Context>,
): Promise<FilesScan> {
  const helpers = worker === null ? 0 : Math.min(jobs, Math.ceil(files.length / FILES_A_THREAD)) - 1;
  const memory = createBoardMemory(1 + Math.max(0, helpers));
  const task = { files, maxSize, archives: scanner.archives, memory };
  const crew = Array.from({ length: Math.max(0, helpers) }, (_, index) => {
    return new Crewman(worker as URL, { ...task, context, seat: index + 1 });
  });

  if (files.length >= FILES_TO_PREPARE_FOR) await scanner.prepare();
  const own: FilesScan[] = [];
  takeShare(
    { ...task, seat: 0 },
    scanner,
    ({ scan }) => own.push(scan),
    (done) => progress(done, files.length),
  );
  await Promise.all(crew.map((crewman) => crewman.end));
  const others = crew.flatMap((crewman) => [crewman.handedOver, crewman.leftBehind(scanner)]);
  return withParts(joinScans([...own, ...others]), files, maxSize, scanner);
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
  readonly #results: BlockResult[] = [];

  constructor(
    entry: URL,
    readonly task: WorkerTask<unknown>,
  ) {
    const worker = new Worker(entry, { workerData: task, stdout: false, stderr: false });
    worker.on('message', (result: BlockResult) => this.#results.push(result));
    // A thread that fails ends, and what it leaves behind tells; its error may quote what it read.
    worker.on('error', () => {});
    this.end = once(worker, 'exit');
  }

  get handedOver(): FilesScan {
    return joinScans(this.#results.map(({ scan }) => scan));
  }

  /** Scans the block that the thread had in hand when it died, but for the file at which it did. */
  leftBehind(scanner: Scanner): FilesScan {
    const { files, maxSize, memory, seat } = this.task;
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
