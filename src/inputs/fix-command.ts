import { FAIL_ON, type FailOn } from '../model/severity.js';
import type { FIX_OPTIONS } from './command-options.js';
import type { GivenOptions } from './given-options.js';
import { type ConfigurationPlace, configurationOf, excludeOf } from './scan-command.js';

export interface FixCommand {
  readonly command: 'fix';
  /** Files, folders and globs, relative to the current folder. */
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  /** Whether text is written that leaves names in capitals to fill in. */
  readonly placeholders: boolean;
  /** Prints the changes in place of making them. */
  readonly dryRun: boolean;
  readonly failOn: FailOn | null;
  readonly configuration: ConfigurationPlace;
}

/** What `starkey fix` was asked to do; mistakes go to `given.problems`. */
export function fixCommand(given: GivenOptions<keyof typeof FIX_OPTIONS>): FixCommand {
  const paths = [...given.arguments, ...given.literals];
  if (!given.isGiven('policies')) {
    given.problems.push('Say what to fix: `starkey fix --policies`. A secret cannot be fixed, only rotated.');
  }
  if (paths.includes('')) {
    given.problems.push('A path is empty. Leave it out, or write . for the current folder.');
  }
  if (given.arguments.includes('-')) {
    given.problems.push("'-' (standard input) cannot be written to. Name files.");
  }
  return {
    command: 'fix',
    paths: paths.length > 0 ? paths : ['.'],
    exclude: excludeOf(given),
    placeholders: given.isGiven('placeholders'),
    dryRun: given.isGiven('dry-run'),
    failOn: given.choice('fail-on', FAIL_ON),
    configuration: configurationOf(given),
  };
}
