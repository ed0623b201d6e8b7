import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'adobe-client-secret',
    severity: 'high',
    title: 'Adobe client secret',
    why: 'with its client ID it signs in as a project, which reads and changes what its services hold.',
    remediation: ['Rotate it at https://developer.adobe.com/console in the credentials of the project.'],
    references: ['https://developer.adobe.com/developer-console/docs/guides/authentication/'],
    formFrom: 'scanners',
    prefix: 'p8e-',
    body: /[\w-]{32}/,
    longest: 32,
    alphabet: '\\w-',
  }),
  namedToken({
    id: 'adobe-api-key',
    title: 'Adobe API key',
    why: 'it calls Adobe’s services in the name of a project.',
    remediation: ['Replace it at https://developer.adobe.com/.'],
    references: ['https://developer.adobe.com/'],
    formFrom: 'scanners',
    providers: ['adobe'],
    value: /[a-z0-9]{32}/,
    longest: 32,
  }),
];
