import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://apidocs.aikido.dev/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'aikido-client-secret',
    severity: 'high',
    title: 'Aikido client secret',
    why: 'together with the client ID it reads the weak points that were found.',
    remediation: ['Delete it at https://app.aikido.dev/settings/integrations/api/aikido/rest.'],
    references: PAGES,
    formFrom: 'scanners',
    prefix: 'AIK_SECRET_',
    body: /[A-Za-z0-9]{64}/,
    longest: 64,
  }),
  prefixedToken({
    id: 'aikido-ci-token',
    severity: 'medium',
    title: 'Aikido CI token',
    why: 'it starts scans of the repositories of an organisation.',
    remediation: ['Delete it in Aikido under Settings, Integrations.'],
    references: PAGES,
    formFrom: 'documentation',
    prefix: ['AIK_CI_', 'AIK_CI_US_', 'AIK_CI_ME_'],
    body: /[A-Za-z0-9]{64}/,
    longest: 64,
  }),
  prefixedToken({
    id: 'aikido-runtime-token',
    severity: 'low',
    title: 'Aikido Zen firewall token',
    why: 'it reports the attacks on an application, which others can then make up, and reads what is blocked.',
    remediation: ['Rotate it in Aikido under Zen, on the page of the application.'],
    references: ['https://github.com/AikidoSec/firewall-node'],
    formFrom: 'documentation',
    prefix: 'AIK_RUNTIME_',
    // The company, the application, the region where it is not the EU, then what is random.
    body: /\d{1,10}_\d{1,10}_(?:(?:US|ME)_)?[A-Za-z0-9]{48}/,
    longest: 73,
  }),
];
