import { isPlaceholder } from '../filters/placeholder.js';
import { prefixedToken } from '../prefixed-token.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { isStockPassword } from '../written-password.js';

const TOKENS = 'https://docs.docker.com/security/access-tokens/';
const SWARM = 'https://docs.docker.com/engine/swarm/';

/** `name:password` in base64; an empty password means that a credential helper holds it. */
function assessAuth({ secret }: SecretMatch): Assessment {
  const decoded = Buffer.from(secret, 'base64').toString('latin1');
  const [, name = '', password = ''] =
    /^([\x21-\x39\x3b-\x7e]{1,120}):([\x20-\x7e]{1,4000})$/.exec(decoded) ?? [];
  if (password === '') return { is: 'nothing' };
  return isPlaceholder(password) || isStockPassword(password) || password === name
    ? { is: 'placeholder' }
    : { is: 'secret' };
}

const AUTHS = /auths\\{0,3}["']?[ \t]{0,4}[:=][ \t]{0,4}\{/g;

/** Whether what follows stands in one of the registries below `auths`. */
function isInAuths(before: string): boolean {
  const last = [...before.matchAll(AUTHS)].at(-1);
  if (last === undefined) return false;
  let depth = 0;
  for (const character of before.slice(last.index)) {
    if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return false;
  }
  return depth === 2;
}

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'docker-pat',
    severity: 'critical',
    title: 'Docker personal access token',
    why: 'it pulls private images and, unless read-only, pushes images in its owner’s name.',
    remediation: ['Delete it at https://app.docker.com/settings/personal-access-tokens.'],
    references: [TOKENS],
    formFrom: 'scanners',
    prefix: 'dckr_pat_',
    body: /[\w-]{27}/,
    longest: 27,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'docker-organization-token',
    severity: 'critical',
    title: 'Docker organization access token',
    why: 'it pulls, and may push, the images of an organisation.',
    remediation: ['Delete it in the Admin Console of Docker under Access tokens.'],
    references: ['https://docs.docker.com/enterprise/security/access-tokens/'],
    formFrom: 'scanners',
    prefix: 'dckr_oat_',
    body: /[\w-]{32}/,
    longest: 32,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'docker-swarm-join-token',
    severity: 'high',
    title: 'Docker Swarm join token',
    why: 'a machine that reaches the managers joins the cluster with it, and gets its work and secrets.',
    remediation: ['Rotate it: `docker swarm join-token --rotate worker`, and `manager`.'],
    references: [SWARM],
    formFrom: 'examples',
    prefix: 'SWMTKN-1-',
    body: /[0-9a-z]{50}-[0-9a-z]{25}/,
    longest: 76,
  }),
  prefixedToken({
    id: 'docker-swarm-unlock-key',
    severity: 'high',
    title: 'Docker Swarm unlock key',
    why: 'it decrypts the keys and logs of the cluster’s managers.',
    remediation: ['Rotate it: `docker swarm unlock-key --rotate`.'],
    references: [SWARM],
    formFrom: 'examples',
    prefix: 'SWMKEY-1-',
    body: /[A-Za-z0-9+/]{43}/,
    longest: 43,
    alphabet: 'A-Za-z0-9+/',
  }),
  {
    id: 'docker-config-auth',
    kind: 'secret',
    severity: 'high',
    title: 'Docker registry name and password',
    why: 'it signs in to a container registry: the `auth` of a Docker configuration is no encryption.',
    remediation: [
      'Change the password or revoke the token at the registry.',
      'Sign in with a credential helper.',
    ],
    references: ['https://docs.docker.com/reference/cli/docker/login/#credential-stores'],
    keywords: ['auths"', "auths'", 'auths\\', 'auths ', 'auths:', 'auths='],
    pattern:
      /["']auth\\{0,3}["'][ \t]{0,4}:[ \t]{0,4}\\{0,3}["'](?<secret>[A-Za-z0-9+/]{8,4000}={0,2})\\{0,3}["']/g,
    reach: 4800,
    guessable: true,
    assess: (match) => (isInAuths(match.before) ? assessAuth(match) : { is: 'nothing' }),
  },
  {
    id: 'docker-legacy-config-auth',
    kind: 'secret',
    severity: 'high',
    title: 'Docker registry name and password in .dockercfg',
    why: 'it signs in to a container registry: the `auth` of the file is no encryption.',
    remediation: [
      'Change the password or revoke the token at the registry.',
      'Delete the file: Docker has read ~/.docker/config.json in its place since 1.7.',
    ],
    references: ['https://kubernetes.io/docs/concepts/configuration/secret/#docker-config-secrets'],
    keywords: ['"auth"'],
    pattern:
      /"(?:https?:\/\/)?[\w.:/-]{3,200}"\s{0,8}:\s{0,8}\{\s{0,40}(?:"email"\s{0,8}:\s{0,8}"[^"\n]{0,120}"\s{0,8},\s{0,40})?"auth"\s{0,8}:\s{0,8}"(?<secret>[A-Za-z0-9+/]{8,4000}={0,2})"/g,
    reach: 4600,
    guessable: true,
    appliesTo: (path) => /(?:^|[/\\])[\w.-]{0,40}dockercfg(?:\.[\w-]{1,20})?$/i.test(path),
    assess: assessAuth,
  },
  {
    id: 'docker-config-base64',
    kind: 'secret',
    severity: 'high',
    title: 'Docker registry credentials in base64',
    why: 'a Kubernetes image pull secret holds name and password of a container registry.',
    remediation: [
      'Change the password or revoke the token at the registry.',
      'Keep the manifest out of the repository, or encrypt it.',
    ],
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/'],
    keywords: ['.dockerconfigjson', '.dockercfg'],
    pattern:
      /\.docker(?:configjson|cfg)["']?[ \t]{0,4}:[ \t]{0,4}["']?(?<secret>ey[A-Za-z0-9+/]{30,8000}={0,2})(?![A-Za-z0-9+/=])/g,
    reach: 8100,
    guessable: true,
    assess: ({ secret }) => {
      const decoded = Buffer.from(secret, 'base64').toString('latin1');
      return /"(?:auth|password)"\s{0,8}:\s{0,8}"[^"]{4}/.test(decoded) && !isPlaceholder(decoded)
        ? { is: 'secret' }
        : { is: 'nothing' };
    },
  },
];
