import { ConfigurationError } from '../model/errors.js';
import { globProblem } from '../model/glob.js';
import { FAIL_ON, type FailOn } from '../model/severity.js';
import { ACTION_INPUTS, type ActionInput, type ActionInputName } from './action-input-table.js';
import type { Choices } from './choices.js';
import { DEFAULTS, type IamOptions, INLINE_ALLOW, type InlineAllow } from './options.js';
import { type Output, parseOutputs } from './output.js';
import { DAYS_FORM, parseDays, parseSeconds, SECONDS_FORM } from './seconds.js';
import { parseSize, SIZE_FORM } from './size.js';
import { choiceOf, didYouMean, notAChoice, shown } from './wording.js';

/** What a run of the action scans; which of them are built is for the job to say. */
export const ACTION_MODES = ['auto', 'diff', 'full', 'history'] as const;

export type ActionMode = (typeof ACTION_MODES)[number];

/** When a pull request gets a comment. */
export const COMMENTS = ['never', 'on-failure', 'always'] as const;

export type Commenting = (typeof COMMENTS)[number];

/** The inputs of the action, read and checked. Files and paths are relative to the workspace. */
export interface ActionInputs {
  readonly mode: ActionMode;
  readonly paths: readonly string[];
  readonly choices: Choices;
  /** Configuration file; `null` for the usual one, where there is one. */
  readonly config: string | null;
  /** `null` for a place that the job chooses. */
  readonly sarifFile: string | null;
  /** Relative to the workspace. */
  readonly reports: readonly Output[];
  readonly uploadSarif: boolean;
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly comment: Commenting;
  readonly checkRun: boolean;
  readonly suggestions: boolean;
  readonly issues: boolean;
  /** What the audit of the account's keys goes by; `null` where none is wanted. */
  readonly audit: { readonly maxKeyAgeDays: number; readonly failOn: FailOn } | null;
  /** Empty where there is none. */
  readonly gitHubToken: string;
}

/** YAML 1.2's core schema. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

/**
 * Reads the action's inputs.
 *
 * @param read The text of an input, empty where it has none (`core.getInput`).
 * @param variables Names of the environment's variables, to find misspelt inputs: the runner hands over what
 *   `action.yml` does not know as well, and only warns.
 * @throws ConfigurationError with every mistake. Rule ids of the configuration are not checked here.
 */
export function parseActionInputs(
  read: (name: string) => string,
  variables: readonly string[] = [],
): ActionInputs {
  const reader = new InputReader(read);
  reader.refuseMisspelt(variables);
  const inputs: ActionInputs = {
    mode: reader.choice('mode', ACTION_MODES, 'auto'),
    paths: reader.list('paths'),
    choices: {
      exclude: reader.globs('exclude'),
      failOn: reader.choice<FailOn, null>('fail-on', FAIL_ON, null),
      maxFileSize: reader.size('max-file-size'),
      archives: reader.optional('archives') === null ? null : reader.boolean('archives'),
      secrets: reader.boolean('secrets'),
      policies: reader.boolean('policies'),
      onlyRules: [],
      baseline: reader.optional('baseline'),
      writeBaseline: null,
      inlineAllow: reader.choice<InlineAllow, null>('inline-allow', INLINE_ALLOW, null),
      iam: reader.iam(),
    },
    config: reader.optional('config'),
    sarifFile: reader.optional('sarif-file'),
    reports: parseOutputs("the input 'reports'", reader.list('reports'), reader.problems),
    uploadSarif: reader.boolean('upload-sarif'),
    annotations: reader.boolean('annotations'),
    summary: reader.boolean('summary'),
    comment: reader.choice('comment', COMMENTS, 'never'),
    checkRun: reader.boolean('check-run'),
    suggestions: reader.boolean('suggestions'),
    issues: reader.boolean('issues'),
    audit: reader.audit(),
    gitHubToken: reader.text('github-token'),
  };
  reader.refuseNothing(inputs.choices);
  if (reader.problems.length > 0) throw new ConfigurationError(reader.problems);
  return inputs.paths.length > 0 ? inputs : { ...inputs, paths: ['.'] };
}

