import { FAIL_ON } from '../model/severity.js';
import { INLINE_ALLOW } from './options.js';

/** One option of a command: what the parser accepts and what the help says. */
export interface CommandOption {
  /** The heading of the help that it stands under. */
  readonly group:
    | 'Which repositories'
    | 'What to scan'
    | 'What to look for'
    | 'What to fix'
    | 'What counts'
    | 'Keys at AWS'
    | 'Output'
    | 'Other';
  /** What stands for the value in the help; an option without one is a switch. */
  readonly value?: string;
  readonly isRepeatable?: true;
  readonly description: string;
}

export type CommandOptions = Readonly<Record<string, CommandOption>>;

// What several commands take.

export const HELP = {
  group: 'Other',
  description: 'Show this help and exit.',
} as const satisfies CommandOption;

export const FAIL_ON_SEVERITY = {
  group: 'What counts',
  value: 'SEVERITY',
  description: `Exit with 1 for findings of this severity or worse: ${FAIL_ON.join(', ')} (default high).`,
} as const satisfies CommandOption;

export const ALLOW_COMMENTS = {
  group: 'What counts',
  value: 'HOW',
  description: `What starkey:allow comments do: ${INLINE_ALLOW.join(', ')} (default honour).`,
} as const satisfies CommandOption;

export const CONFIGURATION = {
  group: 'What counts',
  value: 'FILE',
  description: 'Configuration (default .github/starkey.yml, where there is one).',
} as const satisfies CommandOption;

export const OUTPUT = {
  group: 'Output',
  value: 'FORMAT=FILE',
  isRepeatable: true,
  description: 'Write the report to a file as well. May be given more than once.',
} as const satisfies CommandOption;

export const NO_COLOR = {
  group: 'Output',
  description: 'Print no colours. NO_COLOR in the environment does the same.',
} as const satisfies CommandOption;
