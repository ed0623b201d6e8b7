// The entry of a worker thread: a bundle of its own, without what only the doors need.
import { createDetectors } from './detectors.js';
import { runWorker } from './engine/worker-task.js';

await runWorker(createDetectors);
