import { FAIL_ON } from '../model/severity.js';
import {
  ALLOW_COMMENTS,
  CONFIGURATION,
  type CommandOptions,
  FAIL_ON_SEVERITY,
  HELP,
  NO_COLOR,
  OUTPUT,
} from './command-option.js';
import { DEFAULTS, FORMATS } from './options.js';

export const RULES_FORMATS = ['text', 'json', 'markdown'] as const;

export type RulesFormat = (typeof RULES_FORMATS)[number];

export const SCAN_OPTIONS = {
  since: {
    group: 'What to scan',
    value: 'REV',
    description:
      'Only what the commits of REV..HEAD add, each of them: what one adds and the next removes has leaked.',
  },
  'search-base': {
    group: 'What to scan',
    description:
      'With --since: look for the secrets that are found in the files and the history of REV, to say whether they are new, moved or had leaked before. Jobs do so anyway; it takes longer.',
  },
  tree: {
    group: 'What to scan',
    value: 'REV',
    description: 'The files of a commit as git has them, whether or not anything is checked out.',
  },
  history: { group: 'What to scan', description: 'Everything that any branch, tag or other ref reaches.' },
  staged: { group: 'What to scan', description: 'What the next commit would add.' },
  'stdin-path': {
    group: 'What to scan',
    value: 'NAME',
    description:
      "With '-': the name of a file that the text is judged by and called in reports. Nothing is read there.",
  },
  exclude: {
    group: 'What to scan',
    value: 'GLOB',
    isRepeatable: true,
    description:
      'Leave out what matches, relative to the top of the repository. May be given more than once.',
  },
  'max-file-size': {
    group: 'What to scan',
    value: 'SIZE',
    description: 'Skip larger files and name them (default 10MB). 512KiB and 1_000_000 are sizes too.',
  },
  'no-archives': { group: 'What to scan', description: 'Do not look into zip, tar and gzip archives.' },
  'no-secrets': { group: 'What to look for', description: 'Do not look for secrets.' },
  'no-policies': { group: 'What to look for', description: 'Do not look for over-broad IAM policies.' },
  rule: {
    group: 'What to look for',
    value: 'ID',
    isRepeatable: true,
    description: 'This rule alone. May be given more than once; `starkey rules` lists the ids.',
  },
  'fail-on': FAIL_ON_SEVERITY,
  config: CONFIGURATION,
  'no-config': { group: 'What counts', description: 'Read no configuration.' },
  baseline: { group: 'What counts', value: 'FILE', description: 'Known findings, which do not count.' },
  'write-baseline': {
    group: 'What counts',
    value: 'FILE',
    description: 'Write the findings of this run as a baseline.',
  },
  'inline-allow': ALLOW_COMMENTS,
  'check-iam': {
    group: 'Keys at AWS',
    description:
      'Ask IAM, with the credentials of the environment and never with a key that was found, whether the keys are active and what they can do.',
  },
  'deactivate-leaked-keys': {
    group: 'Keys at AWS',
    description:
      'Set active keys whose secret was found to inactive, in the accounts that the configuration names. Asks IAM as --check-iam does.',
  },
  'dry-run': {
    group: 'Keys at AWS',
    description: 'Say what --deactivate-leaked-keys would do, and do nothing.',
  },
  'keep-user': {
    group: 'Keys at AWS',
    value: 'USER',
    isRepeatable: true,
    description: 'Leave the keys of this IAM user active. May be given more than once.',
  },
  'iam-timeout': {
    group: 'Keys at AWS',
    value: 'SECONDS',
    description: `Ask IAM for no longer than this (default ${DEFAULTS.iamTimeoutSeconds}).`,
  },
  format: {
    group: 'Output',
    value: 'FORMAT',
    description: `What to print: ${FORMATS.join(', ')} (default text).`,
  },
  output: OUTPUT,
  quiet: { group: 'Output', description: 'Print findings and the verdict only.' },
  verbose: { group: 'Output', description: 'Print suppressed findings and every skipped file too.' },
  'no-color': NO_COLOR,
  jobs: { group: 'Other', value: 'N', description: 'Number of threads (default: as many as pay).' },
  help: HELP,
  version: { group: 'Other', description: 'Show the version and exit.' },
} as const satisfies CommandOptions;

export const KEYS_FORMATS = ['table', 'json', 'csv', 'markdown', 'sarif'] as const;

export type KeysFormat = (typeof KEYS_FORMATS)[number];

