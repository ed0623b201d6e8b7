import { resolve } from 'node:path';
import type { ScanCommand } from '../inputs/command-line.js';
import type { Rendering, Report } from '../model/report.js';
import { suitsColor } from '../output/color-support.js';
import { print } from '../output/print.js';
import { createProgressLine } from '../output/progress-line.js';
import { writeTextFile } from '../output/text-file.js';
import { reporterOf } from '../report/index.js';
import { run } from '../run.js';
import { createWorld } from '../world.js';

/**
 * `starkey scan`: prints and writes the reports and returns the exit status.
 *
 * @param worker Where the worker's entry should be.
 */
export async function scan(command: ScanCommand, worker: URL): Promise<0 | 1 | 2> {
  const progress = createProgressLine(process.stderr, Date.now);
  const world = createWorld(process.cwd(), worker, command.quiet ? () => {} : progress.show);
  const { report, exitStatus, baseline } = await run({ ...command, inlineAllow: 'honour' }, world).finally(
    progress.clear,
  );
  const { writeBaseline } = command.choices;
  if (baseline !== null && writeBaseline !== null) {
    writeTextFile(resolve(world.cwd, writeBaseline), baseline);
  }
  await writeReports(report, command, world.cwd);
  return exitStatus;
}

async function writeReports(report: Report, command: ScanCommand, cwd: string): Promise<void> {
  const { quiet, verbose, format, outputs } = command;
  for (const output of outputs) {
    const render = await reporterOf(output.format);
    writeTextFile(resolve(cwd, output.file), render(report, { color: false, quiet, verbose }));
  }
  const rendering: Rendering = { color: command.color && suitsColor(process.env), quiet, verbose };
  const render = await reporterOf(format);
  print(render(report, rendering));
}
