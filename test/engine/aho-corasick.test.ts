import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAhoCorasick } from '../../src/engine/aho-corasick.js';
import { hitsOf, naiveHits } from './hits.js';

describe('createAhoCorasick', () => {
  it('finds what a search for each keyword finds, on random bytes of a small alphabet', () => {
    const keyword = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '_'), minLength: 1, maxLength: 6 });
    const byte = fc.constantFrom(...Buffer.from('aAbBcC_x\n\0'), 0xc3, 0xff);
    fc.assert(
      fc.property(
        fc.uniqueArray(keyword, { minLength: 1, maxLength: 12 }),
        fc.array(byte, { maxLength: 200 }),
        (keywords, content) => {
          const bytes = Uint8Array.from(content);
          const found = hitsOf(createAhoCorasick(keywords), keywords, bytes);
          expect(found).toEqual(naiveHits(keywords, bytes));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds keywords in any case, at the first and at the last byte', () => {
    const keywords = ['akia', 'secret'];
    const found = hitsOf(createAhoCorasick(keywords), keywords, Buffer.from('AkIa and SECRET'));
    expect(found).toEqual([
      ['akia', 0],
      ['secret', 9],
    ]);
  });

  it('does not mistake other bytes for capitals', () => {
    const keywords = ['a@[`{'];
    const prefilter = createAhoCorasick(keywords);
    expect(hitsOf(prefilter, keywords, Buffer.from('A@[`{'))).toHaveLength(1);
    expect(hitsOf(prefilter, keywords, Buffer.from('a`[@{'))).toHaveLength(0);
    expect(hitsOf(prefilter, keywords, Buffer.from('a@{`['))).toHaveLength(0);
  });

  it('reports more hits than it first has room for', () => {
    const keywords = ['aaaa'];
    expect(hitsOf(createAhoCorasick(keywords), keywords, Buffer.from('a'.repeat(5000)))).toHaveLength(4997);
  });

  it('forgets what stood in the room before', () => {
    const keywords = ['token'];
    const prefilter = createAhoCorasick(keywords);
    expect(hitsOf(prefilter, keywords, Buffer.from('a token'))).toHaveLength(1);
    expect(hitsOf(prefilter, keywords, Buffer.from('a tok'))).toHaveLength(0);
  });

  it.each(['', 'Akia', 'clé'])('refuses the keyword %j', (keyword) => {
    expect(() => createAhoCorasick([keyword])).toThrow(RangeError);
  });
});
