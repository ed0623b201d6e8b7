import type { Member } from './member.js';

/** POSIX 1003.1, pax interchange format; GNU's long names. */
const BLOCK = 512;
const CHECKSUM_OFFSET = 148;
const CHECKSUM_BYTES = 8;
const BLANK = 0x20;

/** The files of a tar archive; it ends at a block of zeros, or with the bytes. */
export function* tarMembers(bytes: Uint8Array): Generator<Member> {
  const tar = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let longName: string | null = null;
  let at = 0;
  while (at + BLOCK <= tar.length) {
    const header = tar.subarray(at, at + BLOCK);
    if (!isHeader(header)) {
      if (header.some((byte) => byte !== 0)) yield DAMAGED_REST;
      return;
    }
    const size = numberIn(header, 124, 12);
    const data = tar.subarray(at + BLOCK, at + BLOCK + size);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    switch (String.fromCharCode(header[156] as number)) {
      case 'L':
        longName = textIn(data, 0, data.length);
        break;
      case 'x':
        longName = paxPath(data) ?? longName;
        break;
      case '0':
      case '\0':
      case '7':
        yield memberOf(longName ?? nameOf(header), data, size);
        longName = null;
        break;
      default:
        longName = null;
    }
  }
}

function memberOf(name: string, data: Uint8Array, size: number): Member {
  return {
    name,
    packedSize: size,
    unpack(limit) {
      if (data.length > limit) return 'more';
      return data.length < size ? { rest: data } : data;
    },
  };
}

/** What follows a block that is no header: nobody can tell where the next file begins. */
const DAMAGED_REST: Member = { name: null, packedSize: 0, unpack: () => 'damaged' };

/** The sum of a header's bytes, its own field taken for blanks. */
function isHeader(header: Buffer): boolean {
  let sum = 0;
  for (let index = 0; index < BLOCK; index++) {
    const isOwn = index >= CHECKSUM_OFFSET && index < CHECKSUM_OFFSET + CHECKSUM_BYTES;
    sum += isOwn ? BLANK : (header[index] as number);
  }
  return sum === numberIn(header, CHECKSUM_OFFSET, CHECKSUM_BYTES);
}

/** An octal number, or one of GNU's in bytes for sizes of 8 GB and more, which no file here has. */
function numberIn(header: Buffer, start: number, length: number): number {
  const value = Number.parseInt(textIn(header, start, length).trim(), 8);
  return Number.isNaN(value) ? 0 : value;
}

function nameOf(header: Buffer): string {
  const prefix = textIn(header, 345, 155);
  const name = textIn(header, 0, 100);
  return prefix === '' ? name : `${prefix}/${name}`;
}

function textIn(bytes: Buffer, start: number, length: number): string {
  const field = bytes.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? field.length : end);
}

/** Records of `length key=value\n`. */
function paxPath(data: Buffer): string | null {
  return /(?:^|\n)\d{1,9} path=([^\n]{1,4096})\n/.exec(data.toString('utf8'))?.[1] ?? null;
}
