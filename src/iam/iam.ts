/** Who asks: the session that the credentials in the environment belong to. */
export interface Caller {
  /** Whole. */
  readonly keyId: string;
  /** Twelve digits; `null` where neither the credentials nor their key ID say. */
  readonly account: string | null;
}

export const KEY_STATUSES = ['active', 'inactive', 'expired'] as const;

/** What IAM says of a key that it lists. */
export type KeyStatus = (typeof KEY_STATUSES)[number];

/** An access key as IAM lists it. */
export interface ListedKey {
  /** Whole. */
  readonly id: string;
  readonly status: KeyStatus;
  /** ISO 8601; `null` where IAM leaves it out. */
  readonly created: string | null;
}

/** The last use of a key. IAM notes one in fifteen minutes, and none before April 2015. */
export interface LastUse {
  /** ISO 8601; `null` where IAM knows of none. */
  readonly date: string | null;
  readonly service: string | null;
  readonly region: string | null;
}

export interface KeyOwner {
  /** `null` where IAM names no user, as for keys of the root user. */
  readonly user: string | null;
  readonly lastUse: LastUse;
}

/** A managed policy where it is attached. */
export interface AttachedPolicy {
  readonly name: string;
  readonly arn: string;
}

/** The account's credential report, with what is in it as text. */
export interface CredentialReport {
  readonly csv: string;
  /** ISO 8601; up to four hours ago. */
  readonly generated: string | null;
}

/**
 * What Starkey asks of IAM. Every method may throw a {@link IamFailure} and nothing else; lists are whole, all
 * their pages read.
 */
export interface Iam {
  caller(): Promise<Caller>;
  ownerOf(keyId: string): Promise<KeyOwner>;
  keysOf(user: string): Promise<readonly ListedKey[]>;
  users(): Promise<readonly string[]>;
  /** How many keys the root user has, as the account's summary counts them. */
  rootKeyCount(): Promise<number>;
  /** The ARN of the user's permissions boundary, or `null`. */
  boundaryOf(user: string): Promise<string | null>;
  groupsOf(user: string): Promise<readonly string[]>;
  attachedTo(holder: PolicyHolder): Promise<readonly AttachedPolicy[]>;
  /** Names of the policies that are written into a user or group. */
  inlineOf(holder: PolicyHolder): Promise<readonly string[]>;
  inlineDocument(holder: PolicyHolder, policy: string): Promise<string>;
  /** The document in force of a managed policy. */
  managedDocument(arn: string): Promise<string>;
  /** Starts or asks after the credential report. */
  prepareCredentialReport(): Promise<'ready' | 'in-progress'>;
  credentialReport(): Promise<CredentialReport>;
  deactivate(user: string, keyId: string): Promise<void>;
  /** Requests so far, repeated ones among them. */
  requests(): number;
  /** Ends open connections. */
  close(): void;
}

export interface PolicyHolder {
  readonly kind: 'user' | 'group';
  readonly name: string;
}
