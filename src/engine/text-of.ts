import { encodingOf, textBytes } from './encoding.js';

/** The bytes in which a scan of these contents counts lines; those of a binary as they are. */
export function textOf(bytes: Uint8Array): Uint8Array {
  const encoding = encodingOf(bytes);
  return encoding === null ? bytes : textBytes(bytes, encoding);
}