export const KEYS_OPTIONS = {
  'max-key-age': {
    group: 'What counts',
    value: 'DAYS',
    description: `A key older than this is due for rotation (default ${DEFAULTS.maxKeyAgeDays}).`,
  },
  'fail-on': FAIL_ON_SEVERITY,
  format: {
    group: 'Output',
    value: 'FORMAT',
    description: `What to print: ${KEYS_FORMATS.join(', ')} (default table).`,
  },
  output: {
    group: 'Output',
    value: 'FORMAT=FILE',
    isRepeatable: true,
    description: 'Write the audit to a file as well, its IDs redacted. May be given more than once.',
  },
  quiet: { group: 'Output', description: 'Print what is wrong and the verdict only.' },
  'no-color': NO_COLOR,
  'iam-timeout': {
    group: 'Other',
    value: 'SECONDS',
    description: 'Ask IAM for no longer than this (default 600).',
  },
  help: HELP,
} as const satisfies CommandOptions;

export const IAM_POLICY_OPTIONS = {
  check: { group: 'What to look for', description: 'What --check-iam asks (the default).' },
  audit: { group: 'What to look for', description: 'What `starkey keys` asks.' },
  deactivate: {
    group: 'What to look for',
    description: 'What --check-iam asks, and --deactivate-leaked-keys does.',
  },
  trust: {
    group: 'What to look for',
    description: 'In place of that the trust policy by which workflows of a repository take the role on.',
  },
  account: {
    group: 'What counts',
    value: 'ID',
    description: 'The AWS account, twelve digits (default: a placeholder).',
  },
  partition: { group: 'What counts', value: 'NAME', description: 'aws (default), aws-cn or aws-us-gov.' },
  'user-path': {
    group: 'What counts',
    value: 'PATH',
    description: 'Only users under this path of IAM, such as /ci/ (default: all).',
  },
  repository: {
    group: 'What counts',
    value: 'OWNER/NAME',
    description: 'The repository of --trust (default: GITHUB_REPOSITORY).',
  },
  'repository-ids': {
    group: 'What counts',
    value: 'OWNER,NAME',
    description:
      'Numbers of owner and repository, as in 123,456, for repositories made, renamed or moved since 15 July 2026 (default: GITHUB_REPOSITORY_OWNER_ID and GITHUB_REPOSITORY_ID).',
  },
  branch: { group: 'What counts', value: 'NAME', description: 'The branch of --trust (default: main).' },
  'pull-requests': {
    group: 'What counts',
    description: 'Let workflows of pull requests take the role on, too. Never for --deactivate.',
  },
  help: HELP,
} as const satisfies CommandOptions;

export const INIT_OPTIONS = {
  yes: { group: 'What counts', description: 'Take the usual answers, and ask nothing.' },
  'dry-run': { group: 'Output', description: 'Print what would be written, and write nothing.' },
  help: HELP,
} as const satisfies CommandOptions;

export const FIX_OPTIONS = {
  policies: {
    group: 'What to fix',
    description: 'Over-broad IAM policies: write what their findings say instead.',
  },
  placeholders: {
    group: 'What to fix',
    description:
      'Also where names are left to you: they are written in capitals, as in arn:aws:s3:::BUCKET/KEY.',
  },
  exclude: {
    group: 'What to fix',
    value: 'GLOB',
    isRepeatable: true,
    description:
      'Leave out what matches, relative to the top of the repository. May be given more than once.',
  },
  'dry-run': { group: 'Output', description: 'Print the changes as a unified diff, and make none.' },
  'fail-on': {
    group: 'What counts',
    value: 'SEVERITY',
    description: `Exit with 1 where findings of this severity or worse are left: ${FAIL_ON.join(', ')} (default high).`,
  },
  config: CONFIGURATION,
  'no-config': { group: 'What counts', description: 'Read no configuration.' },
  help: HELP,
} as const satisfies CommandOptions;

export const MIGRATE_OPTIONS = {
  output: {
    group: 'Output',
    value: 'FILE',
    description: 'Where to write the configuration (default .github/starkey.yml).',
  },
  help: HELP,
} as const satisfies CommandOptions;

export const RULES_OPTIONS = {
  config: {
    group: 'What to look for',
    value: 'FILE',
    description: 'Whose own rules are listed, described or tried, too (default .github/starkey.yml).',
  },
  format: {
    group: 'Output',
    value: 'FORMAT',
    description: `What to print: ${RULES_FORMATS.join(', ')} (default text).`,
  },
  help: HELP,
} as const satisfies CommandOptions;
