import { describe, expect, it } from 'vitest';
import { translated } from '../../../src/secrets/custom/pattern-translation.js';

function matchOf(pattern: string, text: string): string | null {
  const match = new RegExp(translated(pattern)).exec(Buffer.from(text).toString('latin1'));
  return match === null ? null : Buffer.from(match.groups?.secret ?? match[0], 'latin1').toString();
}

describe('a pattern means here what it means in RE2', () => {
  it.each<[string, string, string | null]>([
    ['(?i)abc-[a-f]', 'xABC-D', 'ABC-D'],
    ['a(?i)b', 'aB', 'aB'],
    ['a(?i)b', 'AB', null],
    ['(?:(?i)a)b', 'AB', null],
    ['(?:(?i)a)b', 'Ab', 'Ab'],
    ['(?i:a)b', 'Ab', 'Ab'],
    ['(?i)a(?-i:b)', 'AB', null],
    ['(?i)[a-z0-9_-]{3}', 'A_-', 'A_-'],
    ['(?i)[^a]', 'A', null],
    ['(?i)[-a]', 'B', null],
    ['(?i)[-a]+', 'A-', 'A-'],
    ['(?i)\\x41', 'A', 'A'],
    ['a.b', 'a\rb', 'a\rb'],
    ['a.b', 'a\nb', null],
    ['(?s)a.b', 'a\nb', 'a\nb'],
    ['(?s:a.)b', 'a\nb', 'a\nb'],
    ['^b', 'a\nb', null],
    ['(?m)^b$', 'a\nb\nc', 'b'],
    ['a$', 'a\n', null],
    ['\\Aa\\z', 'a', 'a'],
    ['\\Qa.b\\E+', 'a.bb', 'a.bb'],
    ['[[:alpha:]]{2}[[:digit:]]', 'ab1', 'ab1'],
    ['[[:xdigit:]_]+', 'af_0', 'af_0'],
    ['[[:^alpha:]]{2}', 'ab1.', '1.'],
    ['[^[:^digit:]]+', 'ab12', '12'],
    ['[]a]', ']', ']'],
    ['[[]', '[', '['],
    ['\\x{41}', 'A', 'A'],
    ['(?P<name>a)(b)', 'ab', 'a'],
    ['(a)(?P<secret>b)', 'ab', 'b'],
    ['(a)(b)', 'ab', 'a'],
    ['(?:a)b', 'ab', 'ab'],
    ['a(?=b)', 'ab', 'a'],
    ['é', 'é', 'é'],
    ['schlüssel=(.{3})', 'schlüssel=abc', 'abc'],
    ['a\\sb', 'a\u00a0b', null],
  ])('%s in %j', (pattern, text, expected) => {
    expect(matchOf(pattern, text)).toBe(expected);
  });

  it('takes the group that is asked for as the secret', () => {
    expect(translated('(a)(b)', 2)).toBe('(?:a)(?<secret>b)');
    expect(translated('(a)(b)', 0)).toBe('(?:a)(?:b)');
  });
});

describe('what cannot be done is refused by name', () => {
  it.each([
    ['(?U)a*', 'the flag `U`'],
    ['\\pL', '`\\p`'],
    ['\\PL', '`\\P`'],
    ['\\C', '`\\C`'],
    ['\\u00e9', '`\\u`'],
    ['\\x{100}', 'no byte'],
    ['(a)\\1', 'back reference `\\1`'],
    ['(?<x>a)\\k<x>', 'back reference `\\k`'],
    ['(?>a)', 'group `(?>a`'],
    ['[[:^letter:]]', 'class `[:^letter:]`'],
    ['[[:letter:]]', 'class `[:letter:]`'],
    ['[é]', 'beyond ASCII'],
    ['[a', 'bracket'],
    ['(a', 'parenthesis'],
    ['a)', 'parenthesis'],
    ['a\\', 'backslash'],
  ])('%s', (pattern, words) => {
    expect(() => translated(pattern)).toThrow(words);
  });
});
