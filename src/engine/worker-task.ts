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

/** Scans blocks until all are taken. Results go out block by block. */
export function takeShare(
  { files, maxSize, memory, seat }: Omit<Share, 'root'>,
  scanner: Scanner,
  handOver: (result: BlockResult) => void,
  progress: (done: number) => void = () => {},
): void {
  const board = new WorkBoard(memory, files.length);
  const watch = {
    begin: (index: number) => board.begin(seat, index),
    finish: () => progress(board.finish(seat)),
  };
  for (let block = board.take(seat); block !== null; block = board.take(seat)) {
    handOver({ block, scan: scanBlock(files, block, maxSize, scanner, watch) });
    board.handOver(seat);
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
  await scanner.prepare();
  const [share] = (await given) as [Share];
  takeShare(share, scanner.among(neighboursOnDisk(share.root)), (result) => port.postMessage(result));
}
