import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

const PAGES = ['https://platform.openai.com/docs/api-reference/authentication'];
const USAGE = 'Look at https://platform.openai.com/usage for requests that are not yours.';

/** Base64 of `OpenAI`, which stands in the midst of every key. */
const MARK = 'T3BlbkFJ';

/** The fixed start of a key: `sk-`, `sk-proj-`. */
const shownPrefix = (secret: string) => /^sk-(?:[a-z]{4,10}-)?/.exec(secret)?.[0] ?? '';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'openai-api-key',
    severity: 'critical',
    title: 'OpenAI API key',
    why: 'it runs models at the cost of the project and reads files and threads stored there.',
    remediation: ['Delete it at https://platform.openai.com/api-keys.', USAGE],
    references: PAGES,
    formFrom: 'scanners',
    keywords: [MARK.toLowerCase()],
    token: new RegExp(
      `sk-(?:(?:proj|svcacct|service|None)-[\\w-]{20,120}${MARK}[\\w-]{20,120}|[A-Za-z0-9]{20}${MARK}[A-Za-z0-9]{20})`,
    ),
    longest: 272,
    alphabet: '\\w-',
    shownPrefix,
  }),
  shapedToken({
    id: 'openai-admin-key',
    severity: 'critical',
    title: 'OpenAI admin key',
    why: 'it manages members, projects and keys of the organisation.',
    remediation: [
      'Delete it at https://platform.openai.com/settings/organization/admin-keys.',
      'Look through the audit log for members and keys that are not yours.',
    ],
    references: PAGES,
    formFrom: 'scanners',
    keywords: [MARK.toLowerCase()],
    token: new RegExp(`sk-admin-[\\w-]{20,120}${MARK}[\\w-]{20,120}`),
    longest: 272,
    alphabet: '\\w-',
    shownPrefix,
  }),
  shapedToken({
    id: 'openai-legacy-api-key',
    severity: 'high',
    title: 'OpenAI API key, or one of a service with the same interface',
    why: 'it runs models at the cost of the account.',
    remediation: ['Delete it where it was made; for OpenAI at https://platform.openai.com/api-keys.'],
    references: PAGES,
    formFrom: 'scanners',
    keywords: ['openai', 'chatgpt'],
    token: /sk-[A-Za-z0-9]{48}/,
    longest: 51,
    within: 80,
    alphabet: '\\w-',
    shownPrefix,
  }),
  prefixedToken({
    id: 'openai-session-key',
    severity: 'high',
    title: 'OpenAI session key',
    why: 'it acts as the person who is signed in to the platform.',
    remediation: ['Log out of all devices in the account settings.'],
    references: PAGES,
    formFrom: 'scanners',
    prefix: 'sess-',
    body: /[A-Za-z0-9]{40}/,
    longest: 40,
  }),
];
