import { once } from 'node:events';
import { type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Scanner } from '../engine/scanner.js';
import type { FileScan } from '../model/file-scan.js';
import type { Skipped } from '../model/report.js';
import type { Version } from '../scope/version.js';
import { shardsOf } from '../scope/version-reader.js';
import { scanVersions, type VersionScan, type VersionsReading, type VersionsScan } from './version-scan.js';

/** A git more to read from pays from this many bytes on. */
const BYTES_A_LANE = 1 << 25;

/** To unpack takes git longer than it takes a thread to scan: two feed one. */
const LANES_A_THREAD = 2;

/** Each lane takes its next part when it has done one: the parts are small enough for all to end together. */
const SHARDS_A_LANE = 8;

export interface VersionPool<Context> {
  /** Processes of git at the most. */
  readonly jobs: number;
  /** The worker's entry; `null` where there is none. */
  readonly worker: URL | null;
  /** Whether files in archives are scanned. */
  readonly archives: boolean;
  /** What the worker makes its detectors from. */
  readonly context: Context;
}

/** What a worker for versions is started with. */
export interface VersionTask<Context> {
  readonly kind: 'versions';
  readonly archives: boolean;
  readonly context: Context;
  readonly folder: string;
}

/** What a worker answers for a part: scans by the number of the version in it. */
interface ShardResult {
  readonly found: readonly { readonly index: number; readonly scan: FileScan }[];
  readonly skipped: readonly Skipped[];
  readonly files: number;
  readonly bytes: number;
}

/** A lane of a worker wants its next part, having done the last. */
interface LaneMessage {
  readonly lane: number;
  /** `null` before the first. */
  readonly result: ShardResult | null;
}

/** The next part of a lane; `null` where none is left. */
interface LaneOrder {
  readonly lane: number;
  readonly shard: readonly Version[] | null;
}

/** Reads and scans versions on this thread and, where their size pays for it, on others beside it. */
export async function scanVersionsInPool<Context>(
  versions: readonly Version[],
  reading: VersionsReading & { readonly place: string },
  { jobs, worker, context, archives }: VersionPool<Context>,
): Promise<VersionsScan> {
  const bytes = versions.reduce((sum, { size }) => sum + size, 0);
  const lanes = Math.min(jobs, Math.ceil(bytes / BYTES_A_LANE));
  if (lanes <= 1) return scanVersions(versions, reading);

  const shards = [...shardsOf(versions, lanes * SHARDS_A_LANE)];
  let done = 0;
  const advance = (count: number) => {
    done += count;
    reading.progress(done, versions.length);
  };
  const threads = worker === null ? 1 : Math.ceil(lanes / LANES_A_THREAD);
  const task: VersionTask<Context> = { kind: 'versions', archives, context, folder: reading.place };
  const crew = Array.from({ length: threads - 1 }, () => workOff(worker as URL, task, shards, advance));
  await reading.scanner.warmUp();
  const own: VersionsScan[] = [];
  const takeShards = async () => {
    for (let shard = shards.shift(); shard !== undefined; shard = shards.shift()) {
      own.push(await scanVersions(shard, { ...reading, progress: () => advance(1) }));
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, LANES_A_THREAD) }, takeShards));
  return joined([...own, ...(await Promise.all(crew)).flat()]);
}

/** Gives a thread one part after another until none is left. */
async function workOff<Context>(
  entry: URL,
  task: VersionTask<Context>,
  shards: (readonly Version[])[],
  advance: (count: number) => void,
): Promise<readonly VersionsScan[]> {
  const worker = new Worker(entry, { workerData: task });
  const results: VersionsScan[] = [];
  const current = new Map<number, readonly Version[]>();
  // A thread that fails ends, and what it leaves behind tells; its error may quote what it read.
  worker.on('error', () => {});
  worker.on('message', ({ lane, result }: LaneMessage) => {
    const shard = current.get(lane);
    if (result !== null && shard !== undefined) {
      results.push(resultOf(result, shard));
      advance(shard.length);
    }
    const next = shards.shift() ?? null;
    if (next === null) current.delete(lane);
    else current.set(lane, next);
    worker.postMessage({ lane, shard: next } satisfies LaneOrder);
  });
  await once(worker, 'exit');
  return [...results, ...[...current.values()].map(lost)];
}

function resultOf({ found, skipped, files, bytes }: ShardResult, shard: readonly Version[]): VersionsScan {
  const scans = found.flatMap(({ index, scan }): VersionScan[] => {
    const version = shard[index];
    return version === undefined ? [] : [{ version, scan }];
  });
  return { found: scans, skipped, files, bytes };
}

function lost(shard: readonly Version[]): VersionsScan {
  const reason = `the thread that scanned ${shard.length} versions of files ended unexpectedly`;
  return { found: [], skipped: [{ path: '.', reason, harmless: false }], files: 0, bytes: 0 };
}

function joined(parts: readonly VersionsScan[]): VersionsScan {
  return {
    found: parts.flatMap(({ found }) => found),
    skipped: parts.flatMap(({ skipped }) => skipped),
    files: parts.reduce((sum, { files }) => sum + files, 0),
    bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** Whether this worker thread was started for versions. */
export function isVersionTask<Context>(task: unknown): task is VersionTask<Context> {
  return typeof task === 'object' && task !== null && 'kind' in task && task.kind === 'versions';
}

/** The whole life of a worker thread for versions. */
export async function runVersionWorker(scanner: Scanner): Promise<void> {
  const { folder } = workerData as VersionTask<unknown>;
  const port = parentPort as MessagePort;
  await scanner.warmUp();
  let open = LANES_A_THREAD;
  port.on('message', async ({ lane, shard }: LaneOrder) => {
    if (shard === null) {
      open--;
      if (open === 0) port.close();
      return;
    }
    const reading = { place: folder, scanner, binaries: false, progress: () => {} };
    const { found, skipped, files, bytes } = await scanVersions(shard, reading);
    const numbers = new Map(shard.map((version, index) => [version, index]));
    const scans = found.map(({ version, scan }) => ({ index: numbers.get(version) ?? -1, scan }));
    const result = { found: scans, skipped, files, bytes };
    port.postMessage({ lane, result } satisfies LaneMessage);
  });
  for (let lane = 0; lane < LANES_A_THREAD; lane++) {
    port.postMessage({ lane, result: null } satisfies LaneMessage);
  }
}
