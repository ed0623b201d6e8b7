import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { DESCRIPTIONS } from '../detection/rule-descriptions.js';
import { scanText } from '../engine/scan-text.js';
import { createScanner } from '../engine/scanner.js';
import { parseCommandLine } from '../inputs/command-line.js';
import type { ConfigurationInput } from '../inputs/configuration-schema.js';
import { configurationText } from '../inputs/configuration-text.js';
import { type Compatibility, DEFAULTS } from '../inputs/options.js';
import { type Carried, joined } from '../migrate/carried.js';
import { type MatchedPlaces, matchPlaces } from '../migrate/matched-places.js';
import { globOf } from '../migrate/path-glob.js';
import { SOURCES, type Surroundings } from '../migrate/sources.js';
import type { RequiredRule } from '../model/custom-rule.js';
import { ConfigurationError } from '../model/errors.js';
import { isOfSecretlintRule } from '../model/secretlint-rule.js';
import { print } from '../output/print.js';
import { writeTextFile } from '../output/text-file.js';
import { counted } from '../report/quantity.js';
import { run } from '../run.js';
import { findRoot } from '../scope/root.js';
import { SECRET_RULES } from '../secrets/catalogue.js';
import { exceptionProblem, readPattern, withFittingKeywords } from '../secrets/custom/carry.js';
import { createSecretDetector } from '../secrets/find.js';
import { createWorld } from '../world.js';

const KNOWN_RULES = DESCRIPTIONS.map(({ id }) => id);

/**
 * `starkey migrate`: writes a configuration from the files of other scanners at the top of the repository, and
 * says what could not be carried over.
 *
 * @param output Relative to the current folder; `null` for the usual file.
 * @param worker Where the worker's entry should be.
 */
export async function migrate(output: string | null, worker: URL): Promise<0> {
  const root = findRoot('.', process.cwd());
  const target = output === null ? join(root.folder, DEFAULTS.configFile) : resolve(output);
  const shown = output ?? DEFAULTS.configFile;
  if (existsSync(target)) {
    throw new ConfigurationError([
      `'${shown}' is there already. Write elsewhere by --output FILE, and merge the two by hand.`,
    ]);
  }
  const files = Object.keys(SOURCES).filter((file) => existsSync(join(root.folder, file)));
  if (files.length === 0) {
    const looked = Object.keys(SOURCES).join(', ');
    throw new ConfigurationError([`There is nothing to migrate: none of ${looked} is at the top.`]);
  }
  const surroundings = surroundingsOf(root.folder);
  const read = files.map((file) => SOURCES[file]?.read(textOf(root.folder, file), file, surroundings));
  const carried = withoutSecrets(joined(read.flatMap((each) => each ?? [])));
  const tools = [...new Set(files.flatMap((file) => SOURCES[file]?.tool ?? []))];
  const input = inputOf(carried, tools);
  writeTextFile(target, configurationText(input));
  const places = await placesOf(carried, target, root.folder, worker);
  if (places.ignore.length > 0) {
    writeTextFile(target, configurationText({ ...input, ignore: [...places.ignore] }));
  }
  print(`${summaryOf(shown, files, carried, places).join('\n')}\n`);
  return 0;
}

function surroundingsOf(folder: string): Surroundings {
  return {
    knownRules: KNOWN_RULES,
    patterns: { pattern: readPattern, valueProblem: exceptionProblem, glob: globOf },
    readOther(path) {
      const file = resolve(folder, path);
      // Whatever stands outside of the repository is none of its configuration.
      const isInside = !relative(folder, file).startsWith('..') && existsSync(file);
      return isInside ? textOf(folder, path) : null;
    },
    rulesOfSecretlint: (name) => KNOWN_RULES.filter((id) => isOfSecretlintRule(name, id)),
  };
}

function textOf(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new ConfigurationError([`'${file}' could not be read (${code}).`]);
  }
}

