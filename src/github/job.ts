import type { Conclusion, Report } from '../model/report.js';
import { SEVERITIES } from '../model/severity.js';
import { annotationsOf, annotationVerdict } from '../report/annotations.js';
import { prose } from '../report/markdown-text.js';
import { total } from '../report/verdict.js';
import { visible } from '../report/visible.js';
import * as core from './core.js';

/** The text of one of the action's inputs; empty where it has none. */
export const readInput: (name: string) => string = (name) => core.getInput(name);

const PRINT = { error: core.error, warning: core.warning, notice: core.notice };

/** What the action's job is told of a run; all but the report is left out where nobody asks for it. */
export interface JobReport {
  readonly report: Report;
  /** 0 where the step passes. */
  readonly exitStatus: 0 | 1 | 2;
  /** Paths of the files that hold the report. */
  readonly reportFile: string;
  readonly sarifFile: string;
  readonly annotations: boolean;
  /** The job summary, as Markdown. */
  readonly summary: string | null;
  /** The audit of the account's keys, where one was wanted. */
  readonly audit?: { readonly status: 0 | 1 | 2; readonly verdict: string; readonly file: string } | null;
}

/** Hands a run's outcome to the runner. Outputs come first, so that they are there when the step fails. */
export async function reportToJob(job: JobReport): Promise<void> {
  const { report, exitStatus, annotations, summary } = job;
  setOutputs(job);
  if (summary !== null) await writeSummary(summary);
  if (annotations) {
    for (const { level, message, ...properties } of annotationsOf(report)) PRINT[level](message, properties);
  }
  const verdict = annotationVerdict(report);
  if (exitStatus === 0) core.info(verdict);
  else core.error(verdict);
  if (job.audit) (job.audit.status === 0 ? core.info : core.error)(`Access keys: ${job.audit.verdict}`);
}

/** A line for whoever reads the log; a break in it could begin a command to the runner. */
export const tellJob = (sentence: string): void => core.info(visible(sentence));

/** Says what else was wanted and could not be done, a sentence each: in the log, and below the summary's page. */
export async function warnJob(warnings: readonly string[], hasSummary: boolean): Promise<void> {
  if (warnings.length === 0) return;
  for (const warning of warnings) core.warning(visible(warning), { title: 'Starkey' });
  if (hasSummary)
    await writeSummary(`\n${warnings.map((warning) => `> ⚠️ ${prose(warning)}`).join('\n>\n')}\n`);
}

/** Says why there is no report, a line a problem. */
export function failJob(problems: readonly string[]): void {
  core.setOutput('conclusion', 'error' satisfies Conclusion);
  core.setOutput('complete', false);
  for (const problem of problems) core.error(problem);
}

function setOutputs({ report, reportFile, sarifFile, audit }: JobReport): void {
  const { counts } = report.summary;
  core.setOutput('conclusion', report.conclusion);
  core.setOutput('findings', total(counts));
  for (const severity of SEVERITIES) core.setOutput(severity, counts[severity]);
  core.setOutput('suppressed', counts.suppressed);
  core.setOutput('complete', report.scope.complete);
  core.setOutput('report-file', reportFile);
  core.setOutput('sarif-file', sarifFile);
  if (audit) core.setOutput('keys-report-file', audit.file);
}

async function writeSummary(markdown: string): Promise<void> {
  try {
    await core.summary.addRaw(markdown).write();
  } catch {
    // The runner of some servers has no summaries.
    core.warning('The job summary could not be written.');
  }
}
