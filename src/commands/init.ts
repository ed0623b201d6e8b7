import { appendFileSync, existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Answers } from '../init/answers.js';
import { type Ask, carryOverQuestion, put, questions } from '../init/questions.js';
import { changeWorkflow, historyWorkflow } from '../init/workflow.js';
import { type InitCommand, parseCommandLine } from '../inputs/command-line.js';
import { configurationText } from '../inputs/configuration-text.js';
import { DEFAULTS } from '../inputs/options.js';
import { SOURCES } from '../migrate/sources.js';
import { ConfigurationError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import { print } from '../output/print.js';
import { writeTextFile } from '../output/text-file.js';
import { counted } from '../report/quantity.js';
import { run } from '../run.js';
import { defaultBranch } from '../scope/default-branch.js';
import { findRoot } from '../scope/root.js';
import { createWorld } from '../world.js';

const BASELINE = '.starkey-baseline';
const WORKFLOW = '.github/workflows/starkey.yml';
const HISTORY_WORKFLOW = '.github/workflows/starkey-history.yml';
const PRE_COMMIT = '.pre-commit-config.yaml';

/**
 * `starkey init`: asks what it needs to know, and writes workflow, configuration and, where wanted, a baseline. What
 * other scanners' files say is carried over first. What is there already is left as it is.
 *
 * @param worker Where the worker's entry should be.
 * @throws ConfigurationError outside of a repository, and where nobody can be asked.
 */
export async function init({ yes, dryRun }: InitCommand, worker: URL): Promise<0> {
  const { folder, isRepository } = findRoot('.', process.cwd());
  if (!isRepository) {
    throw new ConfigurationError([
      'Here is no git repository. Go to the top of one, or run `git init` first.',
    ]);
  }
  if (yes) return answered(folder, worker, dryRun, async () => null);
  if (process.stdin.isTTY !== true) {
    throw new ConfigurationError([
      'Nobody can be asked: standard input is no terminal. Add --yes for the usual answers.',
    ]);
  }
  return onTerminal((ask) => answered(folder, worker, dryRun, ask));
}

async function answered(folder: string, worker: URL, dryRun: boolean, ask: Ask): Promise<0> {
  const isCarried = await carryOver(folder, worker, dryRun, ask);
  const found = await scanToday(folder, worker);
  const usual: Answers = {
    failOn: DEFAULTS.failOn,
    branch: defaultBranch(folder) ?? 'main',
    mergeQueue: false,
    history: false,
    accounts: {},
    baseline: openFindings(found.report) > 0,
  };
  const answers = await askAll(usual, ask);
  const settings = settingsOf(answers);
  if (isCarried && settings !== '') appendFileSync(join(folder, DEFAULTS.configFile), settings);
  const planned = filesOf(answers, found.baseline).filter(
    ({ path }) => !(isCarried && path === DEFAULTS.configFile),
  );
  const isThere = ({ path }: PlannedFile) => isFileThere(folder, path);
  const left = planned.filter(isThere);
  const made = planned.filter((file) => !isThere(file));
  for (const { path, text } of made) {
    if (dryRun)
      print(`--- ${path}\n${path === BASELINE ? `(${text.split('\n').length - 1} lines)\n` : text}`);
    else writeTextFile(join(folder, path), text);
  }
  print(`${summaryOf({ made, left, dryRun, settings, report: found.report, folder }).join('\n')}\n`);
  return 0;
}

/** Writes the configuration from those of other scanners, where there are some and none of Starkey's. */
async function carryOver(folder: string, worker: URL, dryRun: boolean, ask: Ask): Promise<boolean> {
  const others = othersIn(folder);
  if (others.length === 0 || dryRun || isFileThere(folder, DEFAULTS.configFile)) return false;
  if (!(await put(carryOverQuestion(others), ask))) return false;
  const { migrate } = await import('./migrate.js');
  await migrate(null, worker);
  return true;
}

/** Files of other scanners at the top. */
function othersIn(folder: string): readonly string[] {
  return Object.keys(SOURCES).filter((file) => existsSync(join(folder, file)));
}

/**
 * Whether a file is there already; a symbolic link is, wherever it leads.
 *
 * @throws ConfigurationError where it cannot be written: what the repository holds may lead out of it.
 */
function isFileThere(folder: string, path: string): boolean {
  const names = path.split('/');
  for (let depth = 1; depth < names.length; depth++) {
    const above = names.slice(0, depth).join('/');
    const stats = lstatSync(join(folder, above), { throwIfNoEntry: false });
    if (stats === undefined) return false;
    if (!stats.isDirectory()) {
      throw new ConfigurationError([
        `'${above}' is no folder, so that '${path}' cannot be there. Move it away.`,
      ]);
    }
  }
  const stats = lstatSync(join(folder, path), { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) {
    throw new ConfigurationError([`'${path}' is a folder, and no file. Move it away.`]);
  }
  return stats !== undefined;
}

interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

function filesOf(answers: Answers, baseline: string | null): readonly PlannedFile[] {
  const accepts = answers.baseline && baseline !== null;
  return [
    { path: WORKFLOW, text: changeWorkflow(answers) },
    ...(answers.history ? [{ path: HISTORY_WORKFLOW, text: historyWorkflow() }] : []),
    { path: DEFAULTS.configFile, text: configurationText({ version: 1 }) + settingsOf(answers) },
    ...(accepts ? [{ path: BASELINE, text: baseline }] : []),
  ];
}

/** What the configuration says of the answers, as lines of it; empty where all are the usual ones. */
function settingsOf({ failOn, baseline, accounts }: Answers): string {
  const settings = {
    ...(failOn === DEFAULTS.failOn ? {} : { 'fail-on': failOn }),
    ...(baseline ? { baseline: BASELINE } : {}),
    ...(Object.keys(accounts).length === 0 ? {} : { accounts: { ...accounts } }),
  };
  return Object.keys(settings).length === 0 ? '' : configurationText(settings);
}

/** What is found in the tree as it is, and the baseline that accepts it. */
async function scanToday(folder: string, worker: URL): Promise<{ report: Report; baseline: string | null }> {
  const command = parseCommandLine(['scan', '.', '--write-baseline', BASELINE]);
  if (command.command !== 'scan') throw new RangeError('A scan was asked for.');
  return run({ ...command, inlineAllow: 'honour' }, createWorld(folder, worker));
}

/** How many findings nobody has excused: what the baseline to be written excuses is among them. */
function openFindings({ findings }: Report): number {
  return findings.filter(({ suppressed }) => suppressed === null || suppressed.by === 'baseline').length;
}

async function onTerminal<Value>(use: (ask: Ask) => Promise<Value>): Promise<Value> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Unlike `question`, these keep lines that were typed ahead.
  const lines = terminal[Symbol.asyncIterator]();
  try {
    return await use(async (prompt) => {
      process.stderr.write(prompt);
      const { done, value } = await lines.next();
      return done ? null : value;
    });
  } finally {
    terminal.close();
  }
}

async function askAll(usual: Answers, ask: Ask): Promise<Answers> {
  const { failOn, branch, mergeQueue, history, accounts, baseline } = questions(usual);
  return {
    failOn: await put(failOn, ask),
    branch: await put(branch, ask),
    mergeQueue: await put(mergeQueue, ask),
    history: await put(history, ask),
    accounts: await put(accounts, ask),
    baseline: usual.baseline && (await put(baseline, ask)),
  };
}

interface Outcome {
  readonly made: readonly PlannedFile[];
  readonly left: readonly PlannedFile[];
  readonly dryRun: boolean;
  /** What a configuration that was left as it is lacks. */
  readonly settings: string;
  readonly report: Report;
  readonly folder: string;
}

function summaryOf({ made, left, dryRun, settings, report, folder }: Outcome): readonly string[] {
  const count = openFindings(report);
  const others = othersIn(folder);
  const isConfigurationLeft = left.some(({ path }) => path === DEFAULTS.configFile);
  return [
    ...made.map(({ path }) => `${dryRun ? 'Would write' : 'Wrote'} ${path}.`),
    ...left.map(({ path }) => `Left ${path} as it is: it is there already.`),
    count === 0
      ? 'Nothing is found here today.'
      : `${counted(count, 'finding')} today: ${toSee(made)} shows ${count === 1 ? 'it' : 'them'}; rotate what has leaked.`,
    ...(report.scope.complete ? [] : ['Not all could be read: `starkey scan` says what was not.']),
    ...(isConfigurationLeft && settings !== ''
      ? [`Add to ${DEFAULTS.configFile}, or change it there:`, settings.trimEnd().replace(/^/gm, '  ')]
      : []),
    ...(others.length > 0 && dryRun && !isConfigurationLeft
      ? [`${others.join(', ')} would be carried over, as \`starkey migrate\` does.`]
      : []),
    ...(others.length > 0 && isConfigurationLeft
      ? [
          `To carry over ${others.join(', ')}: \`starkey migrate --output migrated.yml\`, and merge the two by hand.`,
        ]
      : []),
    ...(offersHook(folder)
      ? ['For a hook of pre-commit, see examples/pre-commit-config.yaml of Starkey.']
      : []),
    'Commit these files, and require the check "starkey" in the rules of the branch.',
  ];
}

/** The command that shows what was found: a baseline written just now excuses it. */
function toSee(made: readonly PlannedFile[]): string {
  return made.some(({ path }) => path === BASELINE) ? '`starkey scan --verbose`' : '`starkey scan`';
}

function offersHook(folder: string): boolean {
  const file = join(folder, PRE_COMMIT);
  return existsSync(file) && !readFileSync(file, 'utf8').includes('id: starkey');
}
