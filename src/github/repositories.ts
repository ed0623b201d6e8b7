import { ConfigurationError } from '../model/errors.js';
import { type ListedRepository, type SweepOwner, VISIBILITIES, type Visibility } from '../model/sweep.js';
import type { GitHubClient, Octokit } from './client.js';
import { DeadlineError } from './deadline.js';
import { unreachedReason } from './unreached.js';

/** GitHub hands out no more at once. Source: https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const PAGE_SIZE = 100;

/** By name, so that what is pushed to meanwhile does not move from one page to another. */
const BY_NAME = { sort: 'full_name', direction: 'asc', per_page: PAGE_SIZE } as const;

/** What a list says of a repository, as far as a sweep needs it. */
interface Served {
  readonly full_name: string;
  readonly private: boolean;
  readonly visibility?: string | undefined;
  readonly archived?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly fork: boolean;
  readonly size?: number | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly pushed_at?: string | null | undefined;
}

/**
 * All repositories of an owner that the token can see.
 *
 * @throws ConfigurationError where the list cannot be had whole.
 */
export async function listRepositories(
  { octokit, deadline }: GitHubClient,
  owner: SweepOwner,
): Promise<readonly ListedRepository[]> {
  try {
    const served = await deadline.bound(pagesOf(octokit, owner));
    // What is renamed while pages are read may come twice.
    const byName = new Map(served.map((each) => [each.full_name.toLowerCase(), listedOf(each)]));
    return [...byName.values()];
  } catch (error) {
    throw new ConfigurationError([`${nameOf(owner)} could not be listed: ${reasonOf(error, owner)}`]);
  }
}

async function pagesOf(octokit: Octokit, owner: SweepOwner): Promise<readonly Served[]> {
  const { apps, repos } = octokit.rest;
  switch (owner.kind) {
    case 'organization':
      return octokit.paginate(repos.listForOrg, { org: owner.name, type: 'all', ...BY_NAME });
    case 'installation':
      return octokit.paginate(apps.listReposAccessibleToInstallation, { per_page: PAGE_SIZE });
    case 'user':
      return (await isOwn(octokit, owner.name))
        ? octokit.paginate(repos.listForAuthenticatedUser, { affiliation: 'owner', ...BY_NAME })
        : octokit.paginate(repos.listForUser, { username: owner.name, type: 'owner', ...BY_NAME });
  }
}

/** Whether the token is this user's: then private repositories are listed as well. */
async function isOwn(octokit: Octokit, name: string): Promise<boolean> {
  const { viewer } = await octokit.graphql<{ readonly viewer: { readonly login: string } }>(
    '{ viewer { login } }',
  );
  return viewer.login.toLowerCase() === name.toLowerCase();
}

function listedOf(served: Served): ListedRepository {
  return {
    name: served.full_name,
    visibility: visibilityOf(served),
    archived: served.archived ?? false,
    fork: served.fork,
    size: served.size ?? 0,
    topics: served.topics ?? [],
    pushedAt: served.pushed_at ?? null,
    isDisabled: served.disabled ?? false,
  };
}

function visibilityOf({ visibility, private: isPrivate }: Served): Visibility {
  return VISIBILITIES.find((each) => each === visibility) ?? (isPrivate ? 'private' : 'public');
}

function nameOf(owner: SweepOwner): string {
  switch (owner.kind) {
    case 'organization':
      return `The organization '${owner.name}'`;
    case 'user':
      return `The user '${owner.name}'`;
    case 'installation':
      return "The installation's repositories";
  }
}

function reasonOf(error: unknown, owner: SweepOwner): string {
  if (error instanceof DeadlineError) return `${error.message}. Allow more by --timeout.`;
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  const unreached = unreachedReason(error);
  switch (status) {
    case 401:
      return 'GitHub does not know the token. Put a valid one into GH_TOKEN.';
    case 403:
      return owner.kind === 'installation'
        ? 'the token is none of an installation. Make one of a GitHub App, or write --org.'
        : 'the token may not, or its rate limit is used up. Give it read access to metadata, or wait an hour.';
    case 404:
      return owner.kind === 'user'
        ? 'GitHub knows no such user with repositories. Write --org for an organization.'
        : 'GitHub knows no such organization, or the token may not see it. Write --user for a user.';
    default:
      return unreached === null
        ? `GitHub answered ${status}. Try again.`
        : `GitHub gave no answer (${unreached}). Look at the network, GH_TOKEN and GITHUB_API_URL.`;
  }
}
