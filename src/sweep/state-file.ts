import * as v from 'valibot';
import type { JobState } from '../model/sweep.js';
import { checked, headOf, writtenHead } from './json-file.js';
import { state } from './schemas.js';

/** What becomes the state's file. */
export function writtenState({ version, ...rest }: JobState) {
  const { startedAt, scope, server, saltId, number, jobs, repositories } = rest;
  return { ...writtenHead('state', version), startedAt, scope, server, saltId, number, jobs, repositories };
}

/** @throws ConfigurationError */
export function readState(value: unknown, file: string): JobState {
  const { tool, startedAt, scope, server, saltId, number, jobs, repositories } = checked(
    v.object({ ...headOf('state'), ...state }),
    value,
    file,
  );
  return { version: tool.version, startedAt, scope, server, saltId, number, jobs, repositories };
}

/** Name of the file, below the folder of reports. */
export function stateFileName(job: number): string {
  return `sweep-job-${String(job).padStart(3, '0')}.json`;
}

/** Name of a repository's report, below the folder of reports. */
export function reportFileName(repository: string): string {
  return `${repository}.json`;
}

/** @param path Of a file that may be a state. */
export function isStateFileName(path: string): boolean {
  return /(?:^|[\\/])sweep-job-\d{3}\.json$/.test(path);
}
