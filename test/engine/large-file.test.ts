import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FilesScan, scanBlock } from '../../src/engine/files.js';
import { MARGIN_BYTES, PIECE_BYTES } from '../../src/engine/large-file.js';
import { createScanner } from '../../src/engine/scanner.js';
import { MAX_FINDINGS_A_FILE } from '../../src/model/finding-limit.js';
import { Folder } from '../support/folder.js';
import { needleDetector } from './needle-detector.js';

const NEEDLE = 'NEEDLE-abcdefgh';

function scanOne(path: string, location: string): FilesScan {
  const watch = { begin: () => {}, finish: () => {} };
  return scanBlock([{ path, location }], { start: 0, end: 1 }, 1e9, createScanner([needleDetector]), watch);
}

function places(content: Uint8Array): string[] {
  const folder = new Folder();
  const location = join(folder.path, 'large.txt');
  writeFileSync(location, content);
  const { scans, skipped, bytes } = scanOne('large.txt', location);
  expect(skipped).toEqual([]);
  expect(bytes).toBe(content.length);
  return scans.flatMap((scan) =>
    scan.detections.map(({ location: at }) => `${at.startLine}:${at.startColumn}-${at.endColumn}`),
  );
}

/** Lines of 64 bytes with needles at chosen offsets, and where they stand. */
function textWithNeedles(size: number, offsets: readonly number[]): { bytes: Buffer; expected: string[] } {
  const line = `${'é'.repeat(20)} plain text in lines..\n`;
  const bytes = Buffer.from(line.repeat(Math.ceil(size / line.length)));
  const lineBytes = Buffer.byteLength(line);
  const expected = offsets.map((offset) => {
    const row = Math.floor(offset / lineBytes);
    const start = row * lineBytes + 41;
    bytes.write(NEEDLE, start);
    return `${row + 1}:22-37`;
  });
  return { bytes, expected };
}

describe('scanLargeFile', () => {
  it('finds each needle once and in its place, also at and around every border', () => {
    const borders = [1, 2].flatMap((piece) =>
      [-MARGIN_BYTES, -100, 0, 100, MARGIN_BYTES].map((shift) => piece * PIECE_BYTES + shift),
    );
    const inner = Array.from({ length: 2000 }, (_, index) => index * 9_973);
    const offsets = [...new Set([...borders, ...inner].map((offset) => Math.floor(offset / 64)))]
      .sort((left, right) => left - right)
      .map((row) => row * 64);
    const { bytes, expected } = textWithNeedles(2.5 * PIECE_BYTES, offsets);
    expect(places(bytes)).toEqual([...new Set(expected)]);
  });

  it('counts columns through pieces of a single line', () => {
    const bytes = Buffer.alloc(2 * PIECE_BYTES, 'é');
    const offset = PIECE_BYTES + 100_000;
    bytes.write(NEEDLE, offset);
    bytes.write('x', offset + NEEDLE.length);
    expect(places(bytes)).toEqual([`1:${offset / 2 + 1}-${offset / 2 + 1 + NEEDLE.length}`]);
  });

  it.each(['little', 'big'])('reads UTF-16 of %s endian, pairs cut in two by a border among it', (order) => {
    const filler = '\u{1F600}'.repeat(PIECE_BYTES / 4 + 10);
    const text = `\uFEFF${filler}\n${NEEDLE}\n`;
    const little = Buffer.from(text, 'utf16le');
    expect(places(order === 'little' ? little : little.swap16())).toEqual(['2:1-16']);
  });

  it('takes a large binary file for binary', () => {
    const folder = new Folder();
    const location = join(folder.path, 'large.bin');
    writeFileSync(location, Buffer.alloc(PIECE_BYTES + 1));
    expect(scanOne('large.bin', location).skipped).toEqual([
      { path: 'large.bin', reason: 'binary', harmless: true },
    ]);
  });
});

describe('a file full of findings', () => {
  it('is scanned no further once it has very many, and says so', () => {
    const folder = new Folder();
    const location = join(folder.path, 'flood.txt');
    writeFileSync(location, `${NEEDLE}\n`.repeat(1_200_000));
    const { scans, skipped } = scanOne('flood.txt', location);
    expect(scans[0]?.detections.length).toBeGreaterThan(MAX_FINDINGS_A_FILE);
    const [{ reason = '', harmless = true } = {}] = skipped;
    const [, line] =
      /^It has 5000 findings or more; what follows line (\d+) was not scanned\.$/.exec(reason) ?? [];
    const last = scans[0]?.detections.at(-1)?.location.startLine ?? 0;
    expect([last, last + 1]).toContain(Number(line));
    expect(harmless).toBe(false);
  });
});