class InputReader {
  readonly problems: string[] = [];
  readonly #read: (name: string) => string;

  constructor(read: (name: string) => string) {
    this.#read = read;
  }

  text(name: ActionInputName): string {
    return this.#read(name).trim();
  }

  optional(name: ActionInputName): string | null {
    return this.text(name) || null;
  }

  boolean(name: ActionInputName): boolean {
    const { default: preset = 'false' }: ActionInput = ACTION_INPUTS[name];
    const text = this.text(name) || preset;
    const value = BOOLEANS.get(text);
    if (value === undefined)
      this.problems.push(`The input '${name}' is ${shown(text)}. It must be true or false.`);
    return value ?? preset === 'true';
  }

  choice<Choice extends string, Preset extends Choice | null>(
    name: ActionInputName,
    choices: readonly Choice[],
    preset: Preset,
  ): Choice | Preset {
    const text = this.text(name);
    if (text === '') return preset;
    const choice = choiceOf(text, choices);
    if (choice === null) this.problems.push(notAChoice(`The input '${name}'`, text, choices));
    return choice ?? preset;
  }

  list(name: ActionInputName): readonly string[] {
    return splitList(this.text(name));
  }

  globs(name: ActionInputName): readonly string[] {
    const globs = this.list(name);
    for (const glob of globs) {
      const problem = globProblem(glob);
      if (problem !== null) this.problems.push(`The input '${name}' has ${shown(glob)}, which ${problem}.`);
    }
    return globs;
  }

  size(name: ActionInputName): number | null {
    const text = this.text(name);
    const size = parseSize(text);
    if (size === null && text !== '') {
      this.problems.push(`The input '${name}' is ${shown(text)}, which is no size. ${SIZE_FORM}`);
    }
    return size;
  }

  iam(): IamOptions {
    const deactivate = this.boolean('deactivate-leaked-keys');
    const seconds = this.#number('iam-timeout', parseSeconds, SECONDS_FORM, DEFAULTS.iamTimeoutSeconds);
    return {
      check: deactivate || this.boolean('check-iam'),
      deactivate,
      dryRun: this.boolean('dry-run'),
      keepUsers: this.list('keep-users'),
      timeoutMs: seconds * 1000,
    };
  }

  audit(): ActionInputs['audit'] {
    const maxKeyAgeDays = this.#number('max-key-age', parseDays, DAYS_FORM, DEFAULTS.maxKeyAgeDays);
    if (!this.boolean('audit-keys')) return null;
    const failOn = choiceOf(this.text('fail-on'), FAIL_ON) ?? DEFAULTS.failOn;
    return { maxKeyAgeDays, failOn };
  }

  #number(
    name: ActionInputName,
    parse: (text: string) => number | null,
    form: string,
    preset: number,
  ): number {
    const text = this.text(name);
    if (text === '') return preset;
    const number = parse(text);
    if (number === null) this.problems.push(`The input '${name}' is ${shown(text)}. ${form}`);
    return number ?? preset;
  }

  /** Only names near a right one count: others may be variables of somebody else's. */
  refuseMisspelt(variables: readonly string[]): void {
    const names = Object.keys(ACTION_INPUTS);
    for (const variable of variables) {
      if (!/^INPUT_/i.test(variable)) continue;
      const name = variable.slice('INPUT_'.length).toLowerCase();
      const hint = names.includes(name) ? '' : didYouMean(name, names);
      if (hint !== '') this.problems.push(`There is no input ${shown(name)}.${hint}`);
    }
  }

  refuseNothing({ secrets, policies }: Choices): void {
    if (secrets || policies) return;
    this.problems.push(
      `The inputs 'secrets' and 'policies' are both false, which leaves nothing to look for.`,
    );
  }
}

/** Entries on lines or between commas; a comma inside of a glob's braces parts nothing. */
function splitList(text: string): readonly string[] {
  const entries = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth++;
    if (character === '}' && depth > 0) depth--;
    if (character === '\n') depth = 0;
    if (character === '\n' || (character === ',' && depth === 0)) entries.push('');
    else entries[entries.length - 1] += character;
  }
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}
