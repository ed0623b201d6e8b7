/** A file to scan. */
export interface SourceFile {
  /** Relative to the root, forward slashes. Bytes that are not UTF-8 are written `\xE9`. */
  readonly path: string;
  /** What the file system knows it by: absolute, as bytes where the name is not UTF-8. */
  readonly location: string | Buffer;
}
