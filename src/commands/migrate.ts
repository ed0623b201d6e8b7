import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DESCRIPTIONS } from '../detection/rule-descriptions.js';
import { parseCommandLine } from '../inputs/command-line.js';
import type { ConfigurationInput } from '../inputs/configuration-schema.js';
import { configurationText } from '../inputs/configuration-text.js';
import { type Compatibility, DEFAULTS } from '../inputs/options.js';
import { type Carried, joined } from '../migrate/carried.js';
import { readGitleaksConfiguration } from '../migrate/gitleaks-configuration.js';
import { readGitleaksIgnore, readSecretsBaseline } from '../migrate/known-places.js';
import { type MatchedPlaces, matchPlaces } from '../migrate/matched-places.js';
import { ConfigurationError } from '../model/errors.js';
import { print } from '../output/print.js';
import { writeTextFile } from '../output/text-file.js';
import { run } from '../run.js';
import { findRoot } from '../scope/root.js';
import { exceptionProblem, readPattern, withFittingKeywords } from '../secrets/custom/carry.js';
import { createWorld } from '../world.js';

const KNOWN_RULES = DESCRIPTIONS.map(({ id }) => id);

/** Files of other scanners, and what reads them; `null` where only the scanner's markers are carried. */
const SOURCES: Readonly<
  Record<string, { tool: Compatibility; read: ((text: string, file: string) => Carried) | null }>
> = {
  '.gitleaks.toml': { tool: 'gitleaks', read: readGitleaks },
  'gitleaks.toml': { tool: 'gitleaks', read: readGitleaks },
  '.github/.gitleaks.toml': { tool: 'gitleaks', read: readGitleaks },
  '.gitleaksignore': { tool: 'gitleaks', read: readGitleaksIgnore },
  '.secrets.baseline': { tool: 'detect-secrets', read: readSecretsBaseline },
  '.secretlintrc.json': { tool: 'secretlint', read: null },
  '.secretlintrc.yml': { tool: 'secretlint', read: null },
  '.secretlintrc.yaml': { tool: 'secretlint', read: null },
};

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
  const carried = joined(
    files.map(
      (file) => SOURCES[file]?.read?.(readFileSync(join(root.folder, file), 'utf8'), file) ?? joined([]),
    ),
  );
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

function readGitleaks(text: string, file: string): Carried {
  return readGitleaksConfiguration(text, file, KNOWN_RULES, readPattern, exceptionProblem);
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
            .map(({ keywords, stopWords, entropy, except, paths, ...rule }) => ({
              ...rule,
              ...(keywords.length === 0 ? {} : { keywords: [...keywords] }),
              ...(entropy === 0 ? {} : { entropy }),
              ...(stopWords.length === 0 ? {} : { 'stop-words': [...stopWords] }),
              ...(except.length === 0 ? {} : { except: [...except] }),
              ...(paths.length === 0 ? {} : { paths: [...paths] }),
            })),
        }),
    ...(allow.length === 0
      ? {}
      : {
          allow: allow.map(({ paths, rules: ids, reason }) => ({
            paths: [...paths],
            ...(ids.length === 0 ? {} : { rules: [...ids] }),
            reason,
          })),
        }),
  };
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
    `${rules.length} rules`,
    `${off.length} rules off`,
    `${allow.reduce((sum, { paths }) => sum + paths.length, 0)} allowed paths`,
    `${ignore.length} ignored findings`,
  ];
  const silent =
    unmatched === 0
      ? []
      : [`${unmatched} known findings need no entry: Starkey finds nothing at their places.`];
  return [
    `Wrote ${target} from ${files.join(', ')}: ${counts.join(', ')}.`,
    ...silent,
    ...(lost.length === 0 ? [] : ['Not carried over:', ...lost.map((each) => `  - ${each}`)]),
    'Look it over, then run `starkey scan`.',
  ];
}
