import { FAIL_ON, type FailOn } from '../model/severity.js';
import { KEYS_FORMATS, type KEYS_OPTIONS, type KeysFormat } from './command-options.js';
import type { GivenOptions } from './given-options.js';
import { DEFAULTS } from './options.js';
import { DAYS_FORM, parseDays, parseSeconds, SECONDS_FORM } from './seconds.js';
import { choiceOf, notAChoice, shown } from './wording.js';

/** Reading thousands of users takes minutes. */
const TIMEOUT_SECONDS = 600;

/** An audit that goes to a file, relative to the current folder. */
export interface KeysOutput {
  readonly format: KeysFormat;
  readonly file: string;
}

export interface KeysCommand {
  readonly command: 'keys';
  readonly maxKeyAgeDays: number;
  readonly failOn: FailOn;
  readonly format: KeysFormat;
  readonly outputs: readonly KeysOutput[];
  readonly timeoutMs: number;
  /** Whether IDs are printed whole: on the user's own terminal, never in the log of a job. */
  readonly wholeIds: boolean;
  readonly color: boolean;
  readonly quiet: boolean;
}

/** What `starkey keys` was asked to do; mistakes go to `given.problems`. */
export function keysCommand(
  given: GivenOptions<keyof typeof KEYS_OPTIONS>,
  { CI = '', GITHUB_ACTIONS = '' }: Readonly<Record<string, string | undefined>>,
): KeysCommand {
  const extra = [...given.arguments, ...given.literals][0];
  if (extra !== undefined) {
    given.problems.push(`\`starkey keys\` takes no argument. Leave out ${shown(extra)}.`);
  }
  const seconds = given.parsed('iam-timeout', parseSeconds, SECONDS_FORM) ?? TIMEOUT_SECONDS;
  return {
    command: 'keys',
    maxKeyAgeDays: given.parsed('max-key-age', parseDays, DAYS_FORM) ?? DEFAULTS.maxKeyAgeDays,
    failOn: given.choice('fail-on', FAIL_ON) ?? DEFAULTS.failOn,
    format: given.choice('format', KEYS_FORMATS) ?? 'table',
    outputs: given.all('output').flatMap((text) => outputOf(text, given.problems)),
    timeoutMs: seconds * 1000,
    wholeIds: [CI, GITHUB_ACTIONS].every((value) => ['', '0', 'false'].includes(value)),
    color: !given.isGiven('no-color'),
    quiet: given.isGiven('quiet'),
  };
}

function outputOf(text: string, problems: string[]): readonly KeysOutput[] {
  const [, name = text, file = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  const format = choiceOf(name, KEYS_FORMATS);
  if (format === null) problems.push(notAChoice('The format of --output', name, KEYS_FORMATS));
  if (file === '') problems.push(`--output ${shown(text)} names no file. Write --output FORMAT=FILE.`);
  return format === null || file === '' ? [] : [{ format, file }];
}
