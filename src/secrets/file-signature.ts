import { escaped } from './token-pattern.js';

/** Bytes of a file that tell it from others of its kind, where its rule says nothing else. */
const TOLD_APART = 4_000;

const PIECE =
  /"(?<text>[^"]*)"|(?<from>[0-9a-f]{2})-(?<to>[0-9a-f]{2})|(?<byte>[0-9a-f]{2})|(?<any>\?\?)|(?<sign>[(|)])/g;

/**
 * The pattern of a file that begins so, as in `"PWS3" 00-02 ?? (01|02 ??)`: text, a range of bytes in hexadecimal, any
 * byte, alternatives.
 *
 * @param least Bytes that must follow.
 * @param most Bytes that count as the secret, with the signature.
 */
export function fileSignature(signature: string, least: number, most = TOLD_APART): RegExp {
  return new RegExp(`^${bytesPattern(signature)}${anyBytes(least, most)}`, 'g');
}

/** The source of a pattern for these bytes alone. */
export function bytesPattern(signature: string): string {
  const pieces = [...signature.matchAll(PIECE)].map(({ groups = {} }) => {
    const { text, from, to, byte, sign } = groups;
    if (text !== undefined) return escaped(text);
    if (from !== undefined) return `[\\x${from}-\\x${to}]`;
    if (byte !== undefined) return `\\x${byte}`;
    return sign === undefined ? ANY : sign.replace('(', '(?:');
  });
  return `(?:${pieces.join('')})`;
}

/** The source of a pattern for so many bytes, whatever they are. */
export function anyBytes(least: number, most: number): string {
  return `${ANY}{${least},${most}}`;
}

const ANY = '[\\s\\S]';
