import { anyBytes, bytesPattern, fileSignature } from '../file-signature.js';
import type { SecretRule } from '../rule.js';

const WHY = 'it holds private keys; whoever has the file can try passwords for as long as they like.';
const REMEDIATION = [
  'Make new keys, and ask the authority to revoke the certificates of the old ones.',
  'Keep the keystore in a secret store, not in the repository.',
] as const;

/** A key that stands by itself or encrypted in PKCS #12: bags 1.2.840.113549.1.12.10.1.1 and .2. */
const KEY_BAG = bytesPattern('2a 86 48 86 f7 0d 01 0c 0a 01 01-02');

/** A sequence, its length, version 3, the next sequence. */
const PFX = bytesPattern('30 (80|82 ?? ??|83 ?? ?? ??) 02 01 03 30');

/** Bytes in which the first key of a store begins. */
const MAX_AHEAD = 60_000;

/** What Android's tools make for everybody with the same password. */
const DEBUG = /(?:^|[/!])debug\.keystore$/i;

/** Keystores, and such in base64, as in CI variables and Kubernetes secrets. Those of certificates alone are none. */
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
  {
    id: 'pkcs12-keystore-file',
    kind: 'secret',
    severity: 'medium',
    title: 'PKCS #12 keystore',
    why: WHY,
    remediation: REMEDIATION,
    references: ['https://www.rfc-editor.org/rfc/rfc7292'],
    formFrom: 'documentation',
    keywords: [],
    files: ['*.p12', '*.pfx', '*.pkcs12', '*.jks', '*.keystore'],
    pattern: new RegExp(`^${PFX}${anyBytes(20, MAX_AHEAD)}?${KEY_BAG}${anyBytes(20, 400)}`, 'g'),
    reach: MAX_AHEAD + 500,
    appliesTo: (path) => !DEBUG.test(path),
  },
  {
    id: 'java-keystore-file',
    kind: 'secret',
    severity: 'medium',
    title: 'Java keystore',
    why: WHY,
    remediation: REMEDIATION,
    references: ['https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html'],
    formFrom: 'documentation',
    keywords: [],
    files: ['*.jks', '*.jceks', '*.keystore'],
    // The magic number of JKS or JCEKS, a version, the number of entries; the first is a key: 1, or 3 of a secret one.
    pattern: fileSignature('(fe ed fe ed|ce ce ce ce) 00 00 00 01-02 ?? ?? ?? ?? 00 00 00 (01|03)', 40),
    reach: 4100,
    appliesTo: (path) => !DEBUG.test(path),
  },
];
