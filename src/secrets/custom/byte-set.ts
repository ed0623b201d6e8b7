import type { AST } from '@eslint-community/regexpp';

/** A set of bytes: bit `n` for byte `n`. */
export type ByteSet = bigint;

export const ALL_BYTES: ByteSet = (1n << 256n) - 1n;

const DIGITS = range(0x30, 0x39);
const UPPER = range(0x41, 0x5a);
const LOWER = range(0x61, 0x7a);
const WORD = DIGITS | UPPER | LOWER | range(0x5f, 0x5f);
const SPACE = range(0x09, 0x0d) | range(0x20, 0x20) | range(0xa0, 0xa0);
const LINE_ENDS = range(0x0a, 0x0a) | range(0x0d, 0x0d);
const CASE = 0x20n;

/** The bytes that one element of a pattern matches. */
export function bytesOf(
  node: AST.Character | AST.CharacterSet | AST.CharacterClass,
  { ignoreCase, dotAll }: Pick<RegExp, 'ignoreCase' | 'dotAll'>,
): ByteSet {
  if (node.type === 'CharacterClass') {
    const members = node.elements.reduce((set, element) => set | memberOf(element, dotAll), 0n);
    const cased = ignoreCase ? bothCases(members) : members;
    return node.negate ? ALL_BYTES & ~cased : cased;
  }
  const set = memberOf(node, dotAll);
  return ignoreCase ? bothCases(set) : set;
}

function memberOf(node: AST.CharacterSet | AST.CharacterClass['elements'][number], dotAll: boolean): ByteSet {
  switch (node.type) {
    case 'Character':
      return range(node.value, node.value);
    case 'CharacterClassRange':
      return range(node.min.value, node.max.value);
    case 'CharacterSet': {
      const set = {
        any: dotAll ? ALL_BYTES : ALL_BYTES & ~LINE_ENDS,
        digit: DIGITS,
        space: SPACE,
        word: WORD,
      };
      const members = node.kind === 'property' ? ALL_BYTES : set[node.kind];
      return 'negate' in node && node.negate ? ALL_BYTES & ~members : members;
    }
    default:
      return ALL_BYTES;
  }
}

function bothCases(set: ByteSet): ByteSet {
  return set | ((set & UPPER) << CASE) | ((set & LOWER) >> CASE);
}

function range(from: number, to: number): ByteSet {
  const last = Math.min(to, 0xff);
  return from > last ? 0n : ((1n << BigInt(last - from + 1)) - 1n) << BigInt(from);
}
