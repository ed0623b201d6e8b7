/** A repository on a server. */
export interface RemoteRepository {
  readonly protocol: 'https' | 'http' | 'file';
  /** Of the server, ending in a slash: the token goes nowhere else. */
  readonly server: string;
  readonly url: string;
  /** Empty where there is none. */
  readonly token: string;
}
