import { assessBody } from '../body-assessment.js';
import type { Combination } from '../combination.js';
import { credentialPair } from '../credential-pair.js';
import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

const PAGES = ['https://www.twilio.com/docs/iam/api-keys'];
const ROTATE = [
  'Promote a secondary auth token at https://console.twilio.com/, or delete the API key.',
  'Look for messages and calls that are not yours.',
];

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'twilio-auth-token',
    severity: 'high',
    title: 'Twilio auth token or key secret',
    why: 'together with the SID it sends messages, calls and reads their records, at the cost of the account.',
    remediation: ROTATE,
    references: PAGES,
    formFrom: 'examples',
    providers: ['twilio'],
    noun: /token|secret|auth|key/,
    value: /[0-9a-f]{32}|[A-Za-z0-9]{32}/,
    longest: 32,
    assess: ({ secret }) => (/^(?:AC|SK)[0-9a-f]{32}$/.test(secret) ? { is: 'nothing' } : undefined),
  }),
  shapedToken({
    id: 'twilio-api-key',
    severity: 'medium',
    title: 'Twilio API key SID',
    why: 'together with its secret it sends messages and calls; by itself it names the key.',
    remediation: ROTATE,
    references: PAGES,
    formFrom: 'documentation',
    keywords: ['twilio'],
    token: /SK[0-9a-fA-F]{32}/,
    longest: 34,
    within: 200,
    shownPrefix: () => 'SK',
    assess: ({ secret }) => assessBody(secret.slice(2), 'Twilio API key SID'),
  }),
  {
    ...shapedToken({
      id: 'twilio-account-sid',
      formFrom: 'documentation',
      severity: 'low',
      title: 'Twilio account SID',
      why: 'it names the account; together with an auth token it is a credential.',
      remediation: ['Nothing, if no auth token leaked with it.'],
      references: PAGES,
      keywords: ['twilio'],
      token: /AC[0-9a-f]{32}/,
      longest: 34,
      within: 200,
      assess: ({ secret }) => assessBody(secret.slice(2), 'Twilio account SID'),
    }),
    identifier: true,
  },
];

export const COMBINATIONS: readonly Combination[] = [
  credentialPair({
    id: 'twilio-credentials',
    severity: 'critical',
    title: 'Twilio account SID with its auth token',
    why: 'they send messages, call, buy numbers and read all records of the account.',
    remediation: ROTATE,
    references: PAGES,
    keywords: ['twilio'],
    parts: ['twilio-auth-token', 'twilio-account-sid'],
  }),
  credentialPair({
    id: 'twilio-key-credentials',
    severity: 'critical',
    title: 'Twilio API key with its secret',
    why: 'they send messages, call, buy numbers and read all records of the account.',
    remediation: ROTATE,
    references: PAGES,
    keywords: ['twilio'],
    parts: ['twilio-auth-token', 'twilio-api-key'],
  }),
];
