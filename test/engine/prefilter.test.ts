import { afterEach, describe, expect, it, vi } from 'vitest';
import { createKernel } from '../../src/engine/kernel.js';
import { createPrefilter } from '../../src/engine/prefilter.js';
import { createScanner } from '../../src/engine/scanner.js';
import type { Detector } from '../../src/model/detector.js';
import { hitsOf } from './hits.js';

const KEYWORDS = ['akia', 'secret'];
const TEXT = Buffer.from('a SECRET of AkIa');
const HITS = [
  ['secret', 2],
  ['akia', 12],
];

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('createPrefilter', () => {
  it('runs the kernel here', () => {
    expect(createKernel(KEYWORDS)).not.toBeNull();
    expect(hitsOf(createPrefilter(KEYWORDS), KEYWORDS, TEXT)).toEqual(HITS);
  });

  it('falls back to the table where there is no WebAssembly', () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(createKernel(KEYWORDS)).toBeNull();
    expect(hitsOf(createPrefilter(KEYWORDS), KEYWORDS, TEXT)).toEqual(HITS);
  });

  it('falls back to the table where the kernel does not compile', () => {
    const { CompileError } = WebAssembly;
    class Module {
      constructor() {
        throw new CompileError('no vectors');
      }
    }
    vi.stubGlobal('WebAssembly', { ...WebAssembly, CompileError, Module });
    expect(createKernel(KEYWORDS)).toBeNull();
    expect(hitsOf(createPrefilter(KEYWORDS), KEYWORDS, TEXT)).toEqual(HITS);
  });

  it('does not hide that the kernel cannot be started', () => {
    class Module {
      constructor() {
        throw new RangeError('out of memory');
      }
    }
    vi.stubGlobal('WebAssembly', { CompileError: WebAssembly.CompileError, Module });
    expect(() => createPrefilter(KEYWORDS)).toThrow('out of memory');
  });
});

describe('batches', () => {
  it('bring all hits of a text to a detector, in order and once', () => {
    const offsets: number[] = [];
    const detector: Detector = {
      keywords: ['needle'],
      find(_text, hits) {
        offsets.push(...hits.map(({ offset }) => offset));
        return {};
      },
    };
    const scanner = createScanner([detector]);
    const bytes = Buffer.from('Needle, '.repeat(20_000));
    const room = scanner.prefilter.room(bytes.length);
    room.set(bytes);
    scanner.scan('needles.txt', room.subarray(0, bytes.length));
    expect(offsets).toEqual(Array.from({ length: 20_000 }, (_, index) => 8 * index));
  });
});
