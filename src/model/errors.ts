/** Something that the user can mend: usage, configuration, a path. Shown without a stack; exit status 2. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  /** @param problems One sentence each: what is wrong, where, and the way out. Shown together. */
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
