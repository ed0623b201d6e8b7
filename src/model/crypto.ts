import type * as Crypto from 'node:crypto';
import { createRequire } from 'node:module';

/** Node's hashes, loaded when the first is asked for: they take a start 5 ms, and a scan that finds nothing needs none. */
export function crypto(): typeof Crypto {
  return createRequire(import.meta.url)('node:crypto') as typeof Crypto;
}
