import { assessBody, DUMMY_REMEDIATION } from '../body-assessment.js';
import { isPlaceholder } from '../filters/placeholder.js';
import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { Assessment, SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

const CREDENTIALS = 'https://console.cloud.google.com/apis/credentials';
const OAUTH = 'https://developers.google.com/identity/protocols/oauth2';
const HMAC = 'https://cloud.google.com/storage/docs/authentication/hmackeys';

/** Keys of the samples of Firebase and other public code of Google's; without their start, and in halves. */
const PUBLISHED: ReadonlySet<string> = new Set(
  [
    ['SyAnLA7NfeLquW1tJF', 'px_eQCxoX-oo6YyIs'],
    ['SyCkEhVjf3pduRDt6d', '1yKOMitrUEke8agEM'],
    ['SyDMAScliyLx7F0NPD', 'EJi1QmyCgHIAODrlU'],
    ['SyD3asb-2pEZVqMkmL', '6M9N6nHZRR_znhrh0'],
    ['SyAdOS2zB6NCsk1pCd', 'Z4-P6GBdi_UUPwX7c'],
    ['SyASWm6HmTMdYWpgMn', 'jRBjxcQ9CKctWmLd4'],
    ['SyANUvH9H9BsUccjsu', '2pCmEkOPjjaXeDQgY'],
    ['SyA5_iVawFQ8ABuTZN', 'UdcwERLJv_a_p4wtM'],
    ['SyA4UrcGxgwQFTfaI3', 'no3t7Lt1sjmdnP5sQ'],
    ['SyDSb51JiIcB6OJpww', 'MicseKRhhrOq1cS7g'],
    ['SyBF2RrAIm4a0mO64E', 'ShQfqfd2AFnzAvvuU'],
    ['SyBcE-OOIbhjyR83gm', '4r2MFCu4MJmprNXsw'],
    ['SyB8qGxt4ec15vitgn', '44duC5ucxaOi4FmqE'],
    ['SyA8vmApnrHNFE0bAp', 'F4hoZ11srVL_n0nvY'],
  ].map((halves) => halves.join('')),
);

/** Google's own keys all go on with `Sy`: others were not issued like this. */
function assessApiKey(body: string): Assessment {
  if (PUBLISHED.has(body)) return { is: 'example' };
  const assessment = assessBody(body, API_KEY);
  if (assessment.is !== 'secret' || body.startsWith('Sy')) return assessment;
  return {
    is: 'secret',
    severity: 'low',
    message: `${API_KEY}, as it seems, but none that Google issued begins so: it is likely a dummy.`,
    details: { likely: 'dummy' },
    remediation: DUMMY_REMEDIATION,
  };
}

const API_KEY = 'Google API key';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'google-api-key',
    severity: 'high',
    title: API_KEY,
    why: 'it uses maps, models and other services at the owner’s cost; a key without restrictions uses all of them.',
    remediation: [
      `Rotate it at ${CREDENTIALS}.`,
      'A key that must be public: restrict it to its site or app and to the services that it needs.',
    ],
    references: ['https://cloud.google.com/docs/authentication/api-keys'],
    formFrom: 'scanners',
    prefix: 'AIza',
    body: /[\w-]{35}/,
    longest: 35,
    alphabet: '\\w-',
    assess: assessApiKey,
  }),
  prefixedToken({
    id: 'google-oauth-client-secret',
    severity: 'high',
    title: 'Google OAuth client secret',
    why: 'with it others pose as the application and take the tokens of those who sign in.',
    remediation: [`Add a new secret to the client at ${CREDENTIALS} and delete this one.`],
    references: [OAUTH],
    formFrom: 'scanners',
    prefix: 'GOCSPX-',
    body: /[\w-]{28}/,
    longest: 28,
    alphabet: '\\w-',
  }),
  namedToken({
    id: 'google-oauth-legacy-client-secret',
    title: 'Google OAuth client secret of the old form',
    why: 'with it others pose as the application and take the tokens of those who sign in.',
    remediation: [`Add a new secret to the client at ${CREDENTIALS} and delete this one.`],
    references: [OAUTH],
    formFrom: 'scanners',
    providers: [
      'google_client',
      'google-client',
      'googleclient',
      'google_oauth',
      'google-oauth',
      'googleoauth',
    ],
    noun: /secret/,
    value: /[\w-]{24}/,
    longest: 24,
    alphabet: '\\w-',
  }),
  shapedToken({
    id: 'google-oauth-access-token',
    severity: 'medium',
    title: 'Google OAuth access token',
    why: 'it acts as a person or service account, for an hour.',
    remediation: ['It ends by itself within the hour; find out how it came into the file.'],
    references: [OAUTH],
    formFrom: 'examples',
    keywords: ['ya29.'],
    token: /ya29\.[\w-]{30,1024}/,
    longest: 1030,
    alphabet: '\\w-',
    shownPrefix: () => 'ya29.',
  }),
  shapedToken({
    id: 'google-oauth-refresh-token',
    severity: 'critical',
    title: 'Google OAuth refresh token',
    why: 'it makes new access tokens of a person until it is revoked.',
    remediation: [
      'Remove the app’s access at https://myaccount.google.com/connections, or `gcloud auth revoke`.',
    ],
    references: [OAUTH],
    formFrom: 'scanners',
    keywords: ['1//0'],
    token: /1\/\/0[\w-]{60,160}/,
    longest: 164,
    alphabet: '\\w-',
    shownPrefix: () => '1//0',
  }),
  {
    id: 'google-service-account-key',
    kind: 'secret',
    severity: 'critical',
    title: 'Google Cloud service account key',
    why: 'it acts as the service account in everything that it may do, and never ends.',
    remediation: [
      'Delete the key: `gcloud iam service-accounts keys delete`.',
      'Look through the audit logs for what the service account did.',
      'Use Workload Identity Federation in its place: no key need be kept.',
    ],
    references: ['https://cloud.google.com/iam/docs/service-account-creds'],
    formFrom: 'documentation',
    keywords: ['private_key_id'],
    pattern:
      /private_key_id\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'][0-9A-Za-z_-]{4,64}\\{0,3}["']\s{0,4},(?:\s|\\[nrt]){0,40}\\{0,3}["']private_key\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'](?<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----[A-Za-z0-9+/=\\\s]{60,6000}-----END (?:RSA )?PRIVATE KEY-----(?:\\{1,4}n){0,2})/g,
    reach: 6600,
    shownPrefix: () => '-----BEGIN PRIVATE KEY-----',
    assess: ({ secret }) => (isPlaceholder(secret) ? { is: 'placeholder' } : { is: 'secret' }),
  },
  prefixedToken({
    id: 'google-hmac-key-id',
    severity: 'low',
    title: 'Google Cloud Storage HMAC key ID',
    why: 'it names a key; only with its secret, which the rules of AWS find, does it open anything.',
    remediation: ['Look whether the secret leaked too.'],
    references: [HMAC],
    formFrom: 'documentation',
    prefix: 'GOOG',
    // Of a service account, or of a person.
    body: /[A-Z0-9]{57}|[A-Z0-9]{20}/,
    longest: 57,
    // All but `googl`, since the name of Google stands everywhere.
    keywords: [...'abcdefghijkmnopqrstuvwxyz0123456789'].map((next) => `goog${next}`),
    assess: (body) => (/\d/.test(body) && /[A-Z]/.test(body) ? undefined : { is: 'nothing' }),
  }),
  shapedToken({
    id: 'firebase-server-key',
    severity: 'medium',
    title: 'Firebase Cloud Messaging server key',
    why: 'it sends notifications to all users of the app, where the old interface still runs.',
    remediation: ['Delete it at https://console.firebase.google.com under Cloud Messaging.'],
    references: ['https://firebase.google.com/docs/cloud-messaging/migrate-v1'],
    keywords: [':apa91b'],
    token: /AAAA[\w-]{7}:APA91b[\w-]{134}/,
    longest: 152,
    alphabet: '\\w-',
    shownPrefix: () => 'AAAA',
  }),
];
