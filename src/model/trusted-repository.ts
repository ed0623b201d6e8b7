/** The repository whose workflows take a role on. */
export interface TrustedRepository {
  readonly owner: string;
  readonly name: string;
  /** GitHub's numbers, which stay when a name is given to somebody else; `null` where they are not known. */
  readonly ids: { readonly owner: string; readonly repository: string } | null;
  readonly branch: string;
  readonly pullRequests: boolean;
}
