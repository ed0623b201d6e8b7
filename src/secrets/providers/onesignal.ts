import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Rotate it in the dashboard under Settings, Keys and IDs.'];
const PAGES = ['https://documentation.onesignal.com/docs/keys-and-ids'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'onesignal-api-key',
    severity: 'high',
    title: 'OneSignal API key',
    why: 'it sends notifications, mail and text messages to all users of an app.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'documentation',
    prefix: ['os_v2_app_', 'os_v2_org_'],
    body: /[a-z2-7]{103}/,
    longest: 103,
  }),
  namedToken({
    id: 'onesignal-legacy-api-key',
    title: 'OneSignal legacy API key',
    why: 'it sends notifications to all users of an app.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'examples',
    providers: ['onesignal'],
    noun: /rest[_-]?api|api[_-]?key|auth/,
    // A UUID in base64. An app’s ID, which is public, is a bare UUID.
    value: /[MNOYZ][A-Za-z0-9]{47}/,
    longest: 48,
  }),
];
