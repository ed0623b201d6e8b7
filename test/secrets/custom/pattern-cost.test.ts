import { describe, expect, it } from 'vitest';
import { costOf, refuseSlow } from '../../../src/secrets/custom/pattern-cost.js';
import { translated } from '../../../src/secrets/custom/pattern-translation.js';
import { bounded, parsePattern } from '../../../src/secrets/custom/pattern-tree.js';

const FLAGS = { ignoreCase: false, dotAll: false };

const treeOf = (pattern: string) => parsePattern(bounded(translated(pattern)));

describe('ways to match one text', () => {
  it.each<[string, number]>([
    ['acme_[A-Za-z0-9]{30}', 1],
    ['acme_[A-Za-z0-9]+', 1],
    ['[a-z]+=tok', 1],
    ['acme[ \\t]*[=:][ \\t]*["\']?([A-Za-z0-9]{20,40})', 1],
    ['(?:[a-z]+-)*[a-z]+=', 1],
    ['(?:[A-Z]{2,12} ){0,3}KEY', 1],
    ['(?:foo|far|[0-9]){0,50}x', 1],
    ['a{0,9}-a{0,9}', 1],
    ['a{0,9}a{0,9}b', 10],
    ['[a-z]{0,9}[a-z0-9]{0,9}[a-z]{0,9}=', 100],
    ['(?:key|keys)x', 2],
    ['(?:key|keys)s?x', 2],
    ['key.{0,99}secret', 100],
    ['(?<=key.{0,30})x', 31],
    ['[a-z]{20,40}(?![a-z])', 21],
    ['(?=a{0,9}a{0,9}b)x', 10],
  ])('%s: %d', (pattern, ways) => {
    expect(costOf(treeOf(pattern), FLAGS).ways).toBe(ways);
  });

  it('takes both cases where the expression ignores them', () => {
    const tree = parsePattern('[a-z]{0,9}[A-Z]{0,9}=');
    expect(costOf(tree, FLAGS).ways).toBe(1);
    expect(costOf(tree, { ...FLAGS, ignoreCase: true }).ways).toBe(10);
  });
});

/** The part of each that a message has to name. */
const SLOW: readonly (readonly [string, string])[] = [
  ['key=(a+)+$', 'a{1,250}){1,250}'],
  ['(?:[a-z]+-?)+x', '(?:[a-z]{1,250}-?){1,250}'],
  ['(?:a|a)*b', '(?:a|a){0,250}'],
  ['key(?:a|ab|b){0,50}c', '(?:a|ab|b){0,50}'],
  ['(?:a?){40}b', '(?:a?){40}'],
  ['(?:a{0,5}){0,30}b', '(?:a{0,5}){0,30}'],
  ['key.*secret.*=.*x', '[^\\n]{0,250}'],
  ['\\w{0,900}\\w{0,900}\\w{0,900}=', '\\w{0,900}'],
  ['(?:(?:a|b)*c?)*d', '{0,250}'],
  ['(?:x+x+)+y', '{1,250}'],
];

describe('slow patterns', () => {
  it.each(SLOW)('%s is refused, naming %s', (pattern, part) => {
    expect(() => refuseSlow(treeOf(pattern), FLAGS)).toThrow(part);
  });

  it('are told in short time, whatever they are', () => {
    const started = performance.now();
    for (const unit of ['(?:a|b|c|ab|bc)', '(?:[a-z]{1,9}-?){1,9}', '[a-z]{0,30}', '(?:a|(?:b|(?:c|d)+)+)']) {
      try {
        refuseSlow(treeOf(unit.repeat(40)), FLAGS);
      } catch (error) {
        expect(error).toMatchObject({ name: 'PatternProblem' });
      }
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('patterns that pass', () => {
  it.each(['key[a-z]{0,900}[a-z]{0,900}=', 'key(?:[a-z]{0,9}){0,3}=', 'key.{0,90}[a-z]{0,90}='])(
    '%s takes few milliseconds on the text made to be worst',
    (pattern) => {
      expect(() => refuseSlow(treeOf(pattern), FLAGS)).not.toThrow();
      const expression = new RegExp(bounded(translated(pattern)), 'g');
      const started = performance.now();
      expect(`key${'a'.repeat(1000)}`.match(expression)).toBeNull();
      expect(performance.now() - started).toBeLessThan(100);
    },
  );
});
