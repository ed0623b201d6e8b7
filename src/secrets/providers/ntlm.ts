import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'ntlm-response',
    severity: 'medium',
    title: 'NTLM response',
    why: 'it names a user, and whoever has it tries passwords for as long as they like.',
    remediation: ['Change the password of the user.', 'Keep recorded requests out of the repository.'],
    references: ['https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-nlmp/'],
    formFrom: 'documentation',
    // Base64 of the signature and of the number 3: the message in which the client answers.
    prefix: 'TlRMTVNTUAADAAAA',
    body: /[A-Za-z0-9+/]{80,4000}={0,2}/,
    longest: 4002,
    alphabet: 'A-Za-z0-9+/=',
  }),
];
