import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Rotate it in the settings of the environment.'];
const PAGES = ['https://docs.devcycle.com/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'devcycle-server-key',
    severity: 'medium',
    title: 'DevCycle server SDK key',
    why: 'it reads all feature flags of an environment, with their rules.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'documentation',
    prefix: 'dvc_server_',
    body: /\w{8,72}/,
    longest: 72,
    alphabet: '\\w',
  }),
  prefixedToken({
    id: 'devcycle-client-key',
    severity: 'low',
    title: 'DevCycle client or mobile SDK key',
    why: 'it evaluates feature flags; pages and apps show it to everybody.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'documentation',
    prefix: ['dvc_client_', 'dvc_mobile_'],
    body: /\w{8,72}/,
    longest: 72,
    alphabet: '\\w',
  }),
];
