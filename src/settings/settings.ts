import { join, relative, resolve, sep } from 'node:path';
import type { DetectorContext } from '../detection/detectors.js';
import type { Choices } from '../inputs/choices.js';
import type { ConfigurationPlace } from '../inputs/command-line.js';
import { mergeOptions } from '../inputs/merged-options.js';
import { parseNow } from '../inputs/now.js';
import {
  type ConfigurationFile,
  DEFAULTS,
  type InlineAllow,
  NO_CONFIGURATION,
  type Options,
  type Source,
} from '../inputs/options.js';
import { type Baseline, parseBaseline, saltedBaseline } from '../judge/baseline.js';
import type { CompiledRule, CustomRule } from '../model/custom-rule.js';
import { ConfigurationError } from '../model/errors.js';
import type { Notice, Skipped } from '../model/report.js';
import type { JudgedChange } from '../read/judged-change.js';
import type { Root } from '../scope/root.js';
import type { RuleProblem } from '../secrets/custom/compile.js';
import type { World } from '../world.js';
import { filesOfBase, filesOnDisk, type SettingsFiles } from './files.js';

/** What a door asks a run to do. */
export interface Request {
  readonly source: Source;
  readonly choices: Choices;
  readonly configuration: ConfigurationPlace;
  /** What allow comments do where nobody says. */
  readonly inlineAllow: InlineAllow;
  /** Threads at the most; `null` for as many as the machine runs at once. */
  readonly jobs: number | null;
  /** The change that a job judges; left out where whoever asks is trusted, as on the command line. */
  readonly change?: JudgedChange;
}

export interface Settings {
  readonly options: Options;
  /** The rules of the configuration, ready to run. */
  readonly customRules: readonly CompiledRule[];
  /** The findings that are known; has a salt where a baseline is to be written. */
  readonly baseline: Baseline | null;
  /** What a change does to these files. */
  readonly notices: readonly Notice[];
  /** Which of these files a change breaks. */
  readonly broken: readonly Skipped[];
}

/**
 * Reads the configuration and the baseline, and makes options of them and of what was asked for.
 *
 * @throws ConfigurationError naming every mistake of the first file or argument that has any.
 */
export async function readSettings(request: Request, root: Root, world: World): Promise<Settings> {
  const { change } = request;
  const files = change === undefined ? filesOnDisk : filesOfBase(change, root, world.cwd);
  const found = await readConfigured(request.configuration, root, world.cwd, files, async (name, text) => {
    const configuration = await withAllowedValues(await parsedConfiguration(name, text));
    return { configuration, customRules: await compileCustomRules(configuration) };
  });
  const { configuration, customRules } = found ?? { configuration: NO_CONFIGURATION, customRules: [] };
  const options = mergeOptions({
    source: request.source,
    choices: request.choices,
    configuration,
    inlineAllow: request.inlineAllow,
    now: parseNow(world.environment.STARKEY_NOW, world.clock()),
    knownRules: request.choices.onlyRules.length === 0 ? [] : await knownRules(customRules),
  });
  const baseline = await readBaseline(options, root, world, files);
  return { options, customRules, baseline, notices: files.notices(), broken: files.broken() };
}

/** What detectors are made from under these settings. */
export function detectorContext({ options, customRules }: Settings): DetectorContext {
  const { accounts, compatibility, profile } = options.configuration;
  const isCompared = COMPARED.includes(options.source.kind);
  return { now: options.now, accounts, customRules, compatibility, profile, isCompared };
}

/** Sources of which only what is new counts. */
const COMPARED: readonly Source['kind'][] = ['change', 'event', 'staged'];

/**
 * Makes the rules of a configuration ready to run.
 *
 * @throws ConfigurationError naming each that cannot be used, with its place.
 */
export async function compileCustomRules({
  file,
  customRules,
}: ConfigurationFile): Promise<readonly CompiledRule[]> {
  if (customRules.length === 0) return [];
  // The parser of patterns is loaded only where there is one to check.
  const { compileRules } = await import('../secrets/custom/compile.js');
  const { compiled, problems } = compileRules(customRules, file);
  const all = [...problems, ...(await requirementsAmiss(customRules))];
  if (all.length === 0) return compiled;
  throw new ConfigurationError(
    all.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`),
  );
}

/** The configuration with the patterns of its allow entries ready to run. */
async function withAllowedValues(configuration: ConfigurationFile): Promise<ConfigurationFile> {
  const { file, allow } = configuration;
  if (allow.every(({ values }) => values.length === 0)) return configuration;
  const { compileValues } = await import('../secrets/custom/allowed-values.js');
  const { compiled, problems } = compileValues(allow);
  if (problems.length === 0) return { ...configuration, allow: compiled };
  throw new ConfigurationError(
    problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`),
  );
}

