import { isPlaceholder } from '../filters/placeholder.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'nuget-api-key',
    severity: 'critical',
    title: 'NuGet API key',
    why: 'it pushes packages to nuget.org in its owner’s name.',
    remediation: ['Delete it at https://www.nuget.org/account/apikeys.'],
    references: ['https://learn.microsoft.com/nuget/nuget-org/publish-a-package'],
    formFrom: 'scanners',
    // `oy2` is what base32 begins with here; two more characters make a keyword, and few begin so by chance.
    keywords: [...'abcdefghijklmnopqrstuvwxyz0123456789'].map((next) => `oy2${next}`),
    token: /oy2[a-z0-9]{43}/,
    longest: 46,
    shownPrefix: () => 'oy2',
  }),
  {
    id: 'nuget-config-password',
    kind: 'secret',
    severity: 'high',
    title: 'NuGet feed password in clear text',
    why: 'it reads, and may publish, packages of the feed in NuGet.config.',
    remediation: [
      'Change the password or token of the feed.',
      'Read it from the environment: `%FEED_TOKEN%`.',
    ],
    references: ['https://learn.microsoft.com/nuget/reference/nuget-config-file#packagesourcecredentials'],
    keywords: ['cleartextpassword'],
    pattern: /ClearTextPassword["'][ \t]{1,8}value[ \t]{0,4}=[ \t]{0,4}["'](?<secret>[^"'<>\s]{4,400})["']/gi,
    reach: 440,
    guessable: true,
    assess: ({ secret }) =>
      isPlaceholder(secret) || /^[%$]|^(?:password|secret)$/i.test(secret)
        ? { is: 'placeholder' }
        : { is: 'secret' },
  },
];
