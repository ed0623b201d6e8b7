import type { Unread } from '../../file-reader.js';
import { inflateRaw } from './inflate.js';
import type { Member } from './member.js';

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16. */
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;

/** The directory's end is followed by a comment of this length at the most. */
const MAX_COMMENT = 0xffff;

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

const ENCRYPTED: Unread = { reason: 'encrypted member of an archive', harmless: true };
const OTHER_METHOD: Unread = {
  reason: 'member of an archive that is packed in an unknown way',
  harmless: true,
};

/** The files of a zip archive in the order of its directory; `null` where it has none. */
export function zipMembers(bytes: Uint8Array): Iterable<Member> | null {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(zip);
  if (end === null) return null;
  // What is put in front of an archive shifts all its offsets.
  const start = end - zip.readUInt32LE(end + 12);
  const shift = start - zip.readUInt32LE(end + 16);
  return start < 0 || shift < 0 ? null : entries(zip, start, end, shift);
}

function directoryEnd(zip: Buffer): number | null {
  const first = Math.max(0, zip.length - END_BYTES - MAX_COMMENT);
  for (let at = zip.length - END_BYTES; at >= first; at--) {
    if (zip.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  return null;
}

function* entries(zip: Buffer, start: number, end: number, shift: number): Generator<Member> {
  let at = start;
  while (at + ENTRY_BYTES <= end && zip.readUInt32LE(at) === ENTRY_SIGNATURE) {
    const nameEnd = at + ENTRY_BYTES + zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + ENTRY_BYTES, nameEnd);
    if (!name.endsWith('/')) yield memberOf(zip, at, name, shift);
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

function memberOf(zip: Buffer, entry: number, name: string, shift: number): Member {
  const flags = zip.readUInt16LE(entry + 8);
  const method = zip.readUInt16LE(entry + 10);
  const packedSize = zip.readUInt32LE(entry + 20);
  const local = shift + zip.readUInt32LE(entry + 42);
  return {
    name,
    packedSize,
    unpack(limit) {
      if ((flags & ENCRYPTED_FLAG) !== 0) return ENCRYPTED;
      if (method !== STORED && method !== DEFLATED) return OTHER_METHOD;
      if (local + LOCAL_BYTES > zip.length || zip.readUInt32LE(local) !== LOCAL_SIGNATURE) return 'damaged';
      const data = local + LOCAL_BYTES + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      if (data + packedSize > zip.length) return 'damaged';
      const packed = zip.subarray(data, data + packedSize);
      if (method === DEFLATED) return inflateRaw(packed, limit);
      return packed.length > limit ? 'more' : packed;
    },
  };
}
