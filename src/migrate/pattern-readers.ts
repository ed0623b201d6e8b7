/** What other scanners' patterns are turned into: the caller knows of patterns. */
export interface PatternReaders {
  /**
   * A rule's pattern, or why it cannot be one.
   *
   * @param secretGroup Number of the group that holds the secret.
   */
  readonly pattern: (
    pattern: string,
    secretGroup: number,
  ) => { readonly pattern: string } | { readonly problem: string };
  /** Why a pattern cannot say which values are no secret; `null` where it can. */
  readonly valueProblem: (pattern: string) => string | null;
  /** The glob of a pattern of paths; `null` where none says the same. */
  readonly glob: (pattern: string) => string | null;
}
