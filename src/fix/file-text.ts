import { isUtf8 } from 'node:buffer';
import { encodingOf } from '../engine/encoding.js';

/** A file as text that can be written back in its own encoding, with its byte-order mark. */
export interface FileText {
  /** Without the mark. Line ends are the file's own. */
  readonly text: string;
  /** The bytes of another text; `null` where the encoding has no signs for it. */
  encode(text: string): Buffer | null;
}

/** The text of a file; `null` where it is binary, or would not come back as the same bytes. */
export function fileTextOf(bytes: Buffer): FileText | null {
  const encoding = encodingOf(bytes);
  if (encoding === null) return null;
  const mark = bytes.subarray(0, encoding.markLength);
  const codec = codecOf(encoding.kind, bytes.subarray(encoding.markLength));
  const encode = (text: string) => {
    const body = codec.encode(text);
    return codec.decode(body) === text ? Buffer.concat([mark, body]) : null;
  };
  const text = codec.decode(bytes.subarray(encoding.markLength));
  return encode(text)?.equals(bytes) === true ? { text, encode } : null;
}

interface Codec {
  decode(bytes: Buffer): string;
  encode(text: string): Buffer;
}

function codecOf(kind: 'ascii' | 'utf16le' | 'utf16be', body: Buffer): Codec {
  switch (kind) {
    case 'utf16le':
      return plainCodec('utf16le');
    case 'utf16be':
      return {
        decode: (bytes) => swapped(bytes).toString('utf16le'),
        encode: (text) => swapped(Buffer.from(text, 'utf16le')),
      };
    case 'ascii':
      return plainCodec(isUtf8(body) ? 'utf8' : 'latin1');
  }
}

function plainCodec(name: BufferEncoding): Codec {
  return { decode: (bytes) => bytes.toString(name), encode: (text) => Buffer.from(text, name) };
}

/** A byte that has no partner stays where it is, so that it is noticed. */
function swapped(bytes: Buffer): Buffer {
  return bytes.length % 2 === 1 ? bytes : Buffer.from(bytes).swap16();
}
