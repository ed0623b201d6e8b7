import { once } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Detector } from '../model/detector.js';
import type { SourceFile } from '../model/source-file.js';
import { type FilesScan, scanBlock } from './files.js';
import { neighboursOnDisk } from './neighbours.js';
import { createScanner, type Scanner } from './scanner.js';
import { type Block, WorkBoard } from './work-board.js';

/** What a worker is started with. `Context` is what detectors are made from. */
export interface WorkerStart<Context> {
  readonly context: Context;
  /** Whether files in archives are scanned. */
  readonly archives: boolean;
}

/** What a worker is given when the files are known. */
export interface Share {
  readonly files: readonly SourceFile[];
  /** In bytes. */
  readonly maxSize: number;
  /** The folder that paths are relative to, absolute. */
  readonly root: string;
  readonly memory: SharedArrayBuffer;
  readonly seat: number;
}

/** What a worker sends for each block. */
export interface BlockResult {
  readonly block: Block;
  readonly scan: FilesScan;
}

/**
 * Files that want something are few, and scanned again when all are done. From so many on it is loaded here, which
 * takes a thread as long as scanning some hundred files.
 */
const WANTING_FILES = 128;

/** Scans blocks until all are taken. Results go out block by block. */
export async function takeShare(
  { files, maxSize, memory, seat }: Omit<Share, 'root'>,
  scanner: Scanner,
  handOver: (result: BlockResult) => void,
  progress: (done: number) => void = () => {},
): Promise<void> {
  const board = new WorkBoard(memory, files.length);
  const watch = {
    begin: (index: number) => board.begin(seat, index),
    finish: () => progress(board.finish(seat)),
  };
  let wanting = 0;
  for (let block = board.take(seat); block !== null; block = board.take(seat)) {
    const scan = scanBlock(files, block, maxSize, scanner, watch);
    handOver({ block, scan });
    board.handOver(seat);
    const wants = scan.scans.filter((each) => each.wants.length > 0);
    wanting += wants.length;
    if (wanting < WANTING_FILES || wants.length === 0) continue;
    await scanner.load([...new Set(wants.flatMap((each) => each.wants))]);
  }
}

/** The whole life of a worker thread: it gets ready, takes one share and ends. */
export async function runWorker<Context>(
  createDetectors: (context: Context) => readonly Detector[],
): Promise<void> {
  const { context, archives } = workerData as WorkerStart<Context>;
  const port = parentPort as MessagePort;
  const given = once(port, 'message');
  const scanner = createScanner(createDetectors(context), archives);
  await scanner.warmUp();
  const [share] = (await given) as [Share];
  await takeShare(share, scanner.among(neighboursOnDisk(share.root)), (result) => port.postMessage(result));
}
