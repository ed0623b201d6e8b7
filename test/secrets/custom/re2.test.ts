import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { translated } from '../../../src/secrets/custom/pattern-translation.js';
import { bounded } from '../../../src/secrets/custom/pattern-tree.js';

/** Text of few characters, so that random patterns match it often; with what flags and classes tell apart. */
const TEXT = fc
  .array(
    fc.constantFrom('a', 'b', 'A', 'B', '1', '_', '-', '.', ' ', '\n', '\r', '\t', '\v', 'k', 'S', ']'),
    {
      maxLength: 14,
    },
  )
  .map((characters) => characters.join(''));

const ATOM = fc.constantFrom(
  ...[
    'a',
    'B',
    '1',
    '_',
    '-',
    '.',
    ' ',
    '\\.',
    '\\d',
    '\\D',
    '\\w',
    '\\W',
    '\\s',
    '\\S',
    '\\b',
    '\\B',
    '\\n',
    '\\t',
  ],
  ...['^', '$', '\\A', '\\z', '\\x41', '\\x{61}', '\\Qa.b\\E', '\\Q-\\E', '\\-', '\\_', '\\v', '\\f'],
  ...[
    '[ab]',
    '[^a]',
    '[a-z1]',
    '[A-K_]',
    '[]a]',
    '[^]a]',
    '[-a]',
    '[a-]',
    '[\\w-]',
    '[^\\s]',
    '[\\d.]',
    '[.\\]]',
  ],
  ...['[[:alpha:]]', '[[:^alpha:]]', '[^[:space:]]', '[[:word:]-]', '[[:upper:][:digit:]]', '[[:punct:]]'],
  ...[
    '[[:xdigit:]]',
    '[^[:^alnum:]]',
    '[[:cntrl:]]',
    '[[:graph:]]',
    '[[:print:]]',
    '[[:blank:]]',
    '[[:ascii:]]',
  ],
);

const FLAGS = fc.constantFrom('i', 's', 'm', 'is', 'im', '-i', '-s', 'i-s', 'm-i');
const COUNT = fc.constantFrom('', '', '', '*', '+', '?', '*?', '+?', '??', '{2}', '{1,3}', '{0,2}?', '{2,}');

/**
 * Whether an atom may be repeated without the two differing by intent: what matches the empty text is tried on by RE2
 * and passed over by JavaScript.
 */
function isRepeatable(atom: string): boolean {
  if (atom.startsWith('\\Q') || /^\(\?[a-z-]+\)$/.test(atom)) return false;
  const hasAssertions = /\\[AzbB]|[$^]/.test(atom.replace(/\[\^?\]?(?:\[:\^?\w+:\]|\\.|[^\]])*\]/g, ''));
  return !hasAssertions && byRe2(`^(?:${atom})$`, '') === null;
}

const { pattern: PATTERN } = fc.letrec<{ pattern: string; part: string; group: string }>((tie) => ({
  pattern: fc
    .array(fc.array(tie('part'), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
    .map((branches) => branches.map((parts) => parts.join('')).join('|')),
  part: fc
    .tuple(fc.oneof({ maxDepth: 3 }, { arbitrary: ATOM, weight: 5 }, tie('group')), COUNT)
    .map(([atom, count]) => (count !== '' && isRepeatable(atom) ? atom + count : atom)),
  group: fc.oneof(
    tie('pattern').map((inner) => `(${inner})`),
    tie('pattern').map((inner) => `(?:${inner})`),
    tie('pattern').map((inner) => `(?P<name>${inner})`),
    fc.tuple(FLAGS, tie('pattern')).map(([flags, inner]) => `(?${flags}:${inner})`),
    FLAGS.map((flags) => `(?${flags})`),
  ),
}));

/** Where each of them finds the first match; `undefined` where the pattern is none. */
function byRe2(pattern: string, text: string): readonly number[] | null | undefined {
  try {
    const matcher = RE2JS.compile(pattern).matcher(text);
    return matcher.find() ? [matcher.start(), matcher.end()] : null;
  } catch {
    return undefined;
  }
}

function byTranslation(pattern: string, text: string): readonly number[] | null {
  const match = new RegExp(bounded(translated(pattern, 0))).exec(text);
  return match === null ? null : [match.index, match.index + match[0].length];
}

describe('what is written for RE2', () => {
  it('matches here where it does there', () => {
    let compared = 0;
    fc.assert(
      fc.property(PATTERN, TEXT, (pattern, text) => {
        const expected = byRe2(pattern, text);
        if (expected === undefined) return;
        compared++;
        expect({ pattern, text, match: byTranslation(pattern, text) }).toEqual({
          pattern,
          text,
          match: expected,
        });
      }),
      { numRuns: 4000, seed: 20261125 },
    );
    expect(compared).toBeGreaterThan(3000);
  });
});
