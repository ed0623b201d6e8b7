import { describe, expect, it } from 'vitest';
import { createLaterDetector } from '../../src/engine/later-detector.js';
import { redactedText, scanPaths } from '../../src/engine/path-names.js';
import { createScanner } from '../../src/engine/scanner.js';
import { needleDetector, quoteDetector } from './needle-detector.js';

/** A scanner that knows needles only when it was told to load what it may want. */
function laterScanner() {
  return createScanner([createLaterDetector('needles', needleDetector.keywords, async () => needleDetector)]);
}

describe('scanPaths', async () => {
  const paths = [
    'a/plain.txt',
    'é/NEEDLE-abcdefgh/NEEDLE-ijklmnop.env',
    'quote.json',
    'two\nNEEDLE-abcdefgh',
  ];
  const { scans, redact } = await scanPaths(paths, [], createScanner([needleDetector, quoteDetector]));

  it('finds secrets in names, each in its own file, and policies in none', () => {
    expect(scans.map((scan) => [scan.path, scan.detections.length])).toEqual([
      [paths[1], 2],
      [paths[3], 1],
    ]);
    expect(scans[0]?.detections[0]).toMatchObject({
      location: { startLine: 1, startColumn: 1 },
      message: "In the file's name: A needle.",
      excerpt: null,
    });
  });

  it('redacts every secret of a name and leaves the others as they are', () => {
    expect(paths.map(redact)).toEqual([
      'a/plain.txt',
      'é/NEEDLE-…/NEEDLE-….env',
      'quote.json',
      'two\nNEEDLE-…',
    ]);
  });

  it('loads what a name wants', async () => {
    const { scans, redact } = await scanPaths(['NEEDLE-abcdefgh'], [], laterScanner());
    expect(scans).toHaveLength(1);
    expect(redact('NEEDLE-abcdefgh')).toBe('NEEDLE-…');
  });

  it('redacts paths that are no findings, also those that want something', async () => {
    const { scans, redact } = await scanPaths(['plain'], ['NEEDLE-abcdefgh/changed'], laterScanner());
    expect(scans).toEqual([]);
    expect(redact('NEEDLE-abcdefgh/changed')).toBe('NEEDLE-…/changed');
  });
});

describe('redactedText', () => {
  it('loads what the text wants', async () => {
    expect(await redactedText('by NEEDLE-abcdefgh', laterScanner())).toBe('by NEEDLE-…');
  });
});
