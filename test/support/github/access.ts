import type { Identity, Permission } from './identity.js';
import { Refusal } from './reply.js';
import type { Repository } from './world.js';

interface Need {
  readonly level: 'read' | 'write';
  /** One of them is enough. */
  readonly permissions: readonly Permission[];
  /** Whether the operation is for apps alone. */
  readonly isForApps?: true;
}

const read = (...permissions: readonly Permission[]): Need => ({ level: 'read', permissions });
const write = (...permissions: readonly Permission[]): Need => ({ level: 'write', permissions });

/** Source: https://docs.github.com/rest/authentication/permissions-required-for-github-apps */
const NEEDS: Readonly<Record<string, Need>> = {
  'checks/create': { ...write('checks'), isForApps: true },
  'checks/update': { ...write('checks'), isForApps: true },
  'checks/list-annotations': read('checks'),
  'checks/list-for-ref': read('checks'),
  'code-scanning/get-sarif': read('security-events'),
  'code-scanning/upload-sarif': write('security-events'),
  'git/get-commit': read('contents'),
  'git/get-ref': read('contents'),
  'issues/add-labels': write('issues', 'pull-requests'),
  'issues/create': write('issues'),
  'issues/create-comment': write('issues', 'pull-requests'),
  'issues/create-label': write('issues', 'pull-requests'),
  'issues/delete-comment': write('issues', 'pull-requests'),
  'issues/get': read('issues', 'pull-requests'),
  'issues/list-comments': read('issues', 'pull-requests'),
  'issues/list-for-repo': read('issues', 'pull-requests'),
  'issues/update': write('issues', 'pull-requests'),
  'issues/update-comment': write('issues', 'pull-requests'),
  'pulls/create-review': write('pull-requests'),
  'pulls/create-review-comment': write('pull-requests'),
  'pulls/delete-review-comment': write('pull-requests'),
  'pulls/dismiss-review': write('pull-requests'),
  'pulls/get': read('pull-requests'),
  'pulls/list-review-comments': read('pull-requests'),
  'pulls/list-reviews': read('pull-requests'),
  'pulls/update-review-comment': write('pull-requests'),
};

const OF_ISSUES_ALONE: readonly string[] = ['issues/create', 'issues/update', 'issues/create-comment'];

/**
 * Lets through who may ask for an operation on a repository.
 *
 * @param isPull Whether the issue that it is about, if any, is a pull request.
 * @throws Refusal as GitHub words it.
 */
export function requireAccess(
  operation: string,
  identity: Identity,
  repository: Repository,
  isPull: boolean,
): void {
  const need = NEEDS[operation];
  if (need === undefined) return;
  const isApp = identity.type === 'app';
  if (need.isForApps && !isApp) throw new Refusal(403, 'You must authenticate via a GitHub App.');
  if (need.level === 'read' && !repository.isPrivate) return;
  const narrowed = OF_ISSUES_ALONE.includes(operation) && !isPull ? (['issues'] as const) : need.permissions;
  const isAllowed = narrowed.some((permission) => {
    const level = identity.permissions[permission];
    return level === 'write' || level === need.level;
  });
  if (isAllowed) return;
  throw new Refusal(403, `Resource not accessible by ${isApp ? 'integration' : 'personal access token'}`);
}
