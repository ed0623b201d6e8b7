import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { SweepMergeCommand } from '../inputs/command-line.js';
import type { SweepFormat } from '../inputs/sweep-options.js';
import { formatBaseline, parseBaseline } from '../judge/baseline.js';
import { ConfigurationError } from '../model/errors.js';
import type { JobState, Sweep, SweepPlan } from '../model/sweep.js';
import { print } from '../output/print.js';
import { writeTextFile } from '../output/text-file.js';
import { renderSarif } from '../report/sarif.js';
import { renderSweepCsv } from '../report/sweep/csv.js';
import { renderSweepHtml } from '../report/sweep/html.js';
import { renderSweepJson } from '../report/sweep/json.js';
import { renderSweepMarkdown } from '../report/sweep/markdown.js';
import { renderSweepText } from '../report/sweep/text.js';
import { withFindings } from '../sweep/baseline.js';
import { checked, kindOf, parseJson } from '../sweep/json-file.js';
import { type LastSweep, readLastSweep } from '../sweep/last-sweep.js';
import { mergeSweep } from '../sweep/merge.js';
import { readPlan } from '../sweep/plan-file.js';
import { asReport } from '../sweep/repository-report.js';
import type { JobResults } from '../sweep/results.js';
import { type RepositoryReport, report as reportSchema } from '../sweep/schemas.js';
import { isStateFileName, readState, reportFileName } from '../sweep/state-file.js';
import { VERSION } from '../version.js';

const RENDERING = { color: false, quiet: false, verbose: true } as const;

/** `starkey sweep merge`: makes one report of what all jobs left behind. */
export async function mergeReports(command: SweepMergeCommand): Promise<0 | 1 | 2> {
  const results = readResults(command.parts);
  const last = command.last === null ? null : readLast(command.last);
  const sweep = mergeSweep({ ...results, version: VERSION, last, failOn: command.failOn });
  if (command.addToBaseline !== null) addToBaseline(command.addToBaseline, sweep);
  for (const { format, file } of command.outputs) writeTextFile(resolve(file), await render(format, sweep));
  if (command.sarif !== null) await writeSarif(resolve(command.sarif), sweep, results.reports);
  print(await render(command.format, sweep));
  if (sweep.failed) return 1;
  return sweep.complete ? 0 : 2;
}

async function render(format: SweepFormat, sweep: Sweep): Promise<string> {
  switch (format) {
    case 'text':
      return renderSweepText(sweep);
    case 'json':
      return renderSweepJson(sweep);
    case 'markdown':
      return renderSweepMarkdown(sweep);
    case 'csv':
      return renderSweepCsv(sweep);
    case 'html': {
      const { DESCRIPTIONS } = await import('../detection/rule-descriptions.js');
      return renderSweepHtml(sweep, DESCRIPTIONS);
    }
  }
}

/** Excuses from the next sweep on what this one found. */
function addToBaseline(file: string, sweep: Sweep): void {
  const baseline = withFindings(parseBaseline(readText(file), file), sweep);
  writeTextFile(resolve(file), formatBaseline(baseline));
}

/** A file a repository, since code scanning takes what is of one repository. */
async function writeSarif(
  folder: string,
  { version, sweptAt, scope, failOn, repositories }: Sweep,
  reports: ReadonlyMap<string, RepositoryReport>,
): Promise<void> {
  const { DESCRIPTIONS } = await import('../detection/rule-descriptions.js');
  for (const { name } of repositories) {
    const report = reports.get(name);
    if (report === undefined) continue;
    const whole = asReport(report, { version, sweptAt, scope, failOn, rules: DESCRIPTIONS });
    writeTextFile(join(folder, `${name}.sarif`), renderSarif(whole, RENDERING));
  }
}

/**
 * Reads what jobs left: a plan where one is named, states wherever they lie in the folders, and the reports beside
 * them.
 */
function readResults(parts: readonly string[]): JobResults {
  let plan: SweepPlan | null = null;
  const states: JobState[] = [];
  const reports = new Map<string, RepositoryReport>();
  for (const part of parts) {
    for (const file of filesOf(part)) {
      const value = parseJson(readText(file), file);
      const kind = kindOf(value);
      if (kind === 'plan') plan = readPlan(value, file);
      else if (kind === 'state') states.push(readState(value, file));
      else if (file === part)
        throw new ConfigurationError([`'${file}' is neither a plan nor a job's state.`]);
      if (kind === 'state') addReports(states.at(-1), dirname(file), reports);
    }
  }
  return { plan, states, reports };
}

/** A file itself, or the states in a folder, however deep. */
function filesOf(part: string): readonly string[] {
  const isFolder = statSync(resolve(part), { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder) return [part];
  const names = readdirSync(resolve(part), { recursive: true, encoding: 'utf8' });
  return names
    .filter(isStateFileName)
    .sort()
    .map((name) => join(part, name));
}

function addReports(
  state: JobState | undefined,
  folder: string,
  reports: Map<string, RepositoryReport>,
): void {
  for (const { name, outcome } of state?.repositories ?? []) {
    if (outcome.kind !== 'scanned') continue;
    const report = readReport(join(folder, reportFileName(name)));
    if (report !== null) reports.set(name, report);
  }
}

/** `null` where there is none that can be read: then its repository counts as not scanned. */
function readReport(file: string): RepositoryReport | null {
  try {
    return checked(reportSchema, parseJson(readText(file), file), file);
  } catch (error) {
    if (error instanceof ConfigurationError) return null;
    throw error;
  }
}

function readLast(file: string): LastSweep {
  return readLastSweep(parseJson(readText(file), file), file);
}

function readText(file: string): string {
  try {
    return readFileSync(resolve(file), 'utf8');
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new ConfigurationError([
      `'${file}' could not be read (${code}). Name a file or folder that is there.`,
    ]);
  }
}
