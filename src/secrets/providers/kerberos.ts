import { fileSignature } from '../file-signature.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  {
    id: 'kerberos-keytab-file',
    kind: 'secret',
    severity: 'high',
    title: 'Kerberos keytab',
    why: 'its keys stand for passwords: whoever has it signs in as the principals that it names.',
    remediation: [
      'Change the keys of its principals, by `kadmin` or by a new password in Active Directory.',
      'Keep the keytab out of the repository.',
    ],
    references: ['https://web.mit.edu/kerberos/krb5-latest/doc/formats/keytab_file_format.html'],
    formFrom: 'documentation',
    keywords: [],
    files: ['*.keytab'],
    // The version, the length of the first entry, and of how many parts its principal's name is.
    pattern: fileSignature('05 02 00 00 00-01 ?? 00 01-04 00', 21),
    reach: 4100,
  },
];
