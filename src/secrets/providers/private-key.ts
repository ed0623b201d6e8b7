import { distinctCharacters } from '../filters/variety.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

/** Armour of RFC 7468 and OpenPGP: up to the next five dashes, so that no stretch of text is read twice. */
const ARMOUR =
  /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?<body>(?:[^-]|-(?!----)){64,15000})-----END (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/;

/** https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html */
const PUTTY =
  /PuTTY-User-Key-File-\d: [\w.@-]{3,60}\r?\nEncryption: (?<encryption>[\w-]{3,32})\r?\nComment: [^\r\n]{0,200}\r?\nPublic-Lines: \d{1,3}\r?\n(?:[A-Za-z0-9+/=]{1,80}\r?\n){1,120}(?:Key-Derivation: [^\r\n]{1,40}\r?\n(?:Argon2-[A-Za-z]{4,12}: [^\r\n]{1,200}\r?\n){4})?Private-Lines: \d{1,3}\r?\n(?:[A-Za-z0-9+/=]{1,80}\r?\n){1,90}Private-(?:MAC|Hash): [0-9a-f]{40,64}/;

/** Shorter bodies are no keys: an Ed25519 key in PKCS #8, the shortest in use, has 64 characters. */
const MIN_BODY = 64;

/** Words of a body shorter than a line of base64 are prose or code between the marks. */
const MIN_WORD = 16;

/** Fewer different characters than this among 64 of base64 are typed, not drawn. */
const MIN_DISTINCT = 20;

/** What stands where a key was cut out or is to be filled in. */
const CUT = /\.{3}|\xe2\x80\xa6|\*{3}|x{6}|[$#]\{|\{\{|<[%A-Za-z]/i;

/** The start of every OpenSSH key, then the length and name of its cipher, here `none`. */
const OPENSSH = 'b3BlbnNzaC1rZXktdjEAAAAA';
const OPENSSH_PLAIN = `${OPENSSH}BG5vbmU`;

const ENCRYPTED = {
  is: 'secret',
  severity: 'medium',
  message: 'Private key, encrypted. Whoever has the file can try passphrases for as long as they like.',
  details: { encrypted: true },
} as const satisfies Assessment;

function assess({ secret, groups }: SecretMatch): Assessment {
  const { body, encryption } = groups;
  if (body !== undefined) return assessArmour(secret, body);
  return encryption === 'none' ? { is: 'secret' } : ENCRYPTED;
}

function assessArmour(armour: string, body: string): Assessment {
  const content = contentOf(body);
  if (CUT.test(linesOf(body).join('\n'))) return { is: 'placeholder' };
  if (content.length < MIN_BODY) return { is: 'nothing' };
  if (distinctCharacters(content) < MIN_DISTINCT) return { is: 'placeholder' };
  const isEncrypted =
    armour.startsWith('-----BEGIN ENCRYPTED') ||
    /Proc-Type: {0,2}4, {0,2}ENCRYPTED/.test(body) ||
    (content.startsWith(OPENSSH) && !content.startsWith(OPENSSH_PLAIN));
  return isEncrypted ? { ...ENCRYPTED, value: content } : { is: 'secret', value: content };
}

/** The lines of a body without its headers, of which OpenPGP's name the owner: `Comment: Bob <bob@host.test>`. */
function linesOf(body: string): readonly string[] {
  const lines = body.replace(/\\{1,4}[nrt]/g, '\n').split('\n');
  return lines.filter((line) => !line.includes(': '));
}

/** The base64 of a body, the same whether it stands in lines, in one string with `\n` or in pieces of source. */
function contentOf(body: string): string {
  const words = linesOf(body).flatMap((line) => line.split(/[^A-Za-z0-9+/=]/));
  return words.filter((word) => word.length >= MIN_WORD).join('');
}

/** A whole key file in base64, as in Kubernetes secrets and CI variables. */
function assessEncoded({ secret }: SecretMatch): Assessment {
  const decoded = Buffer.from(secret, 'base64').toString('latin1');
  const matched = new RegExp(ARMOUR.source).exec(decoded);
  return matched === null ? { is: 'nothing' } : assessArmour(matched[0], matched.groups?.body ?? '');
}

const SHARED = {
  kind: 'secret',
  severity: 'high',
  why: 'whoever has it signs, signs in or decrypts in the name of its owner.',
  remediation: [
    'Make a new key pair, put its public half in place of the old one everywhere, and remove the old one.',
    'If a certificate was issued for the key, ask its authority to revoke it.',
    'Keep the new key in a secret store, not in the repository.',
  ],
  references: [
    'https://www.rfc-editor.org/rfc/rfc7468',
    'https://docs.github.com/authentication/connecting-to-github-with-ssh/reviewing-your-ssh-keys',
  ],
} as const;

export const RULES: readonly SecretRule[] = [
  {
    ...SHARED,
    id: 'private-key',
    formFrom: 'documentation',
    title: 'Private key',
    keywords: ['private key-----', 'private key block-----', 'putty-user-key-file-'],
    pattern: new RegExp(`${ARMOUR.source}|${PUTTY.source}`, 'g'),
    reach: 16_384,
    shownPrefix: (secret) => /^-----BEGIN [A-Z0-9 ]{1,60}-----|^PuTTY-User-Key-File-/.exec(secret)?.[0] ?? '',
    assess,
  },
  {
    ...SHARED,
    id: 'private-key-base64',
    formFrom: 'documentation',
    title: 'Private key file in base64',
    keywords: ['ls0tls1crudjti'],
    pattern: /(?<![A-Za-z0-9+/])LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,20000}={0,2}(?![A-Za-z0-9+/])/g,
    reach: 20_480,
    shownPrefix: () => 'LS0tLS1CRUdJTi',
    assess: assessEncoded,
  },
];
