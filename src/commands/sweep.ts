import type { SweepCommand } from '../inputs/command-line.js';

/**
 * `starkey sweep`: one of its steps.
 *
 * @param program The bundle of this command line, which a scan starts anew for each repository.
 */
export async function sweep(command: SweepCommand, program: URL): Promise<0 | 1 | 2> {
  switch (command.step) {
    case 'plan': {
      const { planSweep } = await import('./sweep-plan.js');
      return planSweep(command);
    }
    case 'scan': {
      const { scanSweep } = await import('./sweep-scan.js');
      return scanSweep(command, program);
    }
    case 'merge': {
      const { mergeReports } = await import('./sweep-merge.js');
      return mergeReports(command);
    }
  }
}
