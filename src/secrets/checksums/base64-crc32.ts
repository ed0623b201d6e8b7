import { crc32 } from './crc32.js';

/** A CRC-32 in base64 without padding, six characters, its least significant byte first. */
export function base64Crc32LittleEndian(text: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(crc32(text));
  return bytes.toString('base64').replace(/=+$/, '');
}
