/** A repository as a server shows it to readers, at the commit that a report is about. */
export interface WebRepository {
  /** Without a slash at the end: `https://github.com/octo/app`. */
  readonly url: string;
  /** Id of the commit. */
  readonly commit: string;
}
