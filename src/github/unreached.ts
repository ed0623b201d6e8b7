import { fieldsOf } from './payload.js';

/**
 * Why a request got no answer, by the system's code (`ECONNREFUSED`): what the error says may quote the token, where
 * that has a line break in it.
 *
 * @returns `null` where GitHub answered.
 */
export function unreachedReason(error: unknown): string | null {
  if (fieldsOf(error).response !== undefined) return null;
  // The client's error has that of `fetch` as its cause, and this one the system's.
  const { code } = fieldsOf(causeOf(causeOf(error)));
  return typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : 'no connection was made';
}

/** No field of its own that could be listed. */
function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}
