import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

const PAGES = ['https://developers.facebook.com/docs/facebook-login/guides/access-tokens'];
const RESET = 'Reset the app secret at https://developers.facebook.com/apps/, page App settings, Basic.';

/** Graph tokens begin so, with a letter for their kind: `EAAB`, `EAAG`. Base64 of other things rarely runs on like this. */
const GRAPH = /EAA[A-Z][A-Za-z0-9]{100,400}/;

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'facebook-access-token',
    severity: 'high',
    title: 'Facebook (Meta) access token',
    why: 'it acts as a person, page or business on Facebook, Instagram or WhatsApp.',
    remediation: [
      `Invalidate it: \`DELETE /me/permissions\` with the token. ${RESET}`,
      'Look through the posts, messages and advertisements of the account.',
    ],
    references: PAGES,
    formFrom: 'scanners',
    keywords: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `EAA${letter}`),
    token: new RegExp(`${GRAPH.source}(?:ZD)?|EAACEdEose0cBA[A-Za-z0-9]{20,100}`),
    longest: 408,
    startsAtKeyword: true,
    alphabet: 'A-Za-z0-9+/=_-',
    before: 'A-Za-z0-9+/_-',
    shownPrefix: () => 'EAA',
  }),
  shapedToken({
    id: 'instagram-access-token',
    severity: 'high',
    title: 'Instagram or Threads access token',
    why: 'it acts as a person or business on Instagram or Threads.',
    remediation: ['Remove the app at https://www.instagram.com/accounts/manage_access/.', RESET],
    references: ['https://developers.facebook.com/docs/instagram-platform'],
    keywords: ['IGQV', 'IGQW', 'IGAA', 'THAA'],
    token: /(?:IGQ[VW]|IGAA|THAA)[\w-]{100,400}/,
    longest: 404,
    alphabet: 'A-Za-z0-9+/=_-',
    before: 'A-Za-z0-9+/_-',
    shownPrefix: (secret) => secret.slice(0, 4),
  }),
  shapedToken({
    id: 'facebook-app-token',
    severity: 'high',
    title: 'Facebook app access token',
    why: 'it changes the settings of an app and acts for it; it holds the app’s secret.',
    remediation: [RESET],
    references: PAGES,
    formFrom: 'scanners',
    keywords: [
      'facebook',
      ...['access_token', 'accesstoken'].flatMap((name) =>
        ['=', '"', "'", ': "', ": '"].map((link) => name + link),
      ),
    ],
    token: /\d{13,17}(?:\||%7C)[\w-]{27}/,
    longest: 48,
    within: 120,
    alphabet: '\\w-',
  }),
  namedToken({
    id: 'facebook-app-secret',
    title: 'Facebook app secret',
    why: 'together with the app ID it acts as the app and checks its requests.',
    remediation: [RESET],
    references: ['https://developers.facebook.com/docs/facebook-login/security'],
    formFrom: 'scanners',
    providers: ['facebook', 'meta_app', 'instagram'],
    noun: /secret|key/,
    value: /[0-9a-f]{32}/,
    longest: 32,
  }),
];
