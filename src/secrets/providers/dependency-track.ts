import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'dependency-track-api-key',
    severity: 'high',
    title: 'Dependency-Track API key',
    why: 'it reads and changes the inventory of components and their weaknesses.',
    remediation: ['Delete it in the administration of your server, under Teams.'],
    references: ['https://docs.dependencytrack.org/integrations/rest-api/'],
    formFrom: 'documentation',
    prefix: 'odt_',
    body: /[A-Za-z0-9]{8}_[A-Za-z0-9]{32}|[A-Za-z0-9]{32}/,
    longest: 41,
  }),
];
