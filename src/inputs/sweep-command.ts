import { globProblem } from '../model/glob.js';
import { FAIL_ON, type FailOn } from '../model/severity.js';
import {
  ADMISSIONS,
  type Admission,
  type SweepOwner,
  type SweepScope,
  VISIBILITIES,
  type Visibility,
} from '../model/sweep.js';
import { isDate } from './date.js';
import type { GivenOptions } from './given-options.js';
import { DEFAULTS, INLINE_ALLOW, type InlineAllow } from './options.js';
import { parseSeconds, SECONDS_FORM } from './seconds.js';
import { parseSize, SIZE_FORM } from './size.js';
import {
  DEFAULT_JOBS,
  DEFAULT_REPOSITORY_SECONDS,
  DEFAULT_TIME_LIMIT_MINUTES,
  SWEEP_FORMATS,
  type SWEEP_MERGE_OPTIONS,
  type SWEEP_PLAN_OPTIONS,
  type SWEEP_SCAN_OPTIONS,
  type SweepFormat,
} from './sweep-options.js';
import { choiceOf, notAChoice, shown } from './wording.js';

const MAX_JOBS = 256;
const MAX_PARALLEL = 64;
const MAX_MINUTES = 7 * 24 * 60;
const LIST_SECONDS = 3_600;

/** A moment as it is written: a day, or how many days ago. */
export type Since = { readonly day: string } | { readonly daysAgo: number };

export interface SweepPlanCommand {
  readonly command: 'sweep';
  readonly step: 'plan';
  readonly owner: SweepOwner;
  /** Globs of names without their owner. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly topics: readonly string[];
  readonly visibilities: readonly Visibility[];
  readonly archived: Admission;
  readonly forks: Admission;
  readonly pushedSince: Since | null;
  readonly scope: SweepScope;
  readonly jobs: number;
  /** Relative to the current folder; `null` for standard output. */
  readonly output: string | null;
  readonly timeoutMs: number;
}

export interface SweepScanCommand {
  readonly command: 'sweep';
  readonly step: 'scan';
  /** The plan's file, relative to the current folder. */
  readonly plan: string;
  /** `null` for all jobs. */
  readonly job: number | null;
  readonly pullRequests: boolean;
  /** Bytes. */
  readonly maxFileSize: number | null;
  readonly secrets: boolean;
  readonly policies: boolean;
  /** Relative to the current folder. */
  readonly config: string | null;
  readonly baseline: string | null;
  readonly inlineAllow: InlineAllow;
  readonly failOn: FailOn;
  /** Relative to the current folder. */
  readonly reports: string;
  readonly parallel: number | null;
  /** For one repository. */
  readonly timeoutMs: number;
  /** For all of them. */
  readonly timeLimitMs: number;
}

/** A report that goes to a file, relative to the current folder. */
export interface SweepOutput {
  readonly format: SweepFormat;
  readonly file: string;
}

export interface SweepMergeCommand {
  readonly command: 'sweep';
  readonly step: 'merge';
  /** Files and folders, relative to the current folder. */
  readonly parts: readonly string[];
  readonly last: string | null;
  /** The baseline to add to, relative to the current folder; `null` for none. */
  readonly addToBaseline: string | null;
  readonly failOn: FailOn;
  readonly format: SweepFormat;
  readonly outputs: readonly SweepOutput[];
  /** Folder of SARIF files, relative to the current folder; `null` for none. */
  readonly sarif: string | null;
}

export type SweepCommand = SweepPlanCommand | SweepScanCommand | SweepMergeCommand;

type Plan = GivenOptions<keyof typeof SWEEP_PLAN_OPTIONS>;
type Scan = GivenOptions<keyof typeof SWEEP_SCAN_OPTIONS>;
type Merge = GivenOptions<keyof typeof SWEEP_MERGE_OPTIONS>;

/** What `starkey sweep plan` was asked to do; mistakes go to `given.problems`. */
export function sweepPlanCommand(given: Plan): SweepPlanCommand {
  const extra = [...given.arguments, ...given.literals][0];
  if (extra !== undefined) {
    given.problems.push(`\`starkey sweep plan\` takes no argument. Leave out ${shown(extra)}.`);
  }
  return {
    command: 'sweep',
    step: 'plan',
    owner: ownerOf(given),
    include: globsOf(given, 'include'),
    exclude: globsOf(given, 'exclude'),
    topics: given.all('topic'),
    visibilities: given.all('visibility').flatMap((text) => {
      const visibility = choiceOf(text, VISIBILITIES);
      if (visibility === null) given.problems.push(notAChoice('--visibility', text, VISIBILITIES));
      return visibility ?? [];
    }),
    archived: given.choice('archived', ADMISSIONS) ?? 'include',
    forks: given.choice('forks', ADMISSIONS) ?? 'include',
    pushedSince: given.parsed('pushed-since', parseSince, 'Write a day as YYYY-MM-DD, or 7d for seven days.'),
    scope: given.isGiven('history') ? 'history' : 'tree',
    jobs: given.parsed('jobs', upTo(MAX_JOBS), numbersUpTo(MAX_JOBS)) ?? DEFAULT_JOBS,
    output: given.one('output'),
    timeoutMs: 1000 * (given.parsed('timeout', parseSeconds, SECONDS_FORM) ?? LIST_SECONDS),
  };
}

