import { ConfigurationError } from '../model/errors.js';
import {
  FIX_OPTIONS,
  IAM_POLICY_OPTIONS,
  INIT_OPTIONS,
  KEYS_OPTIONS,
  MIGRATE_OPTIONS,
  RULES_FORMATS,
  RULES_OPTIONS,
  type RulesFormat,
  SCAN_OPTIONS,
} from './command-options.js';
import { type FixCommand, fixCommand } from './fix-command.js';
import { GivenOptions } from './given-options.js';
import { type IamPolicyCommand, iamPolicyCommand } from './iam-policy-command.js';
import { type KeysCommand, keysCommand } from './keys-command.js';
import { type ScanCommand, scanCommand } from './scan-command.js';
import { type SweepCommand, sweepMergeCommand, sweepPlanCommand, sweepScanCommand } from './sweep-command.js';
import {
  SWEEP_COMMANDS,
  SWEEP_MERGE_OPTIONS,
  SWEEP_PLAN_OPTIONS,
  SWEEP_SCAN_OPTIONS,
} from './sweep-options.js';
import { choiceOf, didYouMean, shown } from './wording.js';

export type { FixCommand } from './fix-command.js';
export type { IamPolicyCommand } from './iam-policy-command.js';
export type { KeysCommand } from './keys-command.js';
export type { Output } from './output.js';
export type { ConfigurationPlace, ScanCommand } from './scan-command.js';
export type { SweepCommand, SweepMergeCommand, SweepPlanCommand, SweepScanCommand } from './sweep-command.js';

export const HELP_TOPICS = [
  'starkey',
  'scan',
  'fix',
  'keys',
  'iam-policy',
  'rules',
  'sweep',
  'init',
  'migrate',
] as const;

export type HelpTopic = (typeof HELP_TOPICS)[number];

export interface InitCommand {
  readonly command: 'init';
  /** Whether the usual answers stand, without asking. */
  readonly yes: boolean;
  /** Whether files are printed and not written. */
  readonly dryRun: boolean;
}

export type Command =
  | ScanCommand
  | FixCommand
  | KeysCommand
  | IamPolicyCommand
  /** The list of rules, or the page of one; those of a configuration too, where `null` stands for the usual file. */
  | {
      readonly command: 'rules';
      readonly rule: string | null;
      readonly format: RulesFormat;
      readonly config: string | null;
    }
  /** Tries the examples of a configuration's own rules; `null` stands for the usual file. */
  | { readonly command: 'rules-test'; readonly config: string | null }
  | SweepCommand
  | InitCommand
  /** Writes a configuration from the files of other scanners; `null` stands for the usual place. */
  | { readonly command: 'migrate'; readonly output: string | null }
  | { readonly command: 'help'; readonly topic: HelpTopic }
  | { readonly command: 'version' };

const COMMANDS = ['scan', 'fix', 'keys', 'iam-policy', 'rules', 'sweep', 'init', 'migrate', 'help'] as const;

/** Variables of the environment, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the command line.
 *
 * @param argv What follows the program's name.
 * @param environment Where a few options have their defaults.
 * @throws ConfigurationError with every mistake in it. Rule ids are not checked here, see `mergeOptions`.
 */
export function parseCommandLine(argv: readonly string[], environment: Environment = {}): Command {
  const [name = 'help', ...rest] = argv;
  switch (name) {
    case 'scan':
      return parseScan(rest);
    case 'fix':
      return parseFix(rest);
    case 'keys':
      return parseKeys(rest, environment);
    case 'iam-policy':
      return parseIamPolicy(rest, environment);
    case 'rules':
      return parseRules(rest);
    case 'sweep':
      return parseSweep(rest);
    case 'init':
      return parseInit(rest);
    case 'migrate':
      return parseMigrate(rest);
    case 'help':
      return parseHelp(rest);
    case '--help':
    case '-h':
      return { command: 'help', topic: 'starkey' };
    case '--version':
      return { command: 'version' };
    default:
      throw new ConfigurationError([commandProblem(name)]);
  }
}

function commandProblem(name: string): string {
  const help = 'Write `starkey --help` for the list.';
  if (name.startsWith('-') && name !== '-') return `No command stands before ${shown(name)}. ${help}`;
  const hint = didYouMean(name, COMMANDS);
  if (hint !== '') return `There is no command ${shown(name)}.${hint}`;
  return `There is no command ${shown(name)}. If it is a path, write \`starkey scan\` before it. ${help}`;
}

function parseHelp(argv: readonly string[]): Command {
  const [topic = 'starkey', ...more] = argv;
  const known = choiceOf(topic, HELP_TOPICS);
  if (known !== null && more.length === 0) return { command: 'help', topic: known };
  throw new ConfigurationError([
    'Help is there for `scan`, `fix`, `keys`, `iam-policy`, `rules`, `sweep`, `init` and `migrate`: run `starkey help scan`.',
  ]);
}

