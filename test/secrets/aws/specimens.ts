import { ByteText } from '../../../src/engine/byte-text.js';
import type { Detection } from '../../../src/model/finding.js';
import type { KeywordHit } from '../../../src/model/source-text.js';
import { AWS_COMBINATIONS, AWS_RULES } from '../../../src/secrets/aws/index.js';
import { looksRandom } from '../../../src/secrets/aws/randomness.js';
import { createSecretDetector } from '../../../src/secrets/find.js';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const HEX = '0123456789abcdef';
const LOWER = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Random text that is the same in every run: no token has to stand in a test. */
export class Specimens {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  text(alphabet: string, length: number): string {
    return Array.from({ length }, () => alphabet[Math.floor(this.#next() * alphabet.length)]).join('');
  }

  base64(length: number): string {
    return this.text(BASE64, length);
  }

  hex(length: number): string {
    return this.text(HEX, length);
  }

  lower(length: number): string {
    return this.text(LOWER, length);
  }

  /** An ID of an account; its last characters are random. */
  keyId(account = '210987654321', prefix = 'AKIA'): string {
    const bits = 2n ** 49n + BigInt(account) * 2n ** 9n + BigInt(Math.floor(this.#next() * 512));
    const digits = Array.from(
      { length: 10 },
      (_, place) => BASE32[Number((bits >> BigInt(45 - 5 * place)) & 31n)],
    );
    return prefix + digits.join('') + this.text(BASE32, 6);
  }

  /** With a slash or plus in it. The one in a thousand that the rule takes for a name are drawn again. */
  secret(): string {
    for (;;) {
      const secret = this.base64(40);
      if (/[+/]/.test(secret) && looksRandom(secret)) return secret;
    }
  }

  /** xorshift32. */
  #next(): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) / 2 ** 32;
  }
}

export const NOW = Date.UTC(2026, 10, 24, 12);
export const ACCOUNTS = { '210987654321': 'prod' };

const DETECTOR = createSecretDetector(
  { now: NOW, accounts: ACCOUNTS },
  { rules: AWS_RULES, combinations: AWS_COMBINATIONS },
);

export interface Scanned {
  readonly detections: readonly Detection[];
  readonly examples: number;
  readonly placeholders: number;
}

/** Runs the rules of AWS alone over a text. */
export function scan(text: string): Scanned {
  const bytes = Buffer.from(text);
  const lower = bytes.toString('latin1').toLowerCase();
  const hits = DETECTOR.keywords.flatMap((keyword): KeywordHit[] => {
    const found: KeywordHit[] = [];
    for (let at = lower.indexOf(keyword); at !== -1; at = lower.indexOf(keyword, at + 1)) {
      found.push({ keyword, offset: at });
    }
    return found;
  });
  const found = hits.length === 0 ? {} : DETECTOR.find(new ByteText('file', bytes), hits);
  return { detections: found.detections ?? [], examples: 0, placeholders: 0, ...found.passedOver };
}

/** Rule and severity of each finding, by place. */
export function findings(text: string): readonly string[] {
  return scan(text).detections.map(({ ruleId, severity }) => `${ruleId} ${severity}`);
}
