import { alphabetOf, leadingRun, type Run } from './leading-run.js';

/**
 * Tells by the bytes around a keyword that no match can be there, long before text is made of them: of a hundred
 * keywords in source text hardly one stands by a secret.
 *
 * @param offset Of the keyword's first byte.
 * @returns Whether a match that this keyword tells may be there.
 */
export type Beside = (bytes: Uint8Array, offset: number) => boolean;

/** Runs shorter than this stand everywhere, so that looking for one tells nothing. */
const MIN_RUN = 8;

/** A keyword that asks for more looks than this is not looked around: the pattern itself would be as quick. */
const MAX_PROBES = 256;

/**
 * The token starts at the keyword: its first characters must follow, and before it stands nothing of its own
 * alphabet unless as the end of an escape. The conditions are those of `tokenPattern`.
 */
export function besideStart(token: RegExp, before = 'A-Za-z0-9'): Beside {
  let run: Run | undefined;
  let front: Uint8Array | undefined;
  return (bytes, offset) => {
    front ??= alphabetOf(`[${before}]`);
    if (front[bytes[offset - 1] ?? 0] === 1 && !endsEscape(bytes, offset)) return false;
    run ??= leadingRun(token.source);
    const end = offset + run.length;
    if (end > bytes.length) return false;
    let at = offset;
    while (at < end && run.alphabet[bytes[at] as number] === 1) at++;
    return at === end;
  };
}

/** The token stands anywhere within so many bytes of the keyword, or holds it. */
export function besideToken(token: RegExp, reach: number): Beside {
  let run: Run | undefined;
  return (bytes, offset) => {
    run ??= leadingRun(token.source);
    return holdsRun(bytes, offset - reach, offset + reach, run);
  };
}

/** The value stands behind the keyword, within so many bytes of its start. */
export function besideName(value: RegExp, reach: number): Beside {
  let run: Run | undefined;
  return (bytes, offset) => {
    run ??= leadingRun(value.source);
    return holdsRun(bytes, offset, offset + reach, run);
  };
}

/**
 * Whether a run lies whole between two offsets. Looks at every `length`th byte first, and so reads a small part of
 * what a pattern would read.
 */
export function holdsRun(bytes: Uint8Array, from: number, to: number, { alphabet, length }: Run): boolean {
  if (length < MIN_RUN || to - from > length * MAX_PROBES) return true;
  const end = Math.min(to, bytes.length);
  let start = Math.max(0, from);
  for (let last = start + length - 1; last < end; last = start + length - 1) {
    let at = last;
    while (at >= start && alphabet[bytes[at] as number] === 1) at--;
    if (at < start) return true;
    start = at + 1;
  }
  return false;
}

const BACKSLASH = 0x5c;
const PERCENT = 0x25;

/** `\n` or `%3D`: a letter or digit before the token that is no part of a word. */
function endsEscape(bytes: Uint8Array, offset: number): boolean {
  return bytes[offset - 2] === BACKSLASH || bytes[offset - 3] === PERCENT;
}
