import { describe, expect, it } from 'vitest';
import { readObjects } from '../../src/scope/object-reader.js';
import { growingRoom } from '../../src/scope/room.js';
import type { Version } from '../../src/scope/version.js';
import { readVersions, shardsOf } from '../../src/scope/version-reader.js';
import { Folder } from '../support/folder.js';

/** Sizes around those of a pipe's chunks. */
const SIZES = [0, 1, 2, 100, 65_535, 65_536, 65_537, 0, 200_000, 1 << 21, 0, 0, 3];

function content(size: number, seed: number): Buffer {
  return Buffer.from(Uint8Array.from({ length: size }, (_, index) => (index * 31 + seed * 7) % 251));
}

function version(blob: string, size: number, path = 'a.txt'): Version {
  return {
    kind: 'file',
    path,
    blob,
    size,
    commit: null,
    order: 0,
    before: [],
    base: null,
    isNewest: true,
  };
}

describe('readObjects', () => {
  it('gives objects of any size, in order, byte for byte', async () => {
    const contents = SIZES.map((size, index) => content(size, index));
    const folder = new Folder(Object.fromEntries(contents.map((bytes, index) => [`${index}`, bytes])));
    folder.commit();
    const ids = contents.map((_, index) => folder.id(`HEAD:${index}`));
    const read: Buffer[] = [];
    const unread = await readObjects(folder.path, ids, growingRoom(), (bytes, index) => {
      expect(index).toBe(read.length);
      read.push(Buffer.from(bytes));
    });
    expect(unread).toEqual([]);
    expect(read.map((bytes, index) => bytes.equals(contents[index] ?? Buffer.alloc(0)))).toEqual(
      SIZES.map(() => true),
    );
  });

  it('names what is missing, and reads on', async () => {
    const folder = new Folder({ 'a.txt': 'a', 'b.txt': 'b' }).commit();
    const gone = '1'.repeat(40);
    const ids = [folder.id('HEAD:a.txt'), gone, folder.id('HEAD:b.txt'), gone];
    const read: [string, number][] = [];
    const unread = await readObjects(folder.path, ids, growingRoom(), (bytes, index) => {
      read.push([Buffer.from(bytes).toString(), index]);
    });
    expect(read).toEqual([
      ['a', 0],
      ['b', 2],
    ]);
    expect(unread).toEqual([gone, gone].map((object) => ({ object, reason: 'missing from this clone' })));
  });

  it('reads nothing where there is nothing to read', async () => {
    expect(await readObjects('/', [], growingRoom(), () => {})).toEqual([]);
  });

  it('stops at what a visit throws', async () => {
    const folder = new Folder({ 'a.txt': 'a'.repeat(1 << 20) }).commit();
    const ids = Array.from({ length: 20 }, () => folder.id('HEAD:a.txt'));
    const reading = readObjects(folder.path, ids, growingRoom(), () => {
      throw new Error('enough');
    });
    await expect(reading).rejects.toThrow('enough');
  });

  it('says why nothing could be read', async () => {
    const folder = new Folder();
    const id = '2'.repeat(40);
    const unread = await readObjects(folder.path, [id], growingRoom(), () => {});
    expect(unread).toMatchObject([{ object: id, reason: expect.stringMatching(/not a git repository/) }]);
  });
});

describe('readVersions', () => {
  it('reads an object once for those that share it, and names all of them where it is missing', async () => {
    const folder = new Folder({ 'a.txt': 'a' }).commit();
    const [here, gone] = [folder.id('HEAD:a.txt'), '3'.repeat(40)];
    const versions = [
      version(here, 1, 'x'),
      version(here, 1, 'y'),
      version(gone, 1, 'z'),
      version(gone, 1, 'w'),
    ];
    const seen: string[] = [];
    let rooms = 0;
    const memory = growingRoom();
    const room = (bytes: number) => {
      rooms++;
      return memory(bytes);
    };
    const unread = await readVersions(folder.path, versions, room, ({ path }) => seen.push(path));
    expect(seen).toEqual(['x', 'y']);
    expect(rooms).toBe(1);
    expect(unread.map(({ path, harmless }) => [path, harmless])).toEqual([
      ['z', false],
      ['w', false],
    ]);
  });
});

describe('shardsOf', () => {
  it.each([1, 2, 3, 7, 100])('divides into %i parts at most, in order, and about as large', (count) => {
    const versions = Array.from({ length: 500 }, (_, index) => version(`${index}`, (index * 7919) % 100_000));
    const shards = shardsOf(versions, count);
    expect(shards.length).toBe(count);
    expect(shards.flat()).toEqual(versions);
    const sizes = shards.map((shard) => shard.reduce((sum, { size }) => sum + size + 4096, 0));
    expect(Math.max(...sizes)).toBeLessThan(27_000_000 / count + 120_000);
  });

  it('keeps those that share an object together, and makes no empty part', () => {
    const versions = [version('a', 5_000_000), ...['b', 'b', 'b', 'c'].map((blob) => version(blob, 1))];
    expect(shardsOf(versions, 4).map((shard) => shard.length)).toEqual([1, 4]);
    expect(shardsOf([], 4)).toEqual([]);
  });
});
