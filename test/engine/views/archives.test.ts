import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ContentsScan, scanContents, scanContentsAndBinaries } from '../../../src/engine/contents.js';
import { PIECE_BYTES } from '../../../src/engine/large-file.js';
import { tar, zip } from './packed.js';
import { type LoadedScanner, loadedScanner } from './scan.js';
import { githubToken } from './secrets.js';

let scanner: LoadedScanner;
beforeAll(async () => {
  scanner = await loadedScanner();
});

function scan(bytes: Uint8Array, path = 'a.zip', look = scanContents): ContentsScan {
  if (bytes.length > PIECE_BYTES) return look(path, bytes, scanner);
  const room = scanner.prefilter.room(bytes.length);
  room.set(bytes);
  return look(path, room.subarray(0, bytes.length), scanner);
}

/** Where tokens were found, as `path:line`. */
function places({ archive }: ContentsScan): readonly string[] {
  return (archive?.members ?? []).flatMap(({ path, detections }) =>
    detections.map(({ location }) => `${path}:${location.startLine}`),
  );
}

const env = (seed: number) => `A=1\nTOKEN=${githubToken(seed)}\n`;

describe('archives', () => {
  it.each([
    ['zip', 'a.zip', () => zip({ 'inner/.env': env(1), 'other.txt': 'x' }), 'a.zip!inner/.env:2'],
    ['stored zip', 'a.jar', () => zip({ 'inner/.env': env(1) }, { method: 0 }), 'a.jar!inner/.env:2'],
    ['tar', 'a.tar', () => tar({ 'inner/.env': env(1) }), 'a.tar!inner/.env:2'],
    ['tar.gz', 'b/a.tgz', () => gzipSync(tar({ 'inner/.env': env(1) })), 'b/a.tgz!inner/.env:2'],
    ['gzip', 'b/a.env.gz', () => gzipSync(env(1)), 'b/a.env.gz!a.env:2'],
    ['zip in tar.gz', 'a.tgz', () => gzipSync(tar({ 'x.zip': zip({ y: env(1) }) })), 'a.tgz!x.zip!y:2'],
    [
      'long name',
      'a.tar',
      () => tar({ [`${'d/'.repeat(90)}.env`]: env(1) }),
      `a.tar!${'d/'.repeat(90)}.env:2`,
    ],
    ['cut gzip', 'a.gz', () => gzipSync(env(1) + 'x y '.repeat(9999)).subarray(0, 120), 'a.gz!a:2'],
  ])('%s: its files are scanned', (_, path, make, place) => {
    expect(places(scan(make(), path))).toEqual([place]);
  });

  it('say to which file a member belongs, and are left alone where nobody wants them', () => {
    const bytes = zip({ 'inner/.env': env(1) });
    expect(scan(bytes).archive?.members[0]?.archive).toBe('a.zip');
    scanner.prefilter.room(bytes.length).set(bytes);
    expect(scanContents('a.zip', bytes, { ...scanner, archives: false })).toEqual({
      scan: null,
      unread: { reason: 'binary', harmless: true },
    });
  });

  it('are scanned where they are larger than a piece', () => {
    const noise = Buffer.alloc(PIECE_BYTES, 'some words that are no secret\n');
    const bytes = zip({ noise, '.env': env(2) }, { method: 0 });
    expect(bytes.length).toBeGreaterThan(PIECE_BYTES);
    expect(places(scan(bytes))).toEqual(['a.zip!.env:2']);
  });

  it('look through binaries in them where those are looked through', () => {
    const binary = Buffer.concat([Buffer.alloc(16), Buffer.from(env(3))]);
    expect(places(scan(zip({ 'A.class': binary })))).toEqual([]);
    expect(places(scan(zip({ 'A.class': binary }), 'a.jar', scanContentsAndBinaries))).toHaveLength(1);
  });

  it.each([
    ['zeros in a zip', () => zip({ zeros: Buffer.alloc(5_000_000), '.env': env(1) }), 'a.zip', /bomb/, false],
    ['zeros in gzip', () => gzipSync(Buffer.alloc(50_000_000)), 'a.zip', /bomb/, false],
    [
      'too many files',
      () => zip(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, '']))),
      'a.zip',
      /more than 10000 files/,
      false,
    ],
    [
      'a file that is too large',
      () => zip({ large: Buffer.alloc(10_000_001) }, { method: 0 }),
      'a.zip!large',
      /larger than/,
      true,
    ],
    [
      'four deep',
      () => zip({ b: zip({ c: zip({ d: zip({ e: env(1) }) }) }) }),
      'a.zip!b!c!d',
      /in more than 3 archives/,
      false,
    ],
    ['encrypted', () => zip({ x: env(1) }, { flags: 1 }), 'a.zip!x', /encrypted/, true],
    ['packed in another way', () => zip({ x: env(1) }, { method: 93 }), 'a.zip!x', /unknown/, true],
  ])('%s: stopped, and named', (_, make, path, reason, harmless) => {
    const { archive } = scan(make());
    expect(archive?.skipped).toEqual([{ path, reason: expect.stringMatching(reason), harmless }]);
  });

  it('stops at all that it unpacks together', () => {
    let state = 1;
    const part = Buffer.alloc(8_000_000).map(() => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return 97 + (state >>> 28);
    });
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}`, part]));
    expect(scan(zip(files)).archive?.skipped).toEqual([
      {
        path: 'a.zip',
        reason: expect.stringMatching(/archive of more than 67108864 bytes/),
        harmless: false,
      },
    ]);
  });

  it('never throw on what is cut or changed', () => {
    const whole = [
      zip({ a: env(1), b: zip({ c: env(2) }) }),
      tar({ a: env(1), b: env(2) }),
      gzipSync(tar({ a: env(1) })),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 6 }),
        fc.nat(),
        fc.boolean(),
        (bytes, changes, cut, isCut) => {
          const broken = Buffer.from(bytes);
          for (const [at, value] of changes) broken[4 + (at % (broken.length - 4))] = value;
          const part = isCut ? broken.subarray(0, cut % broken.length) : broken;
          const { archive, scan: found, unread } = scan(part);
          expect(archive !== undefined || found !== null || unread !== null).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  const noise = (length: number) =>
    Array.from({ length }, (_, index) => `line ${index} ${(index * 2_654_435_761) % 4_294_967_296}`).join(
      '\n',
    );
  const long = `${env(1)}${noise(400)}`;

  it.each([
    ['gzip', 'a.gz', () => gzipSync(long), 'a.gz!a:2'],
    ['tar', 'a.tar', () => tar({ '.env': long }).subarray(0, 4096), 'a.tar!.env:2'],
    ['tar.gz', 'a.tgz', () => gzipSync(tar({ '.env': long, b: noise(900) })), 'a.tgz!.env:2'],
  ])('tell of a %s that is cut off, and scan what is left', (_, path, bytes, place) => {
    const whole = bytes();
    const found = scan(path === 'a.tar' ? whole : whole.subarray(0, Math.floor(whole.length / 2)), path);
    expect(places(found)).toEqual([place]);
    const skipped = found.archive?.skipped.filter(({ harmless }) => !harmless) ?? [];
    expect(skipped.map(({ reason }) => reason).join()).toContain('cut-off archive');
  });

  it.each([
    ['zip', () => zip({ a: long }).subarray(0, 500)],
    ['gzip', () => gzipSync(long).fill(0, 60, 90)],
  ])('tell of a %s that cannot be read, and call it no binary', (_, bytes) => {
    for (const look of [scanContents, scanContentsAndBinaries]) {
      const { unread } = scan(bytes(), 'a.bin', look);
      expect(unread).toMatchObject({ harmless: false });
      expect(unread?.reason).toContain('damaged or cut-off archive');
    }
  });

  it('tell of a tar that is damaged after a file of it', () => {
    const bytes = tar({ '.env': env(1), b: 'text' });
    bytes.fill(1, 1024, 1100);
    const found = scan(bytes, 'a.tar');
    expect(places(found)).toEqual(['a.tar!.env:2']);
    expect(found.archive?.skipped).toMatchObject([{ path: 'a.tar', harmless: false }]);
  });
});
