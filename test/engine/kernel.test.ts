import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAhoCorasick } from '../../src/engine/aho-corasick.js';
import { createKernel } from '../../src/engine/kernel.js';
import { batchesOf, type Prefilter } from '../../src/engine/prefilter.js';
import { hitsOf, naiveHits } from './hits.js';

function kernelOf(keywords: readonly string[]): Prefilter {
  const kernel = createKernel(keywords);
  if (kernel === null) throw new Error('The kernel does not run here.');
  return kernel;
}

/** What the kernel finds, after checking that the table finds the same in the same order. */
function agreedHits(keywords: readonly string[], bytes: Uint8Array) {
  const hits = hitsOf(kernelOf(keywords), keywords, bytes);
  expect(hits).toEqual(hitsOf(createAhoCorasick(keywords), keywords, bytes));
  return hits;
}

/** Numbers from 0 up to a limit, the same at every run. */
function createDice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Distinct made-up keywords of 4 to 20 bytes. */
function keywordsOf(
  count: number,
  seed: number,
  alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789_-.',
): string[] {
  const roll = createDice(seed);
  const keywords = new Set<string>();
  while (keywords.size < count) {
    const length = 4 + Math.min(roll(17), roll(17));
    keywords.add(Array.from({ length }, () => alphabet[roll(alphabet.length)]).join(''));
  }
  return [...keywords];
}

/** Text made of keywords, parts of them in either case, and bytes of all sorts. */
function textOf(keywords: readonly string[], pieces: number, seed: number): Buffer {
  const roll = createDice(seed);
  const parts = Array.from({ length: pieces }, () => {
    const keyword = keywords[roll(keywords.length)] as string;
    const cased = Buffer.from(roll(2) === 0 ? keyword : keyword.toUpperCase(), 'latin1');
    switch (roll(3)) {
      case 0:
        return cased;
      case 1:
        return cased.subarray(roll(3), cased.length - roll(3));
      default:
        return Buffer.from(Array.from({ length: roll(9) }, () => roll(256)));
    }
  });
  return Buffer.concat(parts);
}

