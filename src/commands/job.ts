import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reportToJob, tellJob, warnJob } from '../github/job.js';
import { readJobContext } from '../github/job-context.js';
import type { ActionInputs } from '../inputs/action-inputs.js';
import type { Format } from '../inputs/options.js';
import { ConfigurationError } from '../model/errors.js';
import type { Rendering, Report } from '../model/report.js';
import { writeTextFile } from '../output/text-file.js';
import { JOB_SUMMARY_BYTES } from '../report/github-limits.js';
import { REPORTERS, reporterOf } from '../report/index.js';
import { pageWithin } from '../report/markdown.js';
import { type RunResult, run } from '../run.js';
import type { Request } from '../settings/settings.js';
import { createWorld, type World } from '../world.js';
import type { JobAudit } from './job-audit.js';
import { findJobScope, type JobScope } from './job-scope.js';

/** What files hold is meant for machines, and for people who want all of it. */
const RENDERING = { color: false, quiet: false, verbose: true } as const;

/** They speak of the commit that was scanned, and name it. */
const MACHINE_FORMATS: readonly Format[] = ['json', 'sarif'];

/** More than all warnings of extras together take in the summary. */
const WARNINGS_BYTES = 8_192;

/**
 * What the action does: scans the workspace, writes the reports and returns the exit status.
 *
 * @param worker Where the worker's entry should be.
 */
export async function runJob(inputs: ActionInputs, worker: URL): Promise<0 | 1 | 2> {
  const workspace = resolve(process.env.GITHUB_WORKSPACE ?? '.');
  refuseEmpty(workspace);
  const audit = await auditOf(inputs, workspace);
  const scope = await findJobScope(inputs, workspace, process.env);
  tellJob(scope.sentence);
  const { report, exitStatus, shown } = await runScope(inputs, scope, createWorld(workspace, worker)).finally(
    scope.close,
  );
  const context = readJobContext(process.env);
  const rendering = context === null ? RENDERING : { ...RENDERING, repository: context.web };
  const temporary = process.env.RUNNER_TEMP ?? workspace;
  const reportFile = join(temporary, 'starkey-report.json');
  writeTextFile(reportFile, REPORTERS.json(report, rendering));
  const sarif = REPORTERS.sarif(report, rendering);
  const sarifFile = inputs.sarifFile ?? join(temporary, 'starkey.sarif');
  writeTextFile(resolve(workspace, sarifFile), sarif);
  for (const { format, file } of inputs.reports) {
    const render = await reporterOf(format);
    const told = MACHINE_FORMATS.includes(format) ? report : shown;
    writeTextFile(resolve(workspace, file), render(told, rendering));
  }
  await reportToJob({
    report: shown,
    exitStatus,
    reportFile,
    sarifFile,
    annotations: inputs.annotations,
    summary: inputs.summary ? summaryOf(shown, rendering, audit) : null,
    audit,
  });
  if (wantsExtras(inputs)) {
    const { performJobExtras } = await import('./job-extras.js');
    const warnings = await performJobExtras(inputs, { report: shown, exitStatus, sarif }, context);
    await warnJob(warnings, inputs.summary);
  }
  // What was found weighs more than what was not read.
  return exitStatus === 1 || audit === null ? exitStatus : audit.status || exitStatus;
}

interface ShownResult extends RunResult {
  /** The report by the lines that GitHub shows. */
  readonly shown: Report;
}

async function runScope(inputs: ActionInputs, scope: JobScope, world: World): Promise<ShownResult> {
  const result = await run(requestOf(inputs, scope), world);
  const { merged } = scope;
  if (merged === null) return { ...result, shown: result.report };
  const { withHeadLines } = await import('./head-lines.js');
  return { ...result, shown: await withHeadLines(result.report, merged) };
}

/** Whether anything is to be written to GitHub beside what the runner takes. */
function wantsExtras({ comment, checkRun, suggestions, issues, uploadSarif }: ActionInputs): boolean {
  return comment !== 'never' || checkRun || suggestions || issues || uploadSarif;
}

/** The audit comes first, so that one that is refused fails the job before a long scan. */
async function auditOf({ audit }: ActionInputs, workspace: string): Promise<JobAudit | null> {
  if (audit === null) return null;
  const { auditForJob } = await import('./job-audit.js');
  return auditForJob(audit, process.env.RUNNER_TEMP ?? workspace);
}

/** Both pages together within what GitHub shows, with room for warnings of what could not be done. */
function summaryOf(report: Report, rendering: Rendering, audit: JobAudit | null): string {
  const after = audit === null ? '' : `\n${audit.markdown}`;
  const room = JOB_SUMMARY_BYTES - WARNINGS_BYTES - Buffer.byteLength(after);
  return pageWithin(report, rendering, (page) => Buffer.byteLength(page) <= room) + after;
}

function requestOf({ choices, config }: ActionInputs, { source, change }: JobScope): Request {
  return {
    source,
    ...(change === null ? {} : { change }),
    choices,
    configuration: config === null ? { kind: 'default' } : { kind: 'file', file: config },
    inlineAllow: 'report',
    jobs: null,
  };
}

/** A job that forgot the checkout must not be green. */
function refuseEmpty(workspace: string): void {
  if (readdirSync(workspace).length > 0) return;
  throw new ConfigurationError(['The workspace is empty. Add a step with actions/checkout before this one.']);
}
