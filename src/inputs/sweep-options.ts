import { ADMISSIONS, VISIBILITIES } from '../model/sweep.js';
import { ALLOW_COMMENTS, type CommandOptions, FAIL_ON_SEVERITY, HELP, OUTPUT } from './command-option.js';

export const SWEEP_COMMANDS = ['plan', 'scan', 'merge'] as const;

export type SweepCommandName = (typeof SWEEP_COMMANDS)[number];

export const SWEEP_FORMATS = ['text', 'json', 'markdown', 'csv', 'html'] as const;

export type SweepFormat = (typeof SWEEP_FORMATS)[number];

/** As many as a free account of GitHub's runs at once. */
export const DEFAULT_JOBS = 20;

/** A job of GitHub's ends after six hours: half an hour stays for what comes behind. */
export const DEFAULT_TIME_LIMIT_MINUTES = 330;

export const DEFAULT_REPOSITORY_SECONDS = 900;

const JSON_OUTPUT = { group: 'Output', value: 'FILE' } as const;

export const SWEEP_PLAN_OPTIONS = {
  org: { group: 'Which repositories', value: 'NAME', description: 'Those of an organization.' },
  user: {
    group: 'Which repositories',
    value: 'NAME',
    description: 'Those of a user: the public ones, or with a token of that user all.',
  },
  installation: {
    group: 'Which repositories',
    description: 'Those that an installation of a GitHub App was given, by its token.',
  },
  include: {
    group: 'Which repositories',
    value: 'GLOB',
    isRepeatable: true,
    description: 'Only those whose name, without the owner, matches. May be given more than once.',
  },
  exclude: {
    group: 'Which repositories',
    value: 'GLOB',
    isRepeatable: true,
    description: 'Leave out those whose name matches. May be given more than once.',
  },
  topic: {
    group: 'Which repositories',
    value: 'TOPIC',
    isRepeatable: true,
    description: 'Only those with this topic. May be given more than once: one is enough.',
  },
  visibility: {
    group: 'Which repositories',
    value: 'WHICH',
    isRepeatable: true,
    description: `Only those that are ${VISIBILITIES.join(', ')}. May be given more than once.`,
  },
  archived: {
    group: 'Which repositories',
    value: 'HOW',
    description: `Archived ones: ${ADMISSIONS.join(', ')} (default include).`,
  },
  forks: {
    group: 'Which repositories',
    value: 'HOW',
    description: `Forks: ${ADMISSIONS.join(', ')} (default include).`,
  },
  'pushed-since': {
    group: 'Which repositories',
    value: 'WHEN',
    description: 'Only those that were pushed to since: a day such as 2026-11-01, or 7d for seven days.',
  },
  history: {
    group: 'What to scan',
    description: 'Everything that any branch or tag reaches, and not only the newest files.',
  },
  jobs: {
    group: 'Output',
    value: 'N',
    description: `Divide them among at most so many jobs, up to 256 (default ${DEFAULT_JOBS}).`,
  },
  output: { ...JSON_OUTPUT, description: 'Write the plan to a file and not to standard output.' },
  timeout: {
    group: 'Other',
    value: 'SECONDS',
    description: 'Ask GitHub for no longer than this, waiting for limits included (default 3600).',
  },
  help: HELP,
} as const satisfies CommandOptions;

export const SWEEP_SCAN_OPTIONS = {
  job: { group: 'What to scan', value: 'N', description: 'This job of the plan alone (default: all).' },
  'pull-requests': {
    group: 'What to scan',
    description: 'Of histories the commits of pull requests as well.',
  },
  'max-file-size': {
    group: 'What to scan',
    value: 'SIZE',
    description: 'Neither fetch nor scan larger files, but name them (default 10MB).',
  },
  'no-secrets': { group: 'What to look for', description: 'Do not look for secrets.' },
  'no-policies': { group: 'What to look for', description: 'Do not look for over-broad IAM policies.' },
  config: {
    group: 'What counts',
    value: 'FILE',
    description: 'One configuration for all repositories. Their own ones are not read.',
  },
  baseline: {
    group: 'What counts',
    value: 'FILE',
    description: 'Known findings of all repositories; its salt keys the fingerprints.',
  },
  'inline-allow': ALLOW_COMMENTS,
  'fail-on': FAIL_ON_SEVERITY,
  reports: {
    group: 'Output',
    value: 'FOLDER',
    description: 'Where the reports go, one a repository (default starkey-sweep).',
  },
  parallel: {
    group: 'Other',
    value: 'N',
    description: 'Repositories at once (default: as many as there are processors).',
  },
  timeout: {
    group: 'Other',
    value: 'SECONDS',
    description: `Give a repository up after this (default ${DEFAULT_REPOSITORY_SECONDS}).`,
  },
  'time-limit': {
    group: 'Other',
    value: 'MINUTES',
    description: `Begin no further repository after this (default ${DEFAULT_TIME_LIMIT_MINUTES}).`,
  },
  help: HELP,
} as const satisfies CommandOptions;

export const SWEEP_MERGE_OPTIONS = {
  last: {
    group: 'What counts',
    value: 'FILE',
    description: 'The JSON report of the last sweep: says what is new, what is gone and what is left.',
  },
  'add-to-baseline': {
    group: 'What counts',
    value: 'FILE',
    description: 'Add the findings to the baseline that `scan` was given: the next sweep excuses them.',
  },
  'fail-on': FAIL_ON_SEVERITY,
  format: {
    group: 'Output',
    value: 'FORMAT',
    description: `What to print: ${SWEEP_FORMATS.join(', ')} (default text).`,
  },
  output: OUTPUT,
  sarif: {
    group: 'Output',
    value: 'FOLDER',
    description: 'Write a SARIF file a repository, as OWNER/NAME.sarif.',
  },
  help: HELP,
} as const satisfies CommandOptions;
