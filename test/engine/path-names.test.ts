import { describe, expect, it } from 'vitest';
import { scanPaths } from '../../src/engine/path-names.js';
import { createScanner } from '../../src/engine/scanner.js';
import { needleDetector, quoteDetector } from './needle-detector.js';

describe('scanPaths', () => {
  const paths = [
    'a/plain.txt',
    'é/NEEDLE-abcdefgh/NEEDLE-ijklmnop.env',
    'quote.json',
    'two\nNEEDLE-abcdefgh',
  ];
  const { scans, redact } = scanPaths(paths, createScanner([needleDetector, quoteDetector]));

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
});
