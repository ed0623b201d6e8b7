import { describe, expect, it } from 'vitest';
import { scanText } from '../../src/engine/scan-text.js';
import { createScanner } from '../../src/engine/scanner.js';
import type { Detector } from '../../src/model/detector.js';
import { FILE_START } from '../../src/model/source-text.js';
import { detectionAt, needleDetector, quoteDetector } from './needle-detector.js';

/** Takes the first letters of `master.key` for a secret if they are `any`. */
const knowing: Detector = {
  keywords: ['unmet'],
  knowsFile: (path) => path.endsWith('master.key'),
  find: (text, hits) => ({
    detections: hits.flatMap(({ keyword, offset }) => {
      const isOurs = keyword === FILE_START && offset === 0 && text.slice(0, 3) === 'any';
      return isOurs ? [detectionAt(text, 0, 4, 'secret')] : [];
    }),
  }),
};

function scan(content: string | Uint8Array) {
  const scanner = createScanner([needleDetector, quoteDetector]);
  const bytes = Buffer.from(content as string);
  const room = scanner.prefilter.room(bytes.length);
  room.set(bytes);
  const result = scanner.scan('file', room.subarray(0, bytes.length));
  if (result === null) throw new Error('binary');
  return result;
}

describe('createScanner', () => {
  it('gives places in lines and columns, sorted, the end exclusive', () => {
    const { detections } = scan('quote\r\né NEEDLE-abcdefgh x');
    expect(detections.map(({ kind, location }) => [kind, location])).toEqual([
      ['policy', { path: 'file', startLine: 1, startColumn: 1, endLine: 1, endColumn: 6 }],
      ['secret', { path: 'file', startLine: 2, startColumn: 3, endLine: 2, endColumn: 18 }],
    ]);
  });

  it('asks no detector about a text without its keywords', () => {
    const scanner = createScanner([
      { keywords: ['absent'], find: () => expect.unreachable() },
      needleDetector,
    ]);
    const bytes = Buffer.from('NEEDLE-abcdefgh');
    scanner.prefilter.room(bytes.length).set(bytes);
    expect(scanner.scan('file', bytes)?.detections).toHaveLength(1);
  });

  it('asks a detector about a file that it knows by its name, whatever stands there', () => {
    const scanner = createScanner([knowing, needleDetector]);
    const scanAs = (path: string, content: string) => scanText(path, content, scanner);
    expect(scanAs('a/master.key', 'anything')?.detections).toMatchObject([{ start: 0, end: 4, excerpt: {} }]);
    expect(scanAs('a/other.key', 'anything')?.detections).toEqual([]);
    expect(scanAs('a/master.key', '')?.detections).toEqual([]);
    const both = scanAs('master.key', 'any NEEDLE-abcdefgh')?.detections;
    expect(both?.map(({ start }) => start)).toEqual([0, 4]);
  });

  it('asks it about a binary, too, and shows nothing around what it finds there', () => {
    const scanner = createScanner([knowing, needleDetector]);
    const binary = 'any\0NEEDLE-abcdefgh';
    expect(scanText('master.key', binary, scanner)?.detections).toMatchObject([{ start: 0, excerpt: null }]);
    expect(scanText('other.key', binary, scanner)).toBeNull();
    expect(scanText('master.key', 'no\0such', scanner)).toBeNull();
  });

  it('shows no secret of the file in any excerpt, nor in what a policy says', () => {
    const { detections } = scan('quote NEEDLE-abcdefgh and NEEDLE-ijklmnop, quote');
    expect(detections).toHaveLength(4);
    const shown = JSON.stringify(detections.map(({ identity, ...rest }) => rest));
    expect(shown).not.toMatch(/abcdefgh|ijklmnop/);
    expect(detections[1]?.excerpt).toEqual({
      text: 'quote NEEDLE-… and …, quote',
      highlightStart: 6,
      highlightLength: 8,
    });
  });

  it('clips the excerpt of a long line around the finding, whole characters only', () => {
    const { detections } = scan(`${'é'.repeat(500)} NEEDLE-abcdefgh ${'é'.repeat(500)}`);
    const { text, highlightStart } = detections[0]?.excerpt ?? { text: '', highlightStart: 0 };
    expect(text).toMatch(/^…é{39,40} NEEDLE-… é{39,40}…$/);
    expect(text.slice(highlightStart)).toMatch(/^NEEDLE-…/);
    expect(detections[0]?.location.startColumn).toBe(502);
  });

  it('counts columns on from finding to finding in a line of megabytes', () => {
    const { detections } = scan('NEEDLE-abcdefgh;'.repeat(100_000));
    const columns = detections.map(({ location }) => location.startColumn);
    expect(columns).toEqual(Array.from({ length: 100_000 }, (_, index) => index * 16 + 1));
  });
});
