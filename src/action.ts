import { runJob } from './commands/job.js';
import { problemsOf } from './failure.js';
import { failJob, readInput } from './github/job.js';
import { parseActionInputs } from './inputs/action-inputs.js';

// In pieces, so that the bundler does not take the worker's bundle for a file to copy.
const WORKER = new URL(['.', 'worker', 'index.js'].join('/'), import.meta.url);

try {
  const inputs = parseActionInputs(readInput, Object.keys(process.env));
  process.exitCode = await runJob(inputs, WORKER);
} catch (error) {
  failJob(await problemsOf(error));
  process.exitCode = 2;
}
