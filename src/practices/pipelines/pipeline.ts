/** A system that runs pipelines, and how it comes to AWS with and without a key of its own. */
export interface PipelineSystem {
  readonly name: string;
  /** Whether a file describes its pipelines. The path is relative to the repository's top. */
  readonly files: RegExp;
  /**
   * A key that is handed over, in one line; the group named `key` is the part that tells. Bounded, without
   * `g`. What the system itself puts in place of a value is no key by itself: only names are matched.
   */
  readonly keys: readonly RegExp[];
  /** Steps that take its place. */
  readonly steps: readonly string[];
}
