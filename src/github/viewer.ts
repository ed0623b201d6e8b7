import type { Octokit } from './client.js';

/** Whose the token is. REST tells it to users alone, and not to a job or another app. */
export async function viewerLogin(octokit: Octokit): Promise<string> {
  const { viewer } = await octokit.graphql<{ readonly viewer: { readonly login: string } }>(
    '{ viewer { login } }',
  );
  return viewer.login;
}
