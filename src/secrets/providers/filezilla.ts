import { isPlaceholder } from '../filters/placeholder.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { assessWrittenPassword } from '../written-password.js';

function assess({ secret }: SecretMatch): Assessment {
  const decoded = Buffer.from(secret, 'base64').toString('latin1');
  if (!/^[\x20-\x7e\xa0-\xff]{3,200}$/.test(decoded)) return { is: 'nothing' };
  return isPlaceholder(decoded) || /^(?:password|pass|secret|test|anonymous@.{0,40})$/i.test(decoded)
    ? { is: 'placeholder' }
    : { is: 'secret' };
}

export const RULES: readonly SecretRule[] = [
  {
    id: 'filezilla-password',
    kind: 'secret',
    severity: 'high',
    title: 'Password of a FileZilla site',
    why: 'it signs in to the server that the entry names: base64 is no encryption.',
    remediation: [
      'Change the password at the server.',
      'Set a master password in FileZilla, and keep its files out of the repository.',
    ],
    references: ['https://wiki.filezilla-project.org/Documentation'],
    keywords: ['<pass encoding="base64">'],
    pattern: /<Pass encoding="base64">(?<secret>[A-Za-z0-9+/]{4,300}={0,2})<\/Pass>/g,
    reach: 340,
    guessable: true,
    assess,
  },
  {
    id: 'filezilla-plain-password',
    kind: 'secret',
    severity: 'high',
    title: 'Password of a FileZilla site in clear text',
    why: 'it signs in to the server that the entry names.',
    remediation: [
      'Change the password at the server.',
      'Set a master password in FileZilla, and keep its files out of the repository.',
    ],
    references: ['https://wiki.filezilla-project.org/Documentation'],
    keywords: ['<pass>'],
    pattern: /<User>(?<user>[^<]{1,120})<\/User>\s{0,40}<Pass>(?<secret>[^<\s]{3,200})<\/Pass>/g,
    reach: 400,
    guessable: true,
    assess: assessWrittenPassword,
  },
];
