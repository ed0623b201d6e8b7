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
    prefix: 'AIK_CI_',
    body: /[A-Za-z0-9]{20,44}/,
    longest: 44,
  }),
];
