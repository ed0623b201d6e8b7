import { alphabetOf, leadingRun, type Run } from './leading-run.js';

/**
 * What must stand beside a keyword for its rule to match there. Of a hundred keywords in source text hardly one stands
 * by a secret, and bytes tell so long before text is made of them.
 *
 * - `start`: the token starts at the keyword, with nothing of the class `before` in front of it unless as the end of
 *   an escape, as `tokenPattern` has it;
 * - `behind`: the value stands behind the keyword, within so many bytes of its start;
 * - `around`: the token stands within so many bytes of the keyword, or holds it;
 * - a test of its own.
 *
 * All but the last are data, which is known of rules that are not loaded. `token` is the source of a pattern.
 */
export type Beside = BesideData | BesideTest;

export type BesideData =
  | { readonly at: 'start'; readonly token: string; readonly before: string }
  | { readonly at: 'behind' | 'around'; readonly token: string; readonly reach: number };

/**
 * @param offset Of the keyword's first byte.
 * @returns Whether a match that this keyword tells may be there.
 */
export type BesideTest = (bytes: Uint8Array, offset: number) => boolean;

/** Runs shorter than this stand everywhere, so that looking for one tells nothing. */
const MIN_RUN = 8;

/** A keyword that asks for more looks than this is not looked around: the pattern itself would be as quick. */
const MAX_PROBES = 256;

/** The test that a rule's data stands for; what it needs is made when it is first asked. */
export function besideTest(beside: Beside | undefined): BesideTest {
  if (beside === undefined) return ANYTHING;
  if (typeof beside === 'function') return beside;
  let run: Run | undefined;
  if (beside.at === 'start') {
    let front: Uint8Array | undefined;
    return (bytes, offset) => {
      front ??= alphabetOf(`[${beside.before}]`);
      if (front[bytes[offset - 1] ?? 0] === 1 && !endsEscape(bytes, offset)) return false;
      run ??= leadingRun(beside.token);
      return startsRun(bytes, offset, run);
    };
  }
  const { reach } = beside;
  const ahead = beside.at === 'around' ? reach : 0;
  return (bytes, offset) => {
    run ??= leadingRun(beside.token);
    return holdsRun(bytes, offset - ahead, offset + reach, run);
  };
}

const ANYTHING: BesideTest = () => true;

function startsRun(bytes: Uint8Array, offset: number, { alphabet, length }: Run): boolean {
  const end = offset + length;
  if (end > bytes.length) return false;
  let at = offset;
  while (at < end && alphabet[bytes[at] as number] === 1) at++;
  return at === end;
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
