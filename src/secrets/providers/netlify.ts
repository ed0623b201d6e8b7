import { assessBody } from '../body-assessment.js';
import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'netlify-access-token',
    severity: 'critical',
    title: 'Netlify access token',
    why: 'it deploys, and reads and changes sites with their environment.',
    remediation: ['Revoke it at https://app.netlify.com/user/applications.'],
    references: [
      'https://docs.netlify.com/api/get-started/',
      'https://answers.netlify.com/t/change-to-the-netlify-authentication-token-format/106146',
    ],
    formFrom: 'documentation',
    prefix: ['nfp_', 'nfc_', 'nfu_', 'nfb_'],
    body: /[A-Za-z0-9_]{36}/,
    longest: 36,
    alphabet: '\\w',
  }),
  // `info_` is everywhere, so that these want the name of the service nearby.
  prefixedToken({
    id: 'netlify-oauth-token',
    severity: 'critical',
    title: 'Netlify OAuth access token',
    why: 'it does with the sites of a user what the application may do.',
    remediation: ['Revoke the application at https://app.netlify.com/user/applications.'],
    references: ['https://answers.netlify.com/t/change-to-the-netlify-authentication-token-format/106146'],
    formFrom: 'documentation',
    prefix: 'nfo_',
    keywords: ['netlify'],
    within: 120,
    body: /[A-Za-z0-9_]{36}/,
    longest: 36,
    alphabet: '\\w',
  }),
  namedToken({
    id: 'netlify-legacy-token',
    title: 'Netlify access token of the old form',
    why: 'it deploys, and reads and changes sites with their environment.',
    remediation: ['Revoke it at https://app.netlify.com/user/applications.'],
    references: ['https://docs.netlify.com/api/get-started/'],
    formFrom: 'scanners',
    providers: ['netlify'],
    value: /[\w-]{43,45}|[0-9a-f]{64}/,
    longest: 64,
  }),
  {
    id: 'netlify-build-hook',
    kind: 'secret',
    severity: 'low',
    title: 'Netlify build hook',
    why: 'whoever calls the URL starts builds of the site.',
    remediation: ['Delete the hook under Site configuration, Build and deploy, and add another.'],
    references: ['https://docs.netlify.com/configure-builds/build-hooks/'],
    formFrom: 'scanners',
    keywords: ['netlify.com/build_hooks'],
    pattern:
      /api\.netlify\.com\/build_hooks\/(?<secret>[0-9a-f]{24}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![0-9a-f-])/g,
    reach: 96,
    assess: ({ secret }) => assessBody(secret, 'Netlify build hook'),
  },
];
