import * as v from 'valibot';
import type { SweepFinding, SweepScope } from '../model/sweep.js';
import { checked, headOf } from './json-file.js';
import { lastSweep } from './schemas.js';

/** What an earlier sweep found. */
export interface LastSweep {
  readonly version: string;
  readonly scope: SweepScope;
  readonly saltId: string;
  readonly sweptAt: string;
  /** What it saw, and what it took over from one before it. */
  readonly findings: readonly SweepFinding[];
}

/** @throws ConfigurationError */
export function readLastSweep(value: unknown, file: string): LastSweep {
  const { tool, scope, saltId, sweptAt, findings, unchecked } = checked(
    v.object({ ...headOf('sweep'), ...lastSweep }),
    value,
    file,
  );
  return { version: tool.version, scope, saltId, sweptAt, findings: [...findings, ...unchecked] };
}