function parseRules(argv: readonly string[]): Command {
  const problems: string[] = [];
  const given = new GivenOptions(argv, RULES_OPTIONS, problems);
  if (given.isGiven('help')) return { command: 'help', topic: 'rules' };
  const [first, ...others] = [...given.arguments, ...given.literals];
  const isTest = first === 'test';
  const [extra] = others;
  if (extra !== undefined) {
    const name = isTest ? '`starkey rules test` takes no argument' : '`starkey rules` takes one rule';
    problems.push(`${name}. Leave out ${shown(extra)}.`);
  }
  const format = given.choice('format', RULES_FORMATS);
  const config = given.one('config');
  if (isTest && format !== null)
    problems.push('--format is for rules that are listed or described. Leave it out.');
  if (problems.length > 0) throw new ConfigurationError(problems);
  return isTest
    ? { command: 'rules-test', config }
    : { command: 'rules', rule: first ?? null, format: format ?? 'text', config };
}

function parseSweep([step = 'help', ...argv]: readonly string[]): Command {
  switch (step) {
    case 'plan':
      return parsed(new GivenOptions(argv, SWEEP_PLAN_OPTIONS, []), 'sweep', sweepPlanCommand);
    case 'scan':
      return parsed(new GivenOptions(argv, SWEEP_SCAN_OPTIONS, []), 'sweep', sweepScanCommand);
    case 'merge':
      return parsed(new GivenOptions(argv, SWEEP_MERGE_OPTIONS, []), 'sweep', sweepMergeCommand);
    case 'help':
    case '--help':
    case '-h':
      return { command: 'help', topic: 'sweep' };
    default: {
      const hint = didYouMean(step, SWEEP_COMMANDS) || ' Write plan, scan or merge.';
      throw new ConfigurationError([`\`starkey sweep\` has no step ${shown(step)}.${hint}`]);
    }
  }
}

/** The help where it is asked for, else the command, unless something is wrong with it. */
function parsed<Name extends string>(
  given: GivenOptions<Name | 'help'>,
  topic: HelpTopic,
  read: (given: GivenOptions<Name | 'help'>) => Command,
): Command {
  if (given.isGiven('help')) return { command: 'help', topic };
  const command = read(given);
  if (given.problems.length > 0) throw new ConfigurationError(given.problems);
  return command;
}

function parseInit(argv: readonly string[]): Command {
  const problems: string[] = [];
  const given = new GivenOptions(argv, INIT_OPTIONS, problems);
  if (given.isGiven('help')) return { command: 'help', topic: 'init' };
  const extra = [...given.arguments, ...given.literals][0];
  if (extra !== undefined) problems.push(`\`starkey init\` takes no argument. Leave out ${shown(extra)}.`);
  const command: InitCommand = {
    command: 'init',
    yes: given.isGiven('yes'),
    dryRun: given.isGiven('dry-run'),
  };
  if (problems.length > 0) throw new ConfigurationError(problems);
  return command;
}

function parseMigrate(argv: readonly string[]): Command {
  const problems: string[] = [];
  const given = new GivenOptions(argv, MIGRATE_OPTIONS, problems);
  if (given.isGiven('help')) return { command: 'help', topic: 'migrate' };
  const extra = [...given.arguments, ...given.literals][0];
  if (extra !== undefined) problems.push(`\`starkey migrate\` takes no argument. Leave out ${shown(extra)}.`);
  const output = given.one('output');
  if (problems.length > 0) throw new ConfigurationError(problems);
  return { command: 'migrate', output };
}

function parseKeys(argv: readonly string[], environment: Environment): Command {
  const given = new GivenOptions(argv, KEYS_OPTIONS, []);
  return parsed(given, 'keys', () => keysCommand(given, environment));
}

function parseIamPolicy(argv: readonly string[], environment: Environment): Command {
  const given = new GivenOptions(argv, IAM_POLICY_OPTIONS, []);
  return parsed(given, 'iam-policy', () => iamPolicyCommand(given, environment));
}

function parseFix(argv: readonly string[]): Command {
  const problems: string[] = [];
  const given = new GivenOptions(argv, FIX_OPTIONS, problems);
  if (given.isGiven('help')) return { command: 'help', topic: 'fix' };
  const command = fixCommand(given);
  if (problems.length > 0) throw new ConfigurationError(problems);
  return command;
}

function parseScan(argv: readonly string[]): Command {
  const problems: string[] = [];
  const given = new GivenOptions(argv, SCAN_OPTIONS, problems);
  if (given.isGiven('help')) return { command: 'help', topic: 'scan' };
  if (given.isGiven('version')) return { command: 'version' };
  const command = scanCommand(given);
  if (problems.length > 0) throw new ConfigurationError(problems);
  return command;
}
