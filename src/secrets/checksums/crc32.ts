/** CRC-32 as in zlib and PNG (reflected, polynomial 0xEDB88320), a byte at a time. */
const POLYNOMIAL = 0xedb88320;

let table: Uint32Array | undefined;

/** @param text One character a byte. */
export function crc32(text: string): number {
  table ??= makeTable();
  let remainder = 0xffffffff;
  for (let index = 0; index < text.length; index++) {
    const entry = table[(remainder ^ text.charCodeAt(index)) & 0xff] ?? 0;
    remainder = entry ^ (remainder >>> 8);
  }
  return ~remainder >>> 0;
}

function makeTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    return value;
  });
}
