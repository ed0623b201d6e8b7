import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = 'Delete it at https://rubygems.org/profile/api_keys.';
const GUIDE = 'https://guides.rubygems.org/api-key-scopes/';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'rubygems-api-key',
    severity: 'critical',
    title: 'RubyGems API key',
    why: 'it pushes and yanks its owner’s gems.',
    remediation: [REVOKE, 'Look through the versions of your gems for some that are not yours.'],
    references: [GUIDE],
    formFrom: 'documentation',
    prefix: 'rubygems_',
    body: /[0-9a-f]{48}/,
    longest: 48,
  }),
  namedToken({
    id: 'rubygems-legacy-api-key',
    title: 'RubyGems API key of the old form',
    why: 'it pushes and yanks its owner’s gems.',
    remediation: [REVOKE],
    references: [GUIDE],
    formFrom: 'scanners',
    providers: ['rubygems', 'gem_host'],
    noun: /key/,
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
  {
    id: 'sidekiq-gem-server-url',
    kind: 'secret',
    severity: 'medium',
    title: 'Sidekiq Pro or Enterprise credentials',
    why: 'they download gems that the company pays for.',
    remediation: [
      'Ask Contributed Systems for new credentials, and set them with `bundle config` outside of the repository.',
    ],
    references: ['https://github.com/sidekiq/sidekiq/wiki/Commercial-collaboration'],
    formFrom: 'scanners',
    keywords: ['contribsys'],
    pattern:
      /(?:https?:\/\/|CONTRIBSYS__COM["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)(?<secret>[0-9a-f]{8}:[0-9a-f]{8})(?![0-9a-f])(?:@(?:gems|enterprise)\.contribsys\.com)?/gi,
    reach: 96,
    assess: ({ before, after }) =>
      /contribsys/i.test(`${before.slice(-40)} ${after.slice(0, 40)}`) ? { is: 'secret' } : { is: 'nothing' },
  },
];
