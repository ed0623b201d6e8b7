import { numberOf } from '../account.js';
import { type ApiRequest, type Handler, Refusal } from '../reply.js';
import type { Repository } from '../world.js';

export const COMMITS: Readonly<Record<string, Handler>> = {
  'git/get-ref': ({ repository, parameters, url }) => {
    const ref = `refs/${parameters.ref}`;
    const sha = repository.refs.get(ref);
    if (sha === undefined) throw new Refusal(404, 'Not Found');
    const own = `${url}/repos/${repository.fullName}/git`;
    const object = { type: 'commit', sha, url: `${own}/commits/${sha}` };
    return { status: 200, body: { ref, node_id: `REF_${numberOf(ref)}`, url: `${own}/${ref}`, object } };
  },
  'git/get-commit': (request) => {
    const { repository, parameters } = request;
    const { commit_sha: sha = '' } = parameters;
    if (!knows(repository, sha)) throw new Refusal(404, 'Not Found');
    return { status: 200, body: shown(sha, request) };
  },
};

/** @throws Refusal where the repository has no such commit. */
export function requireCommit(repository: Repository, sha: string): void {
  if (!knows(repository, sha)) throw new Refusal(422, `No commit found for SHA: ${sha}`);
}

function knows({ commits }: Repository, sha: string): boolean {
  return /^[0-9a-f]{40}$/.test(sha) && (commits.size === 0 || commits.has(sha));
}

function shown(sha: string, { repository, url }: ApiRequest) {
  const own = `${url}/repos/${repository.fullName}/git`;
  const person = { name: 'Somebody', email: 'somebody@example.com', date: '2026-01-02T03:04:05Z' };
  return {
    sha,
    node_id: `C_${sha}`,
    url: `${own}/commits/${sha}`,
    html_url: `https://github.example/${repository.fullName}/commit/${sha}`,
    author: person,
    committer: person,
    tree: { sha, url: `${own}/trees/${sha}` },
    message: 'A commit',
    parents: [],
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}