/** Hundreds of rules are loaded only where one is required. */
async function requirementsAmiss(customRules: readonly CustomRule[]): Promise<readonly RuleProblem[]> {
  if (customRules.every(({ requires }) => requires.length === 0)) return [];
  const [{ SECRET_RULES }, { requirementProblems }] = await Promise.all([
    import('../secrets/catalogue.js'),
    import('../secrets/custom/required.js'),
  ]);
  return requirementProblems(
    customRules,
    SECRET_RULES.map(({ id }) => id),
  );
}

/**
 * Reads the configuration file.
 *
 * @throws ConfigurationError naming every mistake in it.
 */
export async function readConfiguration(
  place: ConfigurationPlace,
  root: Root,
  cwd: string,
): Promise<ConfigurationFile> {
  return (await readConfigured(place, root, cwd, filesOnDisk, parsedConfiguration)) ?? NO_CONFIGURATION;
}

/** What is made of the configuration file; `null` where there is none. */
async function readConfigured<Value>(
  place: ConfigurationPlace,
  root: Root,
  cwd: string,
  files: SettingsFiles,
  parse: (name: string, text: string) => Promise<Value>,
): Promise<Value | null> {
  if (place.kind === 'none') return null;
  const file = place.kind === 'file' ? resolve(cwd, place.file) : join(root.folder, DEFAULTS.configFile);
  const name = shownName(file, root);
  const found = await files.read(file, name, (text) => parse(name, text));
  if (found.kind === 'absent' && place.kind === 'file') {
    throw new ConfigurationError([
      `The configuration '${name}' does not exist${whereNot(files)}. Name one that does, or leave it out.`,
    ]);
  }
  return found.kind === 'read' ? found.value : null;
}

/** The parser and the schema are loaded only where there is something to parse. */
async function parsedConfiguration(name: string, text: string): Promise<ConfigurationFile> {
  const { parseConfiguration } = await import('../inputs/configuration.js');
  return parseConfiguration(name, text, await knownRules([]));
}

async function knownRules(customRules: readonly CompiledRule[]): Promise<readonly string[]> {
  const { RULE_NAMES } = await import('../detection/rule-names.js');
  return [...RULE_NAMES, ...customRules].map(({ id }) => id);
}

/** The baseline in force: the one that is named, else the one that is to be written anew. */
async function readBaseline(
  options: Options,
  root: Root,
  { cwd, randomSalt }: World,
  files: SettingsFiles,
): Promise<Baseline | null> {
  const { baseline, baselineAt, writeBaseline, configuration } = options;
  const written = writeBaseline === null ? null : resolve(cwd, writeBaseline);
  const named = baseline === null ? null : resolve(baselineAt === null ? cwd : root.folder, baseline);
  const file = named ?? written;
  if (file === null) return null;

  const name = shownName(file, root);
  const place = baselineAt === null ? '' : `${configuration.file}:${baselineAt.line}:${baselineAt.column}: `;
  const found = await files.read(file, name, (text) => parseBaseline(text, name)).catch(namedAt(place, name));
  if (found.kind === 'absent' && file !== written) {
    throw new ConfigurationError([
      `${place}The baseline '${name}' does not exist${whereNot(files)}. Write it by ` +
        '`starkey scan --write-baseline FILE`, or leave it out.',
    ]);
  }
  const known = found.kind === 'read' ? found.value : null;
  return written === null ? known : saltedBaseline(known, shownName(written, root), randomSalt());
}

/** What is wrong with a file as a whole, with the place that names it. What stands in it has a line of its own. */
function namedAt(place: string, name: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new ConfigurationError(
      error.problems.map((problem, index) =>
        index === 0 && problem.startsWith(`'${name}'`) ? place + problem : problem,
      ),
    );
  };
}

function whereNot(files: SettingsFiles): string {
  if (files === filesOnDisk) return '';
  return (
    ' in the base commit, where settings are read on a change ' +
    '(commit it there, or name a file outside of the repository)'
  );
}

/** A file as messages name it: from the root where it lies below it. */
function shownName(file: string, root: Root): string {
  const way = relative(root.folder, file);
  if (way === '') return '.';
  return way.startsWith('..') ? file : way.split(sep).join('/');
}