/** What was carried without the values and patterns that are a secret themselves: no file is to hold one more copy. */
function withoutSecrets(carried: Carried): Carried {
  const holdsSecret = secretTest();
  const lost: string[] = [];
  const kept = (texts: readonly string[], whose: string) => {
    const fit = texts.filter((text) => !holdsSecret(text));
    const count = texts.length - fit.length;
    if (count > 0) {
      lost.push(
        `${whose}: ${count} of its values ${count === 1 ? 'is a secret itself and was' : 'are secrets themselves and were'} left out. Excuse the findings by their fingerprints.`,
      );
    }
    return fit;
  };
  const rules = carried.rules.filter(({ id, pattern }) => kept([pattern], `The rule '${id}'`).length > 0);
  return {
    ...carried,
    rules: rules.map((rule) => ({
      ...rule,
      stopWords: kept(rule.stopWords, `The rule '${rule.id}'`),
      except: kept(rule.except, `The rule '${rule.id}'`),
    })),
    allow: carried.allow
      .map((entry) => ({ entry, values: kept(entry.values, 'An allow list') }))
      .filter(({ entry, values }) => entry.values.length === 0 || values.length > 0)
      .map(({ entry, values }) => ({ ...entry, values })),
    lost: [...carried.lost, ...lost],
  };
}

/** Whether Starkey finds a secret in a text. */
function secretTest(): (text: string) => boolean {
  const rules = SECRET_RULES.filter(({ guessable }) => guessable !== true);
  const detector = createSecretDetector({ now: Date.now(), accounts: {} }, { rules, combinations: [] });
  const scanner = createScanner([detector]);
  return (text) => (scanText('value', text.replaceAll('\\', ''), scanner)?.detections ?? []).length > 0;
}

function inputOf({ rules, allow, off }: Carried, tools: readonly Compatibility[]): ConfigurationInput {
  return {
    version: 1,
    compatibility: [...tools],
    ...(off.length === 0 ? {} : { rules: Object.fromEntries(off.map((id) => [id, 'off'] as const)) }),
    ...(rules.length === 0
      ? {}
      : {
          'custom-rules': rules
            .map(withFittingKeywords)
            .map(({ keywords, stopWords, entropy, except, paths, requires, ...rule }) => ({
              ...rule,
              ...(keywords.length === 0 ? {} : { keywords: [...keywords] }),
              ...(entropy === 0 ? {} : { entropy }),
              ...(stopWords.length === 0 ? {} : { 'stop-words': [...stopWords] }),
              ...(except.length === 0 ? {} : { except: [...except] }),
              ...(paths.length === 0 ? {} : { paths: [...paths] }),
              ...(requires.length === 0 ? {} : { requires: requires.map(requirementOf) }),
            })),
        }),
    ...(allow.length === 0
      ? {}
      : {
          allow: allow.map(({ paths, values, rules: ids, reason }) => ({
            ...(paths.length === 0 ? {} : { paths: [...paths] }),
            ...(values.length === 0 ? {} : { values: [...values] }),
            ...(ids.length === 0 ? {} : { rules: [...ids] }),
            reason,
          })),
        }),
  };
}

function requirementOf({ rule, lines }: RequiredRule) {
  return { rule, ...(lines === null ? {} : { lines }) };
}

/** What Starkey, with the configuration that was written, finds where the other scanner knew of something. */
async function placesOf(
  { known }: Carried,
  configuration: string,
  cwd: string,
  worker: URL,
): Promise<MatchedPlaces> {
  if (known.length === 0) return matchPlaces([], []);
  const command = parseCommandLine(['scan', '--config', configuration, '--no-policies']);
  if (command.command !== 'scan') throw new RangeError('A scan was asked for.');
  const { report } = await run({ ...command, inlineAllow: 'honour' }, createWorld(cwd, worker));
  return matchPlaces(known, report.findings);
}

function summaryOf(
  target: string,
  files: readonly string[],
  { rules, allow, off, lost }: Carried,
  { ignore, unmatched }: MatchedPlaces,
): readonly string[] {
  const counts = [
    counted(rules.length, 'rule'),
    `${counted(off.length, 'rule')} off`,
    counted(
      allow.reduce((sum, { paths }) => sum + paths.length, 0),
      'allowed path',
    ),
    counted(
      allow.reduce((sum, { values }) => sum + values.length, 0),
      'allowed value',
    ),
    counted(ignore.length, 'ignored finding'),
  ];
  const silent =
    unmatched === 0
      ? []
      : [
          `${counted(unmatched, 'known finding')} ${unmatched === 1 ? 'needs' : 'need'} no entry: Starkey finds nothing there.`,
        ];
  return [
    `Wrote ${target} from ${files.join(', ')}: ${counts.join(', ')}.`,
    ...silent,
    ...(lost.length === 0 ? [] : ['Not carried over:', ...lost.map((each) => `  - ${each}`)]),
    'Look it over, then run `starkey scan`.',
  ];
}
