import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';
import { UUID, UUID_LENGTH } from '../uuid.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'cypress-record-key',
    title: 'Cypress record key',
    why: 'it records runs to the dashboard of a project.',
    remediation: ['Delete it under Project settings, Record keys, at https://cloud.cypress.io.'],
    references: ['https://docs.cypress.io/cloud/account-management/projects'],
    formFrom: 'scanners',
    providers: ['cypress_record', 'cypress-record', 'cypress run'],
    noun: /key/,
    value: UUID,
    longest: UUID_LENGTH,
  }),
];
