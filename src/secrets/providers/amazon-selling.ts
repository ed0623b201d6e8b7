import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://developer-docs.amazon.com/sp-api/docs'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'amazon-lwa-client-secret',
    severity: 'high',
    title: 'Amazon Login client secret',
    why: 'together with the client ID it acts as an application of a seller, advertiser or Alexa skill.',
    remediation: ['Rotate it in the developer console of Seller Central or Login with Amazon.'],
    references: PAGES,
    prefix: 'amzn1.oa2-cs.v1.',
    body: /[0-9a-f]{64}/,
    longest: 64,
  }),
  prefixedToken({
    id: 'amazon-lwa-refresh-token',
    severity: 'high',
    title: 'Amazon Login refresh token',
    why: 'it makes new tokens for the data of a seller, advertiser or customer.',
    remediation: [
      'Disable the application in Seller Central under Manage your apps, or in the account that signed in.',
    ],
    references: PAGES,
    formFrom: 'examples',
    prefix: 'Atzr|',
    body: /[\w-]{80,1200}/,
    longest: 1200,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'amazon-lwa-access-token',
    severity: 'medium',
    title: 'Amazon Login access token',
    why: 'it reads the data of a seller or customer for an hour.',
    remediation: ['Let it expire, and find out how it came into the file.'],
    references: PAGES,
    formFrom: 'examples',
    prefix: 'Atza|',
    body: /[\w-]{80,1200}/,
    longest: 1200,
    alphabet: '\\w-',
  }),
];
