/** A version of a file that a scope adds: one content at one path. */
export interface Version {
  /** The text of a symbolic link is its target. */
  readonly kind: 'file' | 'symlink';
  /** Relative to the root, forward slashes. Bytes that are not UTF-8 are written `\xE9`. Raw, not to be shown. */
  readonly path: string;
  /** The object's id; its bytes are the text. */
  readonly blob: string;
  /** In bytes. */
  readonly size: number;
  /** Id of the first commit that holds it; `null` where it is not committed yet, or a ref leads to it alone. */
  readonly commit: string | null;
  /** Place of that commit among the commits of the scope, parents before children. */
  readonly order: number;
  /**
   * What may have held this text before, an entry each: the objects that a parent had at this path, or that the
   * commit took away elsewhere, from where the file may have moved; what the base had here. See `AddedLines`.
   */
  readonly before: readonly (readonly string[])[];
  /** The object that the base holds at this path; `null` where it holds none, and in a history. */
  readonly base: string | null;
  /** Whether the newest tree (the head's, or the next commit's) holds it at this path. */
  readonly isNewest: boolean;
}
