import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Sign out of all sessions in the account settings at https://claude.ai/settings/account.'];
const PAGES = ['https://docs.anthropic.com/en/api/overview'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'anthropic-api-key',
    severity: 'critical',
    title: 'Anthropic API key',
    why: 'it runs models at the cost of the organisation and reads files stored there.',
    remediation: [
      'Disable it at https://console.anthropic.com/settings/keys.',
      'Look at the usage page for requests that are not yours.',
    ],
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'sk-ant-api03-',
    body: /[\w-]{93}AA/,
    longest: 95,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'anthropic-admin-key',
    severity: 'critical',
    title: 'Anthropic admin key',
    why: 'it manages members, workspaces and API keys of the organisation.',
    remediation: [
      'Disable it at https://console.anthropic.com/settings/admin-keys.',
      'Look for members and keys that are not yours.',
    ],
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'sk-ant-admin01-',
    body: /[\w-]{93}AA/,
    longest: 95,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'anthropic-oauth-token',
    severity: 'high',
    title: 'Anthropic OAuth token',
    why: 'it runs models on the subscription of the person who signed in.',
    remediation: REVOKE,
    references: PAGES,
    prefix: ['sk-ant-oat01-', 'sk-ant-ort01-'],
    body: /[\w-]{80,120}/,
    longest: 120,
    alphabet: '\\w-',
  }),
  prefixedToken({
    id: 'anthropic-session-key',
    severity: 'high',
    title: 'Anthropic session key',
    why: 'it acts as the person who is signed in, and reads their conversations.',
    remediation: REVOKE,
    references: PAGES,
    prefix: ['sk-ant-sid01-', 'sk-ant-sid02-'],
    body: /[\w-]{80,120}/,
    longest: 120,
    alphabet: '\\w-',
  }),
];
