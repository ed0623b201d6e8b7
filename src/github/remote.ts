import type { RemoteRepository } from '../model/remote-repository.js';

const PROTOCOLS = ['https', 'http', 'file'] as const;
/** Owner and name as GitHub allows them. */
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;

/**
 * The repository of this job, from what the runner says of it: the remotes in the checkout's own configuration
 * could lead anywhere.
 *
 * @returns `null` outside of a job.
 */
export function remoteOf(
  environment: Readonly<Record<string, string | undefined>>,
  token: string,
): RemoteRepository | null {
  const { GITHUB_SERVER_URL: given = '', GITHUB_REPOSITORY: repository = '' } = environment;
  const server = given.endsWith('/') ? given : `${given}/`;
  const protocol = PROTOCOLS.find((each) => server.startsWith(`${each}://`));
  if (protocol === undefined || !REPOSITORY.test(repository)) return null;
  return { protocol, server, url: `${server}${repository}`, token };
}
