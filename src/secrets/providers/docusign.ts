import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'docusign-secret-key',
    title: 'DocuSign secret key',
    why: 'together with the integration key it acts as an application towards DocuSign.',
    remediation: ['Delete the secret key of the app in DocuSign under Apps and keys.'],
    references: ['https://developers.docusign.com/'],
    formFrom: 'scanners',
    providers: ['docusign'],
    noun: /secret/,
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];