function ownerOf(given: Plan): SweepOwner {
  const form = 'Write the name alone, as it stands in addresses.';
  const organization = given.parsed('org', parseOwner, form);
  const user = given.parsed('user', parseOwner, form);
  const ways = (['org', 'user', 'installation'] as const).filter((each) => given.isGiven(each));
  if (ways.length !== 1) {
    given.problems.push(
      'Say whose repositories are meant: one of --org NAME, --user NAME and --installation.',
    );
  }
  if (organization !== null) return { kind: 'organization', name: organization };
  return user === null ? { kind: 'installation' } : { kind: 'user', name: user };
}

function parseOwner(text: string): string | null {
  return /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9])?$/.test(text) ? text : null;
}

function globsOf(given: Plan, option: 'include' | 'exclude'): readonly string[] {
  const globs = given.all(option);
  for (const glob of globs) {
    const problem = globProblem(glob);
    if (problem !== null) given.problems.push(`--${option} ${shown(glob)} ${problem}.`);
    else if (glob.includes('/')) {
      given.problems.push(`--${option} ${shown(glob)} has a slash. It is for names without their owner.`);
    }
  }
  return globs;
}

function parseSince(text: string): Since | null {
  if (isDate(text)) return { day: text };
  const [, days] = /^(\d{1,4})d$/.exec(text) ?? [];
  return days === undefined || Number(days) === 0 ? null : { daysAgo: Number(days) };
}

/** What `starkey sweep scan` was asked to do; mistakes go to `given.problems`. */
export function sweepScanCommand(given: Scan): SweepScanCommand {
  const [plan = '', extra] = [...given.arguments, ...given.literals];
  if (plan === '') given.problems.push('Name the plan: `starkey sweep scan plan.json`.');
  if (extra !== undefined)
    given.problems.push(`\`starkey sweep scan\` takes one plan. Leave out ${shown(extra)}.`);
  const secrets = !given.isGiven('no-secrets');
  const policies = !given.isGiven('no-policies');
  if (!secrets && !policies) {
    given.problems.push('--no-secrets and --no-policies together leave nothing to look for. Leave one out.');
  }
  const minutes = given.parsed('time-limit', upTo(MAX_MINUTES), numbersUpTo(MAX_MINUTES));
  const seconds = given.parsed('timeout', parseSeconds, SECONDS_FORM);
  return {
    command: 'sweep',
    step: 'scan',
    plan,
    job: given.parsed('job', upTo(MAX_JOBS), numbersUpTo(MAX_JOBS)),
    pullRequests: given.isGiven('pull-requests'),
    maxFileSize: given.parsed('max-file-size', parseSize, SIZE_FORM),
    secrets,
    policies,
    config: given.one('config'),
    baseline: given.one('baseline'),
    inlineAllow: given.choice('inline-allow', INLINE_ALLOW) ?? 'honour',
    failOn: given.choice('fail-on', FAIL_ON) ?? DEFAULTS.failOn,
    reports: given.one('reports') ?? 'starkey-sweep',
    parallel: given.parsed('parallel', upTo(MAX_PARALLEL), numbersUpTo(MAX_PARALLEL)),
    timeoutMs: 1000 * (seconds ?? DEFAULT_REPOSITORY_SECONDS),
    timeLimitMs: 60_000 * (minutes ?? DEFAULT_TIME_LIMIT_MINUTES),
  };
}

/** What `starkey sweep merge` was asked to do; mistakes go to `given.problems`. */
export function sweepMergeCommand(given: Merge): SweepMergeCommand {
  const parts = [...given.arguments, ...given.literals];
  if (parts.length === 0) {
    given.problems.push('Name the plan and the folders of reports: `starkey sweep merge plan.json reports`.');
  }
  return {
    command: 'sweep',
    step: 'merge',
    parts,
    last: given.one('last'),
    addToBaseline: given.one('add-to-baseline'),
    failOn: given.choice('fail-on', FAIL_ON) ?? DEFAULTS.failOn,
    format: given.choice('format', SWEEP_FORMATS) ?? 'text',
    outputs: given.all('output').flatMap((text) => outputOf(text, given.problems)),
    sarif: given.one('sarif'),
  };
}

function outputOf(text: string, problems: string[]): readonly SweepOutput[] {
  const [, name = text, file = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  const format = choiceOf(name, SWEEP_FORMATS);
  if (format === null) problems.push(notAChoice('The format of --output', name, SWEEP_FORMATS));
  if (file === '') problems.push(`--output ${shown(text)} names no file. Write --output FORMAT=FILE.`);
  return format === null || file === '' ? [] : [{ format, file }];
}

function upTo(most: number): (text: string) => number | null {
  return (text) => {
    const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    return number >= 1 && number <= most ? number : null;
  };
}

function numbersUpTo(most: number): string {
  return `Write a whole number from 1 to ${most}.`;
}
