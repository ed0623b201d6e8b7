import { ConfigurationError } from '../model/errors.js';

/** Variables that may hold the token, the first that does counts, as GitHub's own command line has it. */
export const TOKEN_VARIABLES = ['GH_TOKEN', 'GITHUB_TOKEN'] as const;

/**
 * The token that a sweep lists and fetches with. It comes by the environment alone: arguments can be seen by others.
 *
 * @throws ConfigurationError where there is none, or what is there cannot be one. What stands there is not quoted.
 */
export function sweepToken(environment: Readonly<Record<string, string | undefined>>): string {
  const variable = TOKEN_VARIABLES.find((name) => (environment[name] ?? '') !== '');
  const token = variable === undefined ? '' : (environment[variable] ?? '');
  if (variable !== undefined && !/^[!-~]{1,10000}$/.test(token)) {
    throw new ConfigurationError([
      `${variable} holds a space, a line break or a letter that no token has. Put the token alone into it.`,
    ]);
  }
  if (token !== '') return token;
  throw new ConfigurationError(['There is no token. Put one into the environment, as GH_TOKEN.']);
}
