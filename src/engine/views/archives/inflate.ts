import { createRequire } from 'node:module';
import type * as Zlib from 'node:zlib';

/** What inflating gave: bytes, those before a file was cut off, or why there are none: `more` than the limit. */
export type Inflated = Uint8Array | { readonly rest: Uint8Array } | 'damaged' | 'more';

/** Loaded when the first archive is met: it takes two milliseconds, and most trees hold none. */
function zlib(): typeof Zlib {
  return createRequire(import.meta.url)('node:zlib') as typeof Zlib;
}

/** @param limit In bytes. */
export function inflateRaw(bytes: Uint8Array, limit: number): Inflated {
  return guarded(() => zlib().inflateRawSync(bytes, { maxOutputLength: limit }));
}

export function gunzip(bytes: Uint8Array, limit: number): Inflated {
  const { gunzipSync, constants } = zlib();
  const whole = guarded(() => gunzipSync(bytes, { maxOutputLength: limit }));
  if (whole !== 'damaged') return whole;
  const cut = { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH };
  const rest = guarded(() => gunzipSync(bytes, cut));
  return rest instanceof Uint8Array ? { rest } : rest;
}

function guarded(inflate: () => Uint8Array): Uint8Array | 'damaged' | 'more' {
  try {
    return inflate();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'more' : 'damaged';
  }
}
