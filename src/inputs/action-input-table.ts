export interface ActionInput {
  readonly description: string;
  /** What the runner gives where the input is left out; without one, an empty text. */
  readonly default?: string;
}

/** Every input of the action. A test holds `action.yml` to this table. */
export const ACTION_INPUTS = {
  paths: {
    description: 'Files, folders and globs to scan, one a line or separated by commas.',
    default: '.',
  },
  exclude: {
    description:
      'Globs to leave out, one a line or separated by commas. What they exclude is named in the report.',
  },
  mode: {
    description:
      'What to scan: `auto` (what a change adds, on other events the whole tree), `diff` (the change, or an error), `full` (the whole tree) or `history` (everything that any ref of the clone reaches).',
    default: 'auto',
  },
  'fail-on': {
    description:
      'Fail for findings of this severity or worse: `critical`, `high`, `medium`, `low` or `never`. Default `high`, or what the configuration says.',
  },
  config: {
    description:
      'Configuration file. Default `.github/starkey.yml`, where there is one. On a change it is read from the base.',
  },
  baseline: {
    description: 'File of findings that are known and do not fail. On a change it is read from the base.',
  },
  'max-file-size': {
    description:
      'Skip files larger than this and name them in the report. Default `10MB`, or what the configuration says.',
  },
  archives: {
    description:
      'Whether to look into zip, tar and gzip archives: `true` or `false`. Default `true`, or what the configuration says.',
  },
  secrets: { description: 'Whether to look for secrets.', default: 'true' },
  policies: { description: 'Whether to look for over-broad IAM policies.', default: 'true' },
  'inline-allow': {
    description:
      'What `starkey:allow` comments do: `honour`, `report` (on a change excuse only if the base has them, and be listed) or `deny`. Default `report`, or what the configuration says.',
  },
  'check-iam': {
    description:
      'Ask IAM, with the credentials of the job and never with a key that was found, whether the keys are active and what they can do. Private repositories only.',
    default: 'false',
  },
  'deactivate-leaked-keys': {
    description:
      'Set active keys whose secret was found to inactive, in the accounts that the configuration names. Only on a push, schedule or dispatch on the default branch.',
    default: 'false',
  },
  'dry-run': {
    description: 'Say what `deactivate-leaked-keys` would do, and do nothing.',
    default: 'false',
  },
  'keep-users': {
    description: 'IAM users whose keys stay active, one a line or separated by commas.',
  },
  'audit-keys': {
    description:
      "Audit the rotation of the account's access keys, too. Private repositories only; best on a schedule.",
    default: 'false',
  },
  'max-key-age': {
    description: 'Days after which `audit-keys` calls a key due for rotation.',
    default: '90',
  },
  'iam-timeout': { description: 'Seconds for asking IAM about the keys that were found.', default: '60' },
  'sarif-file': {
    description:
      'Where the report as SARIF 2.1.0 goes. Default a file in `runner.temp`, which the output of this name tells.',
  },
  reports: {
    description:
      'More reports, `FORMAT=FILE`, one a line or separated by commas: `html=starkey.html`. Formats: `text`, `json`, `sarif`, `markdown`, `github`, `html`, `junit`, `csv`, `gitlab`.',
  },
  'upload-sarif': {
    description:
      'Upload the SARIF file to code scanning. Needs `security-events: write`; on pushes `mode: full`.',
    default: 'false',
  },
  annotations: { description: 'Annotate the lines of findings.', default: 'true' },
  summary: { description: 'Write a job summary.', default: 'true' },
  comment: {
    description:
      'Tell the pull request by a comment, which later runs keep up to date: `never`, `on-failure` (the first time that something fails) or `always`. Needs `pull-requests: write`.',
    default: 'never',
  },
  'check-run': {
    description:
      'Make a check run with an annotation for every finding, where a job shows ten of each level. Needs `checks: write`.',
    default: 'false',
  },
  suggestions: {
    description:
      'Suggest what to write instead by a review of the pull request, where a line can be mended in place. Needs `pull-requests: write`.',
    default: 'false',
  },
  issues: {
    description:
      'Keep one issue for each leak on the default branch: opened, asked about again, escalated by age and closed by itself. Private repositories only; best on a schedule, with `check-iam`. Needs `issues: write`.',
    default: 'false',
  },
  'github-token': {
    description:
      'Token that may read contents, to fetch the commits of a change that a shallow checkout lacks, and write what `comment`, `check-run`, `suggestions`, `issues` and `upload-sarif` ask for.',
    // The runner's own expression, filled in before the action starts.
    default: '$' + '{{ github.token }}',
  },
} as const satisfies Readonly<Record<string, ActionInput>>;

export type ActionInputName = keyof typeof ACTION_INPUTS;
