import type { KeyStatus, LastUse, ListedKey } from './iam.js';
import type { Reach } from './reach.js';

/** What is known of a key ID after IAM was asked. */
export type KeyFacts = KnownKey | RootKey | DeletedKey | ForeignKey | TemporaryKey | UnknownKey;

/** A user of the account has it. */
export interface KnownKey {
  readonly kind: 'known';
  readonly user: string;
  /** `null` where the user is known but not the list of its keys. */
  readonly status: KeyStatus | null;
  /** ISO 8601. */
  readonly created: string | null;
  /** `null` where IAM did not say. */
  readonly lastUse: LastUse | null;
  /** The user's other keys. */
  readonly siblings: readonly ListedKey[];
  readonly reach: Reach | null;
  /** What could not be learnt, a sentence each. */
  readonly gaps: readonly string[];
}

export interface RootKey {
  readonly kind: 'root';
  readonly lastUse: LastUse;
}

/** The account's list of keys is whole and does not hold it. */
export interface DeletedKey {
  readonly kind: 'deleted';
}

/** Its account is not the one that was asked. */
export interface ForeignKey {
  readonly kind: 'foreign';
  readonly account: string;
}

/** A session's: STS keeps no list of them. */
export interface TemporaryKey {
  readonly kind: 'temporary';
}

export interface UnknownKey {
  readonly kind: 'unknown';
  /** A sentence. */
  readonly reason: string;
}
