import { crc32 } from './crc32.js';

/** Hexadecimal digits that a CRC-32 takes. */
const DIGITS = 8;

/** A CRC-32 in eight hexadecimal digits, the most significant first, in small letters. */
export function hexCrc32(text: string): string {
  return crc32(text).toString(16).padStart(DIGITS, '0');
}

/** The same with its four bytes in the opposite order. */
export function hexCrc32LittleEndian(text: string): string {
  return (hexCrc32(text).match(/../g) ?? []).reverse().join('');
}

/** Whether the last eight characters of a text are the CRC-32 of those before, in digits of either case. */
export function endsInHexCrc32(text: string): boolean {
  return hexCrc32(text.slice(0, -DIGITS)) === text.slice(-DIGITS).toLowerCase();
}
