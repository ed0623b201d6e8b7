import { globProblem } from '../model/glob.js';
import { FAIL_ON } from '../model/severity.js';
import type { Choices } from './choices.js';
import type { SCAN_OPTIONS } from './command-options.js';
import type { GivenOptions } from './given-options.js';
import { DEFAULTS, FORMATS, type Format, type IamOptions, INLINE_ALLOW, type Source } from './options.js';
import { type Output, parseOutputs } from './output.js';
import { parseSeconds, SECONDS_FORM } from './seconds.js';
import { parseSize, SIZE_FORM } from './size.js';
import { choiceOf, notAChoice, shown } from './wording.js';

const MAX_JOBS = 64;

/** Where the configuration comes from: the usual file where there is one, a named file, nowhere. */
export type ConfigurationPlace =
  | { readonly kind: 'default' }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'none' };

export interface ScanCommand {
  readonly command: 'scan';
  readonly source: Source;
  readonly choices: Choices;
  readonly configuration: ConfigurationPlace;
  /** What is printed. */
  readonly format: Format;
  readonly outputs: readonly Output[];
  /** Threads; `null` lets the engine choose. */
  readonly jobs: number | null;
  /** False where colours are forbidden; whether they suit the terminal is not known here. */
  readonly color: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

type Scan = GivenOptions<keyof typeof SCAN_OPTIONS>;

/** What `starkey scan` was asked to do; mistakes go to `given.problems`, and then the command is not to be run. */
export function scanCommand(given: Scan): ScanCommand {
  const quiet = given.isGiven('quiet');
  const verbose = given.isGiven('verbose');
  if (quiet && verbose) given.problems.push('--quiet and --verbose exclude each other. Leave one out.');
  return {
    command: 'scan',
    source: sourceOf(given),
    choices: choicesOf(given),
    configuration: configurationOf(given),
    ...reportsOf(given),
    jobs: given.parsed('jobs', parseJobs, `Write a whole number from 1 to ${MAX_JOBS}.`),
    color: !given.isGiven('no-color'),
    quiet,
    verbose,
  };
}

function sourceOf(given: Scan): Source {
  const { problems } = given;
  const isStdin = given.arguments.includes('-');
  const paths = [...given.arguments.filter((path) => path !== '-'), ...given.literals];
  const since = given.parsed('since', parseRevision, 'Write one commit, branch or tag, not a range.');
  const tree = given.parsed('tree', parseRevision, 'Write one commit, branch or tag, such as HEAD.');
  const scopes = [
    ...(given.isGiven('since') ? ['--since'] : []),
    ...(given.isGiven('tree') ? ['--tree'] : []),
    ...(given.isGiven('history') ? ['--history'] : []),
    ...(given.isGiven('staged') ? ['--staged'] : []),
    ...(isStdin ? ["'-' (standard input)"] : []),
  ];
  if (scopes.length > 1) problems.push(`${scopes.join(' and ')} exclude each other. Keep one.`);
  if (paths.includes('')) problems.push('A path is empty. Leave it out, or write . for the current folder.');
  if (paths.length > 0 && given.isGiven('staged')) {
    problems.push(
      `--staged takes no paths, since a commit takes all that is staged. Leave out ${shown(paths[0] ?? '')}.`,
    );
  }
  if (paths.length > 0 && isStdin) {
    problems.push(`'-' (standard input) goes with no other path. Leave out ${shown(paths[0] ?? '')}.`);
  }
  const name = given.one('stdin-path');
  if (name !== null && !isStdin) {
    problems.push("--stdin-path goes with '-' (standard input) alone. Leave it out, or scan '-'.");
  }
  if (name === '') problems.push('--stdin-path names no file. Write the name that the text would have.');
  const searchesBase = given.isGiven('search-base');
  if (searchesBase && since === null)
    problems.push('--search-base goes with --since. Leave it out, or add --since REV.');
  if (isStdin) return { kind: 'stdin', name };
  if (given.isGiven('staged')) return { kind: 'staged' };
  if (given.isGiven('history')) return { kind: 'history', paths };
  if (tree !== null) return { kind: 'tree', revision: tree, paths };
  if (since !== null) return { kind: 'change', since, paths, searchesBase };
  return { kind: 'worktree', paths: paths.length > 0 ? paths : ['.'] };
}

/** A revision that starts with a dash would be an option of git's. */
function parseRevision(text: string): string | null {
  return text.startsWith('-') || text.startsWith('^') || text.includes('..') || /\p{Cc}/u.test(text)
    ? null
    : text;
}

function choicesOf(given: Scan): Choices {
  const exclude = excludeOf(given);
  const secrets = !given.isGiven('no-secrets');
  const policies = !given.isGiven('no-policies');
  if (!secrets && !policies) {
    given.problems.push('--no-secrets and --no-policies together leave nothing to look for. Leave one out.');
  }
  return {
    exclude,
    failOn: given.choice('fail-on', FAIL_ON),
    maxFileSize: given.parsed('max-file-size', parseSize, SIZE_FORM),
    archives: given.isGiven('no-archives') ? false : null,
    secrets,
    policies,
    onlyRules: given.all('rule'),
    baseline: given.one('baseline'),
    writeBaseline: given.one('write-baseline'),
    inlineAllow: given.choice('inline-allow', INLINE_ALLOW),
    iam: iamOf(given),
  };
}

export function excludeOf(given: GivenOptions<'exclude'>): readonly string[] {
  const exclude = given.all('exclude');
  for (const glob of exclude) {
    const problem = globProblem(glob);
    if (problem !== null) given.problems.push(`--exclude ${shown(glob)} ${problem}.`);
  }
  return exclude;
}

function iamOf(given: Scan): IamOptions {
  const deactivate = given.isGiven('deactivate-leaked-keys');
  const dryRun = given.isGiven('dry-run');
  const keepUsers = given.all('keep-user');
  const idle = dryRun ? '--dry-run' : '--keep-user';
  if (!deactivate && (dryRun || keepUsers.length > 0)) {
    given.problems.push(`${idle} does nothing without --deactivate-leaked-keys. Leave it out, or add that.`);
  }
  const seconds = given.parsed('iam-timeout', parseSeconds, SECONDS_FORM) ?? DEFAULTS.iamTimeoutSeconds;
  const check = deactivate || given.isGiven('check-iam');
  return { check, deactivate, dryRun, keepUsers, timeoutMs: seconds * 1000 };
}

export function configurationOf(given: GivenOptions<'config' | 'no-config'>): ConfigurationPlace {
  const file = given.one('config');
  const isNone = given.isGiven('no-config');
  if (file !== null && isNone)
    given.problems.push('--config and --no-config exclude each other. Leave one out.');
  if (isNone) return { kind: 'none' };
  return file === null ? { kind: 'default' } : { kind: 'file', file };
}

function reportsOf(given: Scan): Pick<ScanCommand, 'format' | 'outputs'> {
  const { problems } = given;
  const printed = new Set(given.all('format'));
  if (printed.size > 1) {
    problems.push('Only one format can be printed. Write the others to files: --output FORMAT=FILE.');
  }
  for (const name of printed) {
    if (choiceOf(name, FORMATS) === null) problems.push(notAChoice('--format', name, FORMATS));
  }
  const outputs = parseOutputs('--output', given.all('output'), problems);
  return { format: choiceOf([...printed][0] ?? '', FORMATS) ?? 'text', outputs };
}

function parseJobs(text: string): number | null {
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return jobs >= 1 && jobs <= MAX_JOBS ? jobs : null;
}
