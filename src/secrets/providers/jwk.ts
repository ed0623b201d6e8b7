import { isPlaceholder } from '../filters/placeholder.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

const KEY_TYPE = /["']kty\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'](RSA|EC|OKP|oct)\\{0,3}["']/;
const NEAR = 2400;

/** The other members of the same key stand before or after it. */
function assess(member: 'd' | 'k') {
  return ({ secret, before, after }: SecretMatch): Assessment => {
    const object = `${before.slice(before.lastIndexOf('{') + 1).slice(-NEAR)} ${after.slice(0, NEAR).split('}')[0]}`;
    const type = KEY_TYPE.exec(object)?.[1];
    if (type === undefined || (type === 'oct') !== (member === 'k')) return { is: 'nothing' };
    return isPlaceholder(secret) ? { is: 'placeholder' } : { is: 'secret' };
  };
}

const SHARED = {
  kind: 'secret',
  severity: 'high',
  remediation: ['Make a new key, publish its public half, and take the old one out of the key set.'],
  references: ['https://www.rfc-editor.org/rfc/rfc7517'],
  formFrom: 'documentation',
} as const;

export const RULES: readonly SecretRule[] = [
  {
    ...SHARED,
    id: 'jwk-private-key',
    title: 'JSON Web Key with its private half',
    why: 'whoever has it signs tokens or decrypts in the name of its owner.',
    keywords: ['"kty', "'kty"],
    pattern: /["']d\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'](?<secret>[\w-]{42,700})\\{0,3}["']/g,
    reach: 3200,
    assess: assess('d'),
  },
  {
    ...SHARED,
    id: 'jwk-symmetric-key',
    title: 'JSON Web Key that is symmetric',
    why: 'whoever has it signs tokens or decrypts like its owner.',
    keywords: ['"kty', "'kty"],
    pattern: /["']k\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'](?<secret>[\w-]{22,200})\\{0,3}["']/g,
    reach: 3200,
    assess: assess('k'),
  },
];
