import { expect } from 'vitest';
import { BASE64, Generator } from '../secrets/support.js';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The account that the generated IDs tell. */
export const ACCOUNT = '246813579024';

/** A key pair that AWS never gave out. */
export interface KeyPair {
  readonly id: string;
  readonly secret: string;
}

/** @param account Twelve digits, which the ID tells. */
export function keyPair(seed: number, account = ACCOUNT): KeyPair {
  const generator = new Generator(seed);
  return {
    id: `${'AK'}IA${accountPart(BigInt(account))}${generator.text(BASE32, 7)}`,
    secret: `${generator.text(BASE64, 36)}aB3/`,
  };
}

/** The nine characters of base32 that hold the account: the bit of new IDs, forty bits, and four zeros. */
function accountPart(account: bigint): string {
  const bits = ((1n << 40n) | account) << 4n;
  return Array.from({ length: 9 }, (_, index) => {
    return BASE32.charAt(Number((bits >> BigInt(5 * (8 - index))) & 31n));
  }).join('');
}

/** The example ID of AWS's documentation. */
export const EXAMPLE_ID = `${'AK'}IAIOSFODNN7${'EXAMPLE'}`;

/** A policy that may write objects; of one bucket, unless another resource is given. */
export function writePolicy(resource = 'arn:aws:s3:::my-app-backups/*'): string {
  const statement = { Effect: 'Allow', Action: ['s3:PutObject', 's3:PutObjectAcl'], Resource: resource };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

/** Bytes of a secret that are enough to tell that it got out. */
const TELLING_LENGTH = 8;

/** Looks for any piece of a secret's body, as it is, in base64 or in hexadecimal, in what left the process. */
export function expectNoLeak(secrets: readonly string[], ...outputs: readonly string[]): void {
  for (const secret of secrets) {
    const forms = [secret, Buffer.from(secret).toString('base64'), Buffer.from(secret).toString('hex')];
    const pieces = forms.flatMap((form) =>
      Array.from({ length: form.length - TELLING_LENGTH + 1 }, (_, at) =>
        form.slice(at, at + TELLING_LENGTH),
      ),
    );
    for (const output of outputs) {
      // The assertion must not print what it found.
      expect(pieces.some((piece) => output.includes(piece))).toBe(false);
    }
  }
}
