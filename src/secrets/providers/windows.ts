import { createDecipheriv } from 'node:crypto';
import { fileSignature } from '../file-signature.js';
import { isPlaceholder } from '../filters/placeholder.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

/**
 * The key of all group policies, which Microsoft has published:
 * https://learn.microsoft.com/openspecs/windows_protocols/ms-gppref/2c15cbf0-f086-4c74-8b70-1f2fa45dd4be
 */
const POLICY_KEY = ['4e9906e8fcb66cc9faf49310620ffee8', 'f496e806cc057990209b09a433b66c1b'];

/** Whether a value decrypts to text, as only a real one does. */
function assessPolicy({ secret }: SecretMatch): Assessment {
  try {
    const decipher = createDecipheriv(
      'aes-256-cbc',
      Buffer.from(POLICY_KEY.join(''), 'hex'),
      Buffer.alloc(16),
    );
    const text = Buffer.concat([decipher.update(Buffer.from(secret, 'base64')), decipher.final()]).toString(
      'utf16le',
    );
    return /^[\x20-\u024f]{1,200}$/.test(text)
      ? { is: 'secret', details: { decrypts: true } }
      : { is: 'nothing' };
  } catch {
    return { is: 'nothing' };
  }
}

/** Setup writes a password in UTF-16 and base64, its element's name behind it. */
function assessSetup({ secret, groups }: SecretMatch): Assessment {
  const decoded = groups.plain === 'true' ? secret : Buffer.from(secret, 'base64').toString('utf16le');
  const password = decoded.replace(/(?:Administrator)?Password$/, '');
  if (isPlaceholder(password) || /^(?:password|vagrant|secret|test|admin)\d{0,4}$/i.test(password))
    return { is: 'placeholder' };
  return /^[\x20-\u024f]{4,128}$/.test(password) ? { is: 'secret' } : { is: 'nothing' };
}

export const RULES: readonly SecretRule[] = [
  {
    id: 'windows-account-database-file',
    kind: 'secret',
    severity: 'high',
    title: 'Windows database of accounts',
    why: 'with the registry of the same machine it gives the password hash of every account, which signs in by itself.',
    remediation: [
      'Change the password of each account, of a domain that of krbtgt twice.',
      'Remove the file from the repository and its history.',
    ],
    references: ['https://attack.mitre.org/techniques/T1003/'],
    formFrom: 'documentation',
    keywords: [],
    files: ['ntds.dit', 'config/SAM', 'SAM.hive', 'SAM.save'],
    // The mark of an ESE database follows a checksum; a registry hive begins with its own.
    pattern: fileSignature('(?? ?? ?? ?? ef cd ab 89|"regf")', 500, 100_000),
    reach: 100_100,
  },
  {
    id: 'windows-group-policy-password',
    kind: 'secret',
    severity: 'critical',
    title: 'Windows group policy password',
    why: 'everybody can decrypt it, since the key of all policies is public; it is often an administrator’s.',
    remediation: ['Change the password of the account, and remove it from the policy.'],
    references: ['https://support.microsoft.com/help/2962486'],
    formFrom: 'documentation',
    keywords: ['cpassword'],
    pattern: /cpassword[ \t]{0,4}=[ \t]{0,4}["'](?<secret>[A-Za-z0-9+/]{22,400}={0,2})["']/gi,
    reach: 440,
    assess: assessPolicy,
  },
  {
    id: 'windows-setup-password',
    kind: 'secret',
    severity: 'high',
    title: 'Windows setup password',
    why: 'it is the password of an account, often the administrator’s, of every machine that was set up so.',
    remediation: ['Change the password on the machines, and leave it out of the answer file.'],
    references: [
      'https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts',
    ],
    keywords: ['<plaintext>'],
    pattern:
      /Password>\s{0,40}<Value>(?<secret>[^<\s]{4,400})<\/Value>\s{0,40}<PlainText>(?<plain>true|false)<\/PlainText>/g,
    reach: 560,
    guessable: true,
    assess: assessSetup,
  },
];
