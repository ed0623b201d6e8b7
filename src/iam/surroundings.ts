import { readFileSync } from 'node:fs';

/** Who may read what a run prints: the user, the members of a private repository, everybody, nobody knows. */
export type Audience = 'private' | 'public' | 'unknown';

/** Where a run takes place, as far as it matters to what may be asked, told and done. */
export interface Surroundings {
  readonly audience: Audience;
  /** The event of a workflow of GitHub's; `null` elsewhere. */
  readonly event: string | null;
  /** Whether the workflow runs on the repository's default branch. */
  readonly isDefaultBranch: boolean;
  /** Whether this is a job of any CI service. */
  readonly isCi: boolean;
}

/** A payload beyond this is none of GitHub's. */
const MAX_PAYLOAD = 30_000_000;

/** Reads the event's payload, where there is one. */
export function readSurroundings(environment: NodeJS.ProcessEnv): Surroundings {
  return surroundingsOf(environment, payloadOf(environment.GITHUB_EVENT_PATH));
}

/** @param payload The event's, as GitHub's webhooks have it; `null` where there is none. */
export function surroundingsOf(environment: NodeJS.ProcessEnv, payload: unknown): Surroundings {
  if (environment.GITHUB_ACTIONS !== 'true') {
    const isCi = !['', '0', 'false'].includes(environment.CI ?? '');
    return { audience: isCi ? 'unknown' : 'private', event: null, isDefaultBranch: false, isCi };
  }
  const repository = propertyOf(payload, 'repository');
  const branch = propertyOf(repository, 'default_branch');
  return {
    audience: audienceOf(repository),
    event: environment.GITHUB_EVENT_NAME ?? '',
    isDefaultBranch: typeof branch === 'string' && environment.GITHUB_REF === `refs/heads/${branch}`,
    isCi: true,
  };
}

/** `internal` repositories are read by the members of an enterprise alone. */
function audienceOf(repository: unknown): Audience {
  const visibility = propertyOf(repository, 'visibility');
  if (visibility === 'private' || visibility === 'internal') return 'private';
  if (visibility === 'public') return 'public';
  if (visibility !== undefined) return 'unknown';
  const isPrivate = propertyOf(repository, 'private');
  if (typeof isPrivate !== 'boolean') return 'unknown';
  return isPrivate ? 'private' : 'public';
}

function propertyOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function payloadOf(file: string | undefined): unknown {
  if (file === undefined || file === '') return null;
  try {
    const text = readFileSync(file, 'utf8');
    return text.length > MAX_PAYLOAD ? null : JSON.parse(text);
  } catch {
    // Without a payload the audience is unknown, which is the careful answer.
    return null;
  }
}
