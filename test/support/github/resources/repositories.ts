import { accountOf, numberOf } from '../account.js';
import { type ApiRequest, type Handler, pageOf, Refusal } from '../reply.js';
import type { Repository } from '../world.js';

export const REPOSITORIES: Readonly<Record<string, Handler>> = {
  'repos/get': (request) => ({ status: 200, body: whole(request.repository, request) }),
  'repos/list-for-org': (request) => {
    const { world, parameters } = request;
    if (!world.organizations.has(parameters.org ?? '')) throw new Refusal(404, 'Not Found');
    return page(request, ownedBy(request, parameters.org));
  },
  'repos/list-for-user': (request) => {
    const own = ownedBy(request, request.parameters.username);
    if (own.length === 0) throw new Refusal(404, 'Not Found');
    // Private ones are in no list of another user's, whatever the token may read.
    return page(
      request,
      own.filter(({ isPrivate }) => !isPrivate),
    );
  },
  'repos/list-for-authenticated-user': (request) => {
    const { identity } = request;
    if (identity.type === 'app') throw new Refusal(403, 'Resource not accessible by integration');
    return page(request, ownedBy(request, identity.login));
  },
  'apps/list-repos-accessible-to-installation': (request) => {
    const { identity, world } = request;
    if (identity.type !== 'app') {
      throw new Refusal(403, 'You must authenticate with an installation access token');
    }
    return page(request, world.repositories, 'repositories');
  },
};

function ownedBy({ world }: ApiRequest, owner = ''): readonly Repository[] {
  return world.repositories.filter((each) => each.owner.toLowerCase() === owner.toLowerCase());
}

function page(request: ApiRequest, repositories: readonly Repository[], field?: string) {
  const { query } = request;
  const type = query.get('type') ?? query.get('visibility') ?? 'all';
  const matching = repositories.filter((each) => {
    switch (type) {
      case 'public':
        return !each.isPrivate;
      case 'private':
        return each.isPrivate;
      case 'forks':
        return each.isFork;
      case 'sources':
        return !each.isFork;
      default:
        return true;
    }
  });
  const sorted = query.get('sort') === 'full_name' ? matching.toSorted(compareNames) : matching;
  const ordered = query.get('direction') === 'desc' ? sorted.toReversed() : sorted;
  // Of an answer only one page is seen: the others need not be written out.
  const reply = pageOf(request, ordered, field);
  const write = (each: unknown) => shown(each as Repository, request);
  if (field === undefined) return { ...reply, body: (reply.body as readonly unknown[]).map(write) };
  const body = reply.body as Readonly<Record<string, readonly unknown[]>>;
  return { ...reply, body: { ...body, [field]: (body[field] ?? []).map(write) } };
}

function compareNames(left: Repository, right: Repository): number {
  return left.fullName < right.fullName ? -1 : 1;
}

function whole(repository: Repository, request: ApiRequest) {
  return { ...shown(repository, request), has_discussions: false, network_count: 0, subscribers_count: 0 };
}

/** A repository as lists show it. */
export function shown(repository: Repository, { url, world }: ApiRequest) {
  const { fullName, owner } = repository;
  const own = `${url}/repos/${fullName}`;
  const html = `https://github.example/${fullName}`;
  return {
    id: numberOf(fullName),
    node_id: `R_${numberOf(fullName)}`,
    name: repository.name,
    full_name: fullName,
    owner: accountOf(owner, world.organizations.has(owner) ? 'Organization' : 'User', url),
    private: repository.isPrivate,
    visibility: repository.visibility,
    html_url: html,
    description: null,
    fork: repository.isFork,
    url: own,
    ...addressesOf(own),
    clone_url: `${html}.git`,
    git_url: `git://github.example/${fullName}.git`,
    ssh_url: `git@github.example:${fullName}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: repository.language,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    size: repository.size,
    default_branch: repository.defaultBranch,
    topics: repository.topics,
    has_issues: repository.hasIssues,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: false,
    archived: repository.isArchived,
    disabled: repository.isDisabled,
    license: null,
    pushed_at: repository.pushedAt,
    created_at: '2025-01-02T03:04:05Z',
    updated_at: '2026-01-02T03:04:05Z',
  };
}

const RESOURCES = [
  'archive',
  'assignees',
  'blobs',
  'branches',
  'collaborators',
  'comments',
  'commits',
  'compare',
  'contents',
  'contributors',
  'deployments',
  'downloads',
  'events',
  'forks',
  'git_commits',
  'git_refs',
  'git_tags',
  'hooks',
  'issue_comment',
  'issue_events',
  'issues',
  'keys',
  'labels',
  'languages',
  'merges',
  'milestones',
  'notifications',
  'pulls',
  'releases',
  'stargazers',
  'statuses',
  'subscribers',
  'subscription',
  'tags',
  'teams',
  'trees',
];

function addressesOf(own: string): Readonly<Record<string, string>> {
  return Object.fromEntries(RESOURCES.map((name) => [`${name}_url`, `${own}/${name.replaceAll('_', '/')}`]));
}
