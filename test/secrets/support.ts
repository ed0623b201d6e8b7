import { createScanner } from '../../src/engine/scanner.js';
import type { FileScan } from '../../src/model/file-scan.js';
import { CATALOGUE } from '../../src/secrets/catalogue.js';
import { base62 } from '../../src/secrets/checksums/base62.js';
import { crc32 } from '../../src/secrets/checksums/crc32.js';
import { createSecretDetector } from '../../src/secrets/find.js';
import type { SecretContext } from '../../src/secrets/rule.js';

export const CONTEXT: SecretContext = { now: Date.UTC(2026, 0, 1), accounts: {} };

export const DIGITS = '0123456789';
export const LOWER = 'abcdefghijklmnopqrstuvwxyz';
export const UPPER = LOWER.toUpperCase();
export const HEX = `${DIGITS}abcdef`;
export const ALPHANUMERIC = DIGITS + UPPER + LOWER;
export const BASE64 = `${ALPHANUMERIC}+/`;

/** Draws the same values from the same seed (mulberry32), so that no token need stand in a test. */
export class Generator {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from 0 to `bound` - 1. */
  below(bound: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  }

  /** So many characters of an alphabet. */
  text(alphabet: string, length: number): string {
    return Array.from({ length }, () => alphabet.charAt(this.below(alphabet.length))).join('');
  }

  /** A classic GitHub token, whose checksum holds. */
  githubToken(prefix: string, length = 36): string {
    const payload = this.text(ALPHANUMERIC, length - 6);
    return prefix + payload + base62(crc32(payload), 6);
  }

  /** A PEM of such a label around so much base64 in lines of 64. */
  pem(label: string, length = 640): string {
    const lines = this.text(BASE64, length).match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
  }
}

/** What the rules of the whole catalogue find in a text, as the engine runs them, in a file of such a path. */
export function scan(text: string, path = 'file'): FileScan {
  const result = scanFile(text, path);
  if (result === null) throw new Error('The text was taken for binary.');
  return result;
}

/** The same for any contents; `null` for a binary in which nothing was looked for. */
export function scanFile(contents: string | Buffer, path: string): FileScan | null {
  const scanner = createScanner([createSecretDetector(CONTEXT, CATALOGUE)]);
  const bytes = Buffer.from(contents as string);
  const room = scanner.prefilter.room(bytes.length);
  room.set(bytes);
  return scanner.scan(path, room.subarray(0, bytes.length));
}

/** Ids of the rules that find something, in order of place. */
export function ruleIds(text: string): readonly string[] {
  return scan(text).detections.map((detection) => detection.ruleId);
}

/** Ways in which people write a token down. */
export const SYNTAXES: Readonly<Record<string, (secret: string) => string>> = {
  alone: (secret) => secret,
  dotenv: (secret) => `NAME=${secret}\n`,
  shell: (secret) => `export NAME='${secret}'; run\r\n`,
  json: (secret) => `{"name": "${secret}", "other": 1}`,
  'escaped JSON': (secret) => `{"body": "{\\"name\\": \\"${secret}\\"}\\n"}`,
  'after an escaped line end': (secret) => `{"script": "run\\n${secret}\\nrun"}`,
  yaml: (secret) => `deploy:\n  name: ${secret} # set by hand\n`,
  source: (secret) => `const name: string = "${secret}";`,
  xml: (secret) => `<name>${secret}</name>`,
  header: (secret) => `curl -H "Authorization: Bearer ${secret}" https://host.test/`,
  'query of a URL': (secret) => `https://host.test/?name=${secret}&other=1`,
  'escaped URL': (secret) => `https://host.test/?q=name%3D${secret}%26other`,
  minified: (secret) => `a.b={c:"${secret}",d:1};`.repeat(2),
};
