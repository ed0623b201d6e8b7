import { ConfigurationError } from '../model/errors.js';

/** Variables that may hold the token, the first that does counts, as GitHub's own command line has it. */
export const TOKEN_VARIABLES = ['GH_TOKEN', 'GITHUB_TOKEN'] as const;

/**
 * The token that a sweep lists and fetches with. It comes by the environment alone: arguments can be seen by others.
 *
 * @throws ConfigurationError where there is none.
 */
export function sweepToken(environment: Readonly<Record<string, string | undefined>>): string {
  const token = TOKEN_VARIABLES.map((name) => environment[name] ?? '').find((value) => value !== '');
  if (token !== undefined) return token;
  throw new ConfigurationError(['There is no token. Put one into the environment, as GH_TOKEN.']);
}
