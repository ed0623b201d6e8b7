import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Revoke it at https://app.asana.com/0/my-apps.'];
const PAGES = ['https://developers.asana.com/docs/personal-access-token'];

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'asana-access-token',
    severity: 'high',
    title: 'Asana personal access token',
    why: 'it reads and changes tasks and projects as its owner.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'scanners',
    providers: ['asana'],
    value: /(?:1|2)\/\d{16}:[a-z0-9]{32}/,
    longest: 51,
  }),
  namedToken({
    id: 'asana-workspace-token',
    severity: 'high',
    title: 'Asana personal access token (of two IDs)',
    why: 'it reads and changes tasks and projects as its owner.',
    remediation: REVOKE,
    references: PAGES,
    formFrom: 'scanners',
    providers: ['asana'],
    value: /(?:1|2)\/\d{16}\/\d{16}:[a-z0-9]{32}/,
    longest: 68,
  }),
  namedToken({
    id: 'asana-client-secret',
    title: 'Asana client secret',
    why: 'together with the client ID it acts as an application on Asana.',
    remediation: ['Reset it at https://app.asana.com/0/my-apps.'],
    references: ['https://developers.asana.com/docs/oauth'],
    formFrom: 'scanners',
    providers: ['asana'],
    noun: /secret/,
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
