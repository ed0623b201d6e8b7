import { createDecipheriv } from 'node:crypto';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

/** The key that rclone hides passwords with, the same everywhere: https://github.com/rclone/rclone (fs/config/obscure) */
const KEY = ['9c935b48730a554d6bfd7c63c886a92b', 'd390198eb8128afbf4de162b8b95f638'];

const BLOCK = 16;

/** Whether a value becomes text when it is laid open, as only a hidden password does. */
function assess({ secret }: SecretMatch): Assessment {
  const bytes = Buffer.from(secret, 'base64url');
  if (bytes.length <= BLOCK) return { is: 'nothing' };
  const decipher = createDecipheriv(
    'aes-256-ctr',
    Buffer.from(KEY.join(''), 'hex'),
    bytes.subarray(0, BLOCK),
  );
  const text = Buffer.concat([decipher.update(bytes.subarray(BLOCK)), decipher.final()]).toString('latin1');
  return /^[\x20-\x7e]{3,200}$/.test(text)
    ? { is: 'secret', details: { decrypts: true } }
    : { is: 'nothing' };
}

export const RULES: readonly SecretRule[] = [
  {
    id: 'rclone-obscured-password',
    kind: 'secret',
    severity: 'high',
    title: 'Password in an rclone configuration',
    why: 'everybody can lay it open, since rclone only hides it; it opens a remote, or decrypts its files.',
    remediation: [
      'Change the password at the remote.',
      'Encrypt the configuration: `rclone config`, set a password.',
    ],
    references: ['https://rclone.org/docs/#configuration-encryption'],
    formFrom: 'documentation',
    // A hidden password looks like any other text; the kind of its remote stands in the same section.
    keywords: [
      ...[
        'crypt',
        'sftp',
        'ftp',
        'webdav',
        'smb',
        'mega',
        'koofr',
        'opendrive',
        'protondrive',
        'seafile',
        'http',
      ].map((kind) => `type = ${kind}`),
    ],
    pattern: /(?:^|\n)pass(?:word2?)? = (?<secret>[\w-]{27,300})(?=\s|$)/g,
    reach: 800,
    assess,
  },
];
