import type { SecretRule } from '../rule.js';

const WHY = 'it holds private keys; whoever has the file can try passwords for as long as they like.';
const REMEDIATION = [
  'Make new keys, and ask the authority to revoke the certificates of the old ones.',
  'Keep the keystore in a secret store, not in the repository.',
] as const;

/** Keystores in base64, as in CI variables and Kubernetes secrets. */
export const RULES: readonly SecretRule[] = [
  {
    id: 'pkcs12-keystore-base64',
    kind: 'secret',
    severity: 'medium',
    title: 'PKCS #12 keystore in base64',
    why: WHY,
    remediation: REMEDIATION,
    references: ['https://www.rfc-editor.org/rfc/rfc7292'],
    formFrom: 'documentation',
    // The sequence, its length in two bytes, version 3, the next sequence.
    keywords: ['ibazcc'],
    pattern:
      /(?<![A-Za-z0-9+/])(?<secret>MI[I-L][A-Za-z0-9+/]{2}[AQgw]IBAzCC[A-Za-z0-9+/]{400,30000}={0,2})(?![A-Za-z0-9+/=])/g,
    reach: 30_100,
  },
  {
    id: 'java-keystore-base64',
    kind: 'secret',
    severity: 'medium',
    title: 'Java keystore in base64',
    why: WHY,
    remediation: REMEDIATION,
    references: ['https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html'],
    formFrom: 'documentation',
    // The magic number FEEDFEED and a version.
    keywords: ['/u3+7qaaaa'],
    pattern: /(?<![A-Za-z0-9+/])(?<secret>\/u3\+7QAAAA[A-Za-z0-9+/]{400,30000}={0,2})(?![A-Za-z0-9+/=])/g,
    reach: 30_100,
  },
];
