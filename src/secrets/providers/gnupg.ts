import { anyBytes, bytesPattern } from '../file-signature.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

/** A secret-key packet of RFC 9580, 4.3 and 5.5.3: tag 5 and its length, version, time, and algorithm. */
const PACKET = bytesPattern(
  '(94 ??|95 ?? ??|c5 (18-bf|c0-df ??|ff ?? ?? ?? ??)) 04-06 ?? ?? ?? ?? (01-03|10-13|16|19-1c)',
);

/** A key of GnuPG’s agent, as a canonical expression, or in lines of `Name: value`. */
const AGENT_KEY =
  '\\((?:11:private-key|21:(?<protected>protected)-private-key)\\(|(?:[A-Z][A-Za-z-]{1,30}: [^\\n]{0,300}\\n){0,20}?Key: \\((?<locked>protected-)?private-key[ (]';

function assess({ groups }: SecretMatch): Assessment {
  if (groups.protected === undefined && groups.locked === undefined) return { is: 'secret' };
  return {
    is: 'secret',
    severity: 'medium',
    message:
      'GnuPG private key, encrypted. Whoever has the file can try passphrases for as long as they like.',
    details: { encrypted: true },
  };
}

export const RULES: readonly SecretRule[] = [
  {
    id: 'gnupg-private-key-file',
    kind: 'secret',
    severity: 'high',
    title: 'GnuPG private key',
    why: 'whoever has it signs and decrypts in the name of its owner; a passphrase may protect it.',
    remediation: [
      'Revoke the key, publish the revocation, and make a new one.',
      'Keep the keyring out of the repository, in its history too.',
    ],
    references: [
      'https://www.rfc-editor.org/rfc/rfc9580',
      'https://www.gnupg.org/documentation/manuals/gnupg/',
    ],
    formFrom: 'documentation',
    keywords: [],
    files: ['secring.gpg', '*.gpg', '*.pgp', 'private-keys-v1.d/*.key'],
    pattern: new RegExp(`^(?:${PACKET}|${AGENT_KEY})${anyBytes(24, 4_000)}`, 'g'),
    reach: 12_000,
    assess,
  },
];
