// The entry of a worker thread: a bundle of its own, without what only the doors need.
import { workerData } from 'node:worker_threads';
import { createDetectors, type DetectorContext } from './detection/detectors.js';
import { createScanner } from './engine/scanner.js';
import { runWorker } from './engine/worker-task.js';
import { isVersionTask, runVersionWorker } from './read/version-pool.js';

const task: unknown = workerData;
if (isVersionTask<DetectorContext>(task)) {
  await runVersionWorker(createScanner(createDetectors(task.context), task.archives));
} else {
  await runWorker(createDetectors);
}
