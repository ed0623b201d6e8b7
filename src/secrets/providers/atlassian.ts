import { endsInHexCrc32 } from '../checksums/hex-crc32.js';
import { assessChecksum } from '../checksums/judgement.js';
import type { Combination } from '../combination.js';
import { credentialPair } from '../credential-pair.js';
import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

const API_TOKENS = 'https://id.atlassian.com/manage-profile/security/api-tokens';
const API_TOKEN_HELP =
  'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/';
const DATA_CENTER =
  'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html';

const ACCOUNT = 'Atlassian API token';
const ADMIN = 'Atlassian admin key or Bitbucket access token';
const APP_PASSWORD = 'Bitbucket app password or API token';

/** The last eight characters are the CRC-32 of all before them. */
function assessWhole(title: string) {
  return (body: string, { secret }: SecretMatch): Assessment =>
    assessChecksum(endsInHexCrc32(secret), body, title);
}

/** Tokens of Jira, Confluence and Bitbucket on one's own servers are base64 of a number, a colon, random bytes. */
function assessNumbered({ secret }: SecretMatch): Assessment | undefined {
  const decoded = Buffer.from(secret.replace(/^BBDC-/, ''), 'base64').toString('latin1');
  return /^\d{6,20}:/.test(decoded) ? undefined : { is: 'nothing' };
}

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'atlassian-api-token',
    severity: 'critical',
    title: ACCOUNT,
    why: 'it acts as its owner in Jira, Confluence and Bitbucket.',
    remediation: [`Revoke it at ${API_TOKENS}.`, 'Look through the audit log of the organisation.'],
    references: [API_TOKEN_HELP],
    formFrom: 'scanners',
    prefix: 'ATATT3',
    body: /[\w=-]{80,400}=[0-9A-F]{8}/,
    longest: 410,
    alphabet: '\\w=-',
    assess: assessWhole(ACCOUNT),
  }),
  prefixedToken({
    id: 'atlassian-access-token',
    severity: 'critical',
    title: ADMIN,
    why: 'it administers an organisation, or reads and pushes the code of a workspace or repository.',
    remediation: [
      'Revoke it at https://admin.atlassian.com under Settings, API keys, or in the settings of its repository.',
    ],
    references: [
      'https://support.atlassian.com/organization-administration/docs/manage-an-organization-with-the-admin-apis/',
    ],
    formFrom: 'scanners',
    prefix: 'ATCTT3',
    body: /[\w=-]{80,400}=[0-9A-F]{8}/,
    longest: 410,
    alphabet: '\\w=-',
    assess: assessWhole(ADMIN),
  }),
  prefixedToken({
    id: 'bitbucket-app-password',
    severity: 'critical',
    title: APP_PASSWORD,
    why: 'it reads and pushes code as its owner.',
    remediation: ['Revoke it at https://bitbucket.org/account/settings/app-passwords/.'],
    references: ['https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/'],
    formFrom: 'scanners',
    prefix: 'ATBB',
    body: /[A-Za-z0-9]{24}[0-9A-F]{8}/,
    longest: 32,
    assess: assessWhole(APP_PASSWORD),
  }),
  shapedToken({
    id: 'bitbucket-data-center-token',
    severity: 'critical',
    title: 'Bitbucket Data Center access token',
    why: 'it reads and pushes code as its owner, a project or a repository.',
    remediation: ['Revoke it under Manage account, HTTP access tokens, on your Bitbucket server.'],
    references: ['https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html'],
    keywords: ['bbdc-'],
    token: /BBDC-[MNO][A-Za-z0-9+/@_-]{43}/,
    longest: 49,
    alphabet: 'A-Za-z0-9+/_-',
    shownPrefix: () => 'BBDC-',
    assess: assessNumbered,
  }),
  namedToken({
    id: 'atlassian-data-center-token',
    title: 'Jira or Confluence Data Center access token',
    why: 'it acts as its owner on the company’s own server.',
    remediation: ['Revoke it in your profile on the server, under Personal access tokens.'],
    references: [DATA_CENTER],
    providers: ['jira', 'confluence'],
    value: /[MNO][A-Za-z0-9+/]{43}/,
    longest: 44,
    assess: (match) => assessNumbered(match) ?? { is: 'secret' },
  }),
  namedToken({
    id: 'atlassian-legacy-api-token',
    title: 'Atlassian API token of the old form',
    why: 'it acts as its owner in Jira and Confluence.',
    remediation: [`Revoke it at ${API_TOKENS}.`],
    references: [API_TOKEN_HELP],
    formFrom: 'scanners',
    providers: ['atlassian', 'jira', 'confluence'],
    noun: /api[\w-]{0,3}token|api[\w-]{0,3}key|token/,
    value: /[A-Za-z0-9]{24}/,
    longest: 24,
  }),
  namedToken({
    id: 'bitbucket-oauth-secret',
    title: 'Bitbucket OAuth consumer secret',
    why: 'with the consumer’s key it gets access tokens to the workspace.',
    remediation: ['Delete the consumer under Workspace settings, OAuth consumers, and add another.'],
    references: ['https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/'],
    formFrom: 'scanners',
    providers: ['bitbucket'],
    noun: /secret/,
    value: /[A-Za-z0-9]{32}/,
    longest: 32,
  }),
  namedToken({
    id: 'bitbucket-oauth-key',
    severity: 'low',
    title: 'Bitbucket OAuth consumer key',
    why: 'it names an OAuth consumer; only with its secret does it open anything.',
    remediation: ['Nothing, unless the secret leaked too.'],
    references: ['https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/'],
    formFrom: 'scanners',
    providers: ['bitbucket'],
    noun: /key|client[_-]?id/,
    value: /[A-Za-z0-9]{18}/,
    longest: 18,
  }),
];

export const COMBINATIONS: readonly Combination[] = [
  credentialPair({
    id: 'bitbucket-oauth-consumer',
    severity: 'high',
    title: 'Bitbucket OAuth consumer with its secret',
    why: 'key and secret stand together: whoever reads them gets access tokens to the workspace.',
    remediation: ['Delete the consumer under Workspace settings, OAuth consumers, and add another.'],
    references: ['https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/'],
    keywords: ['bitbucket'],
    parts: ['bitbucket-oauth-secret', 'bitbucket-oauth-key'],
  }),
];
