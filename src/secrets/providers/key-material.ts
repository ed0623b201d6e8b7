import { fileSignature } from '../file-signature.js';
import { isPlaceholder } from '../filters/placeholder.js';
import { distinctCharacters } from '../filters/variety.js';
import type { SecretRule } from '../rule.js';

/** Fewer different digits than this among those of a drawn key are typed, not drawn. */
const MIN_DISTINCT = 12;

/** The same of base64 with a comment above it. */
const SSH2_MIN_DISTINCT = 24;

/** In one byte, or in the one or two after a first. */
const DER_LENGTH = '(18-7f|81 ??|82 ?? ??)';

/** Keys in formats of their own, which no PEM label tells. */
export const RULES: readonly SecretRule[] = [
  {
    id: 'openvpn-static-key',
    kind: 'secret',
    severity: 'high',
    title: 'OpenVPN static or TLS key',
    why: 'it opens a tunnel, or lets others talk to the server that only members should reach.',
    remediation: ['Make a new one with `openvpn --genkey`, and give it to server and clients.'],
    references: ['https://openvpn.net/community-docs/'],
    formFrom: 'documentation',
    keywords: ['openvpn static key'],
    pattern:
      /-----BEGIN OpenVPN Static key V1-----(?<secret>(?:\s|\\[nr]){1,8}(?:[0-9a-f]{32}(?:\s|\\[nr]){1,8}){8,16})-----END OpenVPN Static key V1-----/gi,
    reach: 1200,
    assess: ({ secret }) =>
      distinctCharacters(secret) < MIN_DISTINCT ? { is: 'placeholder' } : { is: 'secret' },
  },
  {
    id: 'openvpn-tls-crypt-key',
    kind: 'secret',
    severity: 'high',
    title: 'OpenVPN tls-crypt-v2 key',
    why: 'it lets others talk to the server that only members should reach.',
    remediation: [
      'Make a new one with `openvpn --genkey tls-crypt-v2-server`, and new ones for the clients.',
    ],
    references: ['https://openvpn.net/community-docs/'],
    formFrom: 'documentation',
    keywords: ['openvpn tls-crypt'],
    pattern:
      /-----BEGIN OpenVPN tls-crypt-v2 (?:client|server) key-----(?<secret>[A-Za-z0-9+/=\\\s]{100,2400})-----END OpenVPN/g,
    reach: 2600,
    assess: ({ secret }) =>
      distinctCharacters(secret) < MIN_DISTINCT ? { is: 'placeholder' } : { is: 'secret' },
  },
  {
    id: 'minisign-secret-key',
    kind: 'secret',
    severity: 'high',
    title: 'Minisign or signify secret key',
    why: 'it signs files in the name of its owner; a password may protect it.',
    remediation: ['Make a new pair, publish its public key, and sign the files again.'],
    references: ['https://jedisct1.github.io/minisign/'],
    formFrom: 'documentation',
    keywords: ['minisign encrypted secret key', 'signify secret key'],
    pattern: /secret key\s{1,4}(?<secret>RW[A-Za-z0-9+/]{100,220}={0,2})(?![A-Za-z0-9+/=])/gi,
    reach: 300,
    shownPrefix: () => 'RW',
    assess: ({ secret }) => (isPlaceholder(secret) ? { is: 'placeholder' } : { is: 'secret' }),
  },
  {
    id: 'ssh-private-key-body',
    kind: 'secret',
    severity: 'high',
    title: 'OpenSSH private key without its armour',
    why: 'whoever has it signs in wherever its public half is known.',
    remediation: ['Make a new key pair, and remove the old public key everywhere.'],
    references: [
      'https://docs.github.com/authentication/connecting-to-github-with-ssh/reviewing-your-ssh-keys',
    ],
    formFrom: 'documentation',
    keywords: ['b3blbnnzac1rzxktdjeaaaaa'],
    pattern:
      /(?<![A-Za-z0-9+/])(?<secret>b3BlbnNzaC1rZXktdjEAAAAA[A-Za-z0-9+/]{200,8000}={0,2})(?![A-Za-z0-9+/=])/g,
    reach: 8100,
    shownPrefix: () => 'b3BlbnNzaC1rZXktdjEAAAAA',
    assess: ({ secret }) => (isPlaceholder(secret) ? { is: 'placeholder' } : { is: 'secret' }),
  },
  {
    id: 'ssh2-private-key',
    kind: 'secret',
    severity: 'high',
    title: 'SSH private key in the format of SSH.COM',
    why: 'whoever has it signs in wherever its public half is known; a passphrase may protect it.',
    remediation: ['Make a new key pair, and remove the old public key everywhere.'],
    references: ['https://linux.die.net/man/1/ssh-keygen'],
    formFrom: 'examples',
    keywords: ['begin ssh2 encrypted'],
    pattern:
      /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----(?<secret>(?:[^-]|-(?!---)){64,12000})---- END SSH2 ENCRYPTED PRIVATE KEY ----/g,
    reach: 12_100,
    assess: ({ secret }) =>
      isPlaceholder(secret.slice(-200)) || distinctCharacters(secret) < SSH2_MIN_DISTINCT
        ? { is: 'placeholder' }
        : { is: 'secret' },
  },
  {
    id: 'rsa-key-value-xml',
    kind: 'secret',
    severity: 'high',
    title: 'RSA private key as XML of .NET',
    why: 'whoever has it signs or decrypts in the name of its owner.',
    remediation: ['Make a new key, and put its public half in place of the old one everywhere.'],
    references: ['https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring'],
    formFrom: 'documentation',
    keywords: ['</modulus>'],
    pattern:
      /<Modulus>[A-Za-z0-9+/=\s]{80,1500}<\/Modulus>[^\0]{0,4000}?<D>(?<secret>[A-Za-z0-9+/=\s]{80,1500})<\/D>/g,
    reach: 7200,
  },
  {
    id: 'der-private-key-file',
    kind: 'secret',
    severity: 'high',
    title: 'Private key in DER',
    why: 'whoever has it signs, signs in or decrypts in the name of its owner.',
    remediation: [
      'Make a new key pair, put its public half in place of the old one everywhere, and remove the old one.',
      'If a certificate was issued for the key, ask its authority to revoke it.',
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc5958', 'https://www.rfc-editor.org/rfc/rfc8017'],
    formFrom: 'documentation',
    keywords: [],
    files: ['*.der', '*.pk8', '*.pkcs8', '*.key'],
    // A sequence and its length; then a version and an algorithm, a version and numbers, or a version and a curve's key.
    pattern: fileSignature(`30 ${DER_LENGTH} 02 01 (00-01 30 03-40 06|00 02 40-82|01 04 18-42)`, 20),
    reach: 4100,
  },
  {
    id: 'der-encrypted-private-key-file',
    kind: 'secret',
    severity: 'medium',
    title: 'Private key in DER, encrypted',
    why: 'whoever has the file can try passphrases for as long as they like.',
    remediation: ['Make a new key pair, and put its public half in place of the old one everywhere.'],
    references: ['https://www.rfc-editor.org/rfc/rfc5958', 'https://www.rfc-editor.org/rfc/rfc8018'],
    formFrom: 'documentation',
    keywords: [],
    files: ['*.der', '*.pk8', '*.pkcs8', '*.key'],
    // What it is encrypted by: a scheme of PKCS #5 or #12, 1.2.840.113549.1.5 or 1.12.1.
    pattern: fileSignature(`30 ${DER_LENGTH} 30 ${DER_LENGTH} 06 09-0a 2a 86 48 86 f7 0d 01 (05|0c 01)`, 40),
    reach: 4100,
  },
];
