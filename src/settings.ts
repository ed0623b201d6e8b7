import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { DESCRIPTIONS } from './detectors.js';
import type { Choices } from './inputs/choices.js';
import type { ConfigurationPlace } from './inputs/command-line.js';
import { mergeOptions } from './inputs/merged-options.js';
import { parseNow } from './inputs/now.js';
import {
  type ConfigurationFile,
  DEFAULTS,
  type InlineAllow,
  NO_CONFIGURATION,
  type Options,
  type Source,
} from './inputs/options.js';
import { type Baseline, parseBaseline, saltedBaseline } from './judge/baseline.js';
import type { CompiledRule } from './model/custom-rule.js';
import { ConfigurationError } from './model/errors.js';
import type { Root } from './scope/root.js';
import type { World } from './world.js';

/** A configuration or baseline beyond this is a mistake, or meant to keep the parser busy. */
const MAX_SETTINGS_BYTES = 16_000_000;

/** What a door asks a run to do. */
export interface Request {
  readonly source: Source;
  readonly choices: Choices;
  readonly configuration: ConfigurationPlace;
  /** What allow comments do where nobody says. */
  readonly inlineAllow: InlineAllow;
  /** Threads at the most; `null` for as many as the machine runs at once. */
  readonly jobs: number | null;
}

export interface Settings {
  readonly options: Options;
  /** The rules of the configuration, ready to run. */
  readonly customRules: readonly CompiledRule[];
  /** The findings that are known; has a salt where a baseline is to be written. */
  readonly baseline: Baseline | null;
}

/**
 * Reads the configuration and the baseline, and makes options of them and of what was asked for.
 *
 * @throws ConfigurationError naming every mistake of the first file or argument that has any.
 */
export async function readSettings(request: Request, root: Root, world: World): Promise<Settings> {
  const configuration = await readConfiguration(request.configuration, root, world.cwd);
  const customRules = await compileCustomRules(configuration);
  const options = mergeOptions({
    source: request.source,
    choices: request.choices,
    configuration,
    inlineAllow: request.inlineAllow,
    now: parseNow(world.environment.STARKEY_NOW, world.clock()),
    knownRules: [...DESCRIPTIONS, ...customRules].map(({ id }) => id),
  });
  return { options, customRules, baseline: readBaseline(options, root, world) };
}

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
  const { compileRules } = await import('./secrets/custom/compile.js');
  const { compiled, problems } = compileRules(customRules, file);
  if (problems.length === 0) return compiled;
  throw new ConfigurationError(
    problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`),
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
  if (place.kind === 'none') return NO_CONFIGURATION;
  const file = place.kind === 'file' ? resolve(cwd, place.file) : join(root.folder, DEFAULTS.configFile);
  const name = shownName(file, root);
  const text = readText(file, name);
  if (text === null && place.kind === 'default') return NO_CONFIGURATION;
  if (text === null) throw new ConfigurationError([`The configuration '${name}' does not exist.`]);
  // The parser and the schema are loaded only where there is something to parse.
  const { parseConfiguration } = await import('./inputs/configuration.js');
  return parseConfiguration(
    name,
    text,
    DESCRIPTIONS.map(({ id }) => id),
  );
}

/** The baseline in force: the one that is named, else the one that is to be written anew. */
function readBaseline(options: Options, root: Root, { cwd, randomSalt }: World): Baseline | null {
  const { baseline, baselineFrom, writeBaseline } = options;
  const written = writeBaseline === null ? null : resolve(cwd, writeBaseline);
  const named = baseline === null ? null : resolve(baselineFrom === 'argument' ? cwd : root.folder, baseline);
  const file = named ?? written;
  if (file === null) return null;

  const name = shownName(file, root);
  const text = readText(file, name);
  if (text === null && file !== written) {
    throw new ConfigurationError([`The baseline '${name}' does not exist. Make it by --write-baseline.`]);
  }
  const known = text === null ? null : parseBaseline(text, name);
  return written === null ? known : saltedBaseline(known, shownName(written, root), randomSalt());
}

/** The text of a settings file; `null` where there is none. */
function readText(file: string, name: string): string | null {
  let bytes: Buffer;
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return null;
    if (!stats.isFile()) throw new ConfigurationError([`'${name}' is no file. Name a file.`]);
    if (stats.size > MAX_SETTINGS_BYTES) {
      throw new ConfigurationError([
        `'${name}' is larger than ${MAX_SETTINGS_BYTES} bytes. Make it smaller.`,
      ]);
    }
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new ConfigurationError([`'${name}' could not be read (${code}).`]);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ConfigurationError([`'${name}' is not UTF-8 text. Save it as UTF-8.`]);
  }
}

/** A file as messages name it: from the root where it lies below it. */
function shownName(file: string, root: Root): string {
  const way = relative(root.folder, file);
  return way.startsWith('..') ? file : way.split(sep).join('/');
}