describe('createKernel', () => {
  it('finds what the table and a plain search find, in their order, on random bytes of a small alphabet', () => {
    const keyword = fc.string({
      unit: fc.constantFrom('a', 'b', '_', '`', '{'),
      minLength: 4,
      maxLength: 12,
    });
    const byte = fc.constantFrom(...Buffer.from('aAbB_`{@[\x7f\n\0'), 0xc1, 0xe1, 0xff);
    fc.assert(
      fc.property(
        fc.uniqueArray(keyword, { minLength: 1, maxLength: 20 }),
        fc.array(byte, { maxLength: 300 }),
        (keywords, content) => {
          const bytes = Uint8Array.from(content);
          expect(agreedHits(keywords, bytes)).toEqual(naiveHits(keywords, bytes));
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([1, 2, 7, 200, 2000])('finds what the table finds with %i keywords', (count) => {
    const keywords = keywordsOf(count, count);
    const hits = agreedHits(keywords, textOf(keywords, 20_000, 1));
    expect(hits.length).toBeGreaterThan(5000);
  });

  it('keeps many overlapping keywords that are parts of each other apart', () => {
    const keywords = keywordsOf(300, 5, 'ab');
    const hits = agreedHits(keywords, textOf(keywords, 2000, 2));
    expect(hits.length).toBeGreaterThan(20_000);
  });

  describe('at the borders of texts', () => {
    const keywords = ['akia', 'akias', 'secret', 'secret_access_key', 'x-amz-security-token', '0123'];

    it.each(keywords)('finds %s at every offset, up to the last byte and not a byte farther', (keyword) => {
      const kernel = kernelOf(keywords);
      for (let offset = 0; offset <= 64; offset++) {
        const text = Buffer.from(`${'\xff'.repeat(offset)}${keyword.toUpperCase()}`, 'latin1');
        const expected = naiveHits(keywords, text);
        expect(hitsOf(kernel, keywords, text)).toEqual(expected);
        expect(expected).toContainEqual([keyword, offset]);
        // The keyword's last byte still stands in the room, behind the text.
        kernel.room(text.length).set(text);
        const cut = [...batchesOf(kernel, text.length - 1)].flatMap(({ keywords: numbers }) => [...numbers]);
        expect(cut).not.toContain(keywords.indexOf(keyword));
      }
    });

    it('finds keywords across the borders of blocks', () => {
      const kernel = kernelOf(keywords);
      for (const keyword of keywords) {
        for (let shift = -24; shift <= 24; shift++) {
          const text = Buffer.alloc(3 * 8192, '.');
          for (const border of [8192, 16_384]) text.write(keyword, border + shift);
          expect(hitsOf(kernel, keywords, text)).toEqual(naiveHits(keywords, text));
        }
      }
    });

    it('finds nothing in texts of 0 to 3 bytes', () => {
      const kernel = kernelOf(keywords);
      kernel.room(8).set(Buffer.from('akia0123'));
      expect([0, 1, 2, 3].map((length) => [...batchesOf(kernel, length)])).toEqual([[], [], [], []]);
    });
  });

  it('does not take other bytes for a letter in another case', () => {
    const keywords = ['a@[`', 'k{|}', 'm_^~', 'z\\]1'];
    const folded = ['A`{@', 'k[\\]', 'K[|}', 'm\x7f~^', 'z|}\x11', '\xe1@[`'];
    for (const text of folded) expect(agreedHits(keywords, Buffer.from(text, 'latin1'))).toEqual([]);
    for (const text of keywords)
      expect(agreedHits(keywords, Buffer.from(text.toUpperCase()))).toEqual([[text, 0]]);
  });

  it('finds keywords of all printable ASCII', () => {
    const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
    const keywords = keywordsOf(500, 9, printable.replace(/[A-Z]/g, ''));
    expect(agreedHits(keywords, textOf(keywords, 5000, 3)).length).toBeGreaterThan(1000);
  });

  it('finds keywords that are far longer than its windows', () => {
    const keywords = keywordsOf(20, 4).map((keyword, index) => keyword.repeat(1 + 50 * index));
    expect(agreedHits(keywords, textOf(keywords, 200, 4)).length).toBeGreaterThan(50);
  });

  it('agrees with the table on real source files', () => {
    const keywords = [
      ...keywordsOf(1000, 6),
      'function',
      'return',
      'const',
      'token',
      'node',
      'type',
      'compiler',
    ];
    const resolve = createRequire(import.meta.url).resolve;
    for (const file of ['typescript/package.json', 'assemblyscript/dist/asc.js', 'fast-check']) {
      expect(agreedHits(keywords, readFileSync(resolve(file))).length).toBeGreaterThan(0);
    }
  });

  it('forgets what stood in the room before', () => {
    const keywords = ['token'];
    const kernel = kernelOf(keywords);
    expect(hitsOf(kernel, keywords, Buffer.from('a token'))).toHaveLength(1);
    expect(hitsOf(kernel, keywords, Buffer.from('a tok'))).toHaveLength(0);
  });

  it('reads texts larger than its first room', () => {
    const keywords = ['token'];
    const kernel = kernelOf(keywords);
    const small = kernel.room(10);
    const large = Buffer.alloc(5_000_001, ' ');
    large.write('TOKEN', large.length - 5);
    expect(hitsOf(kernel, keywords, large)).toEqual([['token', large.length - 5]]);
    expect(kernel.room(large.length).length).toBeGreaterThanOrEqual(large.length);
    expect(small.length).toBe(0);
  });

  describe('on a text full of keywords', () => {
    const keywords = ['aaaa', 'aaaaa', 'aaaaaaaaaaaa', 'aaaaaaab'];
    const bytes = Buffer.alloc(50_000, 'a');

    it('gives all hits, in batches of bounded size', () => {
      const kernel = kernelOf(keywords);
      kernel.room(bytes.length).set(bytes);
      const counts = [...batchesOf(kernel, bytes.length)].map(({ count }) => count);
      expect(counts.length).toBeGreaterThan(5);
      expect(Math.max(...counts)).toBeLessThan(10_000);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3 * bytes.length - 3 - 4 - 11);
    });

    it('gives the same hits as the table', () => {
      agreedHits(keywords, bytes);
    });

    it('goes on from any place', () => {
      const kernel = kernelOf(keywords);
      const table = createAhoCorasick(keywords);
      for (const prefilter of [kernel, table]) prefilter.room(100).set(bytes.subarray(0, 100));
      for (let after = 0; after <= 100; after++) {
        const [one, other] = [kernel.scan(100, after), table.scan(100, after)];
        expect([...one.keywords.subarray(0, one.count)]).toEqual([
          ...other.keywords.subarray(0, other.count),
        ]);
        expect([...one.offsets.subarray(0, one.count)]).toEqual([...other.offsets.subarray(0, other.count)]);
        expect([one.through, other.through]).toEqual([100, 100]);
      }
    });
  });

  it('finds nothing when there are no keywords', () => {
    expect(hitsOf(kernelOf([]), [], Buffer.alloc(100_000, 'a'))).toEqual([]);
    expect(hitsOf(kernelOf([]), [], Buffer.alloc(100_000))).toEqual([]);
  });

  it.each([
    ['a keyword with a capital', ['Akia']],
    ['a keyword beyond ASCII', ['clés']],
    ['a keyword with a line feed', ['key\n']],
    ['a keyword of three bytes', ['key']],
    ['an empty keyword', ['']],
    ['the same keyword twice', ['akia', 'asia', 'akia']],
    ['more keywords than it can number', Array.from({ length: 0x8000 }, (_, index) => `key-${index}`)],
  ])('refuses %s', (_name, keywords) => {
    expect(() => createKernel(keywords)).toThrow(RangeError);
  });

  it('refuses more memory than there is', () => {
    expect(() => kernelOf(['akia']).room(2 ** 32)).toThrow(RangeError);
  });
});

describe('the committed kernel', () => {
  it('is what its source compiles to', () => {
    const script = fileURLToPath(new URL('../../scripts/build-kernel.mjs', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect([stderr, status]).toEqual(['', 0]);
  });
});
