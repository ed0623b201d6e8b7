import * as v from 'valibot';
import type { SweepPlan } from '../model/sweep.js';
import { checked, headOf, writtenHead } from './json-file.js';
import { plan } from './schemas.js';

/** What becomes the plan's file. */
export function writtenPlan({ version, subject, scope, jobs, disabled, leftOut }: SweepPlan) {
  return { ...writtenHead('plan', version), subject, scope, jobs, disabled, leftOut };
}

/** @throws ConfigurationError */
export function readPlan(value: unknown, file: string): SweepPlan {
  const { tool, subject, scope, jobs, disabled, leftOut } = checked(
    v.object({ ...headOf('plan'), ...plan }),
    value,
    file,
  );
  return { version: tool.version, subject, scope, jobs, disabled, leftOut };
}
