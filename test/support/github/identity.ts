/** What a token may do, in the words of a workflow's `permissions:`. */
export type Permissions = Readonly<Partial<Record<Permission, 'read' | 'write'>>>;

export type Permission = 'checks' | 'contents' | 'issues' | 'metadata' | 'pull-requests' | 'security-events';

/** Whom a token belongs to. */
export interface Identity {
  readonly login: string;
  /** An app's token is that of a job or of an installation; a user's is a personal one. */
  readonly type: 'app' | 'user';
  readonly permissions: Permissions;
}

/** The token of a job with these permissions beside reading contents. */
export function jobToken(permissions: Permissions = {}): Identity {
  return { login: 'github-actions[bot]', type: 'app', permissions: { contents: 'read', ...permissions } };
}

/** All that {@link jobToken} can be given. */
export const EVERYTHING: Permissions = {
  checks: 'write',
  contents: 'write',
  issues: 'write',
  'pull-requests': 'write',
  'security-events': 'write',
};
