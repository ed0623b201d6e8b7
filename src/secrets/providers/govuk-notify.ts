import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';
import { UUID, UUID_LENGTH } from '../uuid.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'govuk-notify-api-key',
    severity: 'high',
    title: 'GOV.UK Notify API key',
    why: 'it sends mail, letters and text messages in the name of a public service.',
    remediation: ['Revoke it in GOV.UK Notify under API integration, API keys.'],
    references: ['https://docs.notifications.service.gov.uk/rest-api.html'],
    formFrom: 'documentation',
    // The name that people give a key stands before the service and the secret, two UUIDs.
    keywords: ['notify', 'govuk', 'gov.uk'],
    token: new RegExp(`${UUID.source}-${UUID.source}`),
    longest: 2 * UUID_LENGTH + 1,
    within: 160,
  }),
];
