import type { FailOn } from '../model/severity.js';
import type { IamOptions, InlineAllow } from './options.js';

/** What flags or action inputs ask for. The configuration, then the defaults, decide what is `null` here. */
export interface Choices {
  /** Globs relative to the root; they add to those of the configuration. */
  readonly exclude: readonly string[];
  readonly failOn: FailOn | null;
  /** Bytes. */
  readonly maxFileSize: number | null;
  /** Whether files in archives are scanned. */
  readonly archives: boolean | null;
  readonly secrets: boolean;
  readonly policies: boolean;
  /** Only these rules; empty means all. Whether they exist is checked when the options are merged. */
  readonly onlyRules: readonly string[];
  /** Relative to the current folder. */
  readonly baseline: string | null;
  /** Relative to the current folder. */
  readonly writeBaseline: string | null;
  readonly inlineAllow: InlineAllow | null;
  readonly iam: IamOptions;
}
