import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'onelogin-client-secret',
    severity: 'high',
    title: 'OneLogin client secret',
    why: 'together with the client ID it reads and changes users and applications.',
    remediation: ['Delete the credential in OneLogin under Developers, API credentials.'],
    references: ['https://developers.onelogin.com/api-docs/2/getting-started/dev-overview'],
    formFrom: 'scanners',
    providers: ['onelogin'],
    value: /[a-z0-9]{64}/,
    longest: 64,
  }),
];
