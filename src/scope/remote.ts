import type { RemoteRepository } from '../model/remote-repository.js';
import { type Repository, safeOptions } from './git.js';

/** Nothing may ask for a password, start in the background or be fetched beside what is wanted. */
const FETCH_SETTINGS = [
  'credential.helper=',
  'core.askPass=',
  'core.alternateRefsPrefixes=refs/none/',
  'fetch.recurseSubmodules=false',
  'fetch.unpackLimit=1',
  'gc.auto=0',
  'maintenance.auto=false',
  'transfer.bundleURI=false',
];

/** How every call that fetches begins; what is wanted follows. */
export const FETCH: readonly string[] = [
  ...FETCH_SETTINGS.flatMap((setting) => ['-c', setting]),
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
];

/** How git is started where it may ask a server, and that server alone. */
export function remoteOptions(place: Repository, remote: RemoteRepository) {
  const { env, ...options } = safeOptions({
    folder: place.folder,
    variables: { ...place.variables, ...authorization(remote) },
  });
  return { ...options, env: { ...env, GIT_ALLOW_PROTOCOL: remote.protocol, GIT_ASKPASS: '' } };
}

/** The way that actions/checkout logs in, but by variables of this one process: arguments can be seen by others. */
function authorization({ protocol, server, token }: RemoteRepository): Readonly<Record<string, string>> {
  if (protocol === 'file' || token === '') return {};
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server}.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${credentials}`,
  };
}
