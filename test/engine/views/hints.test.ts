import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKernel } from '../../../src/engine/kernel.js';
import { encodedRuns } from '../../../src/engine/views/encoded-runs.js';
import { escapes } from '../../../src/engine/views/escapes.js';
import { hintsIn } from '../../../src/engine/views/hints.js';

/** The kernel's hints for bytes, with other bytes around them in its room. */
function kernelHints(bytes: Uint8Array) {
  const kernel = createKernel(['keyword']);
  if (kernel === null) throw new Error('there is no kernel here');
  const room = kernel.room(bytes.length + 64);
  room.fill(0x51);
  room.set(bytes);
  return kernel;
}

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '%41',
        '%4',
        '\\x41',
        '\\u0041',
        '\\u00',
        '\\',
        ' ',
        '\n',
        '"',
        '=',
        '/',
        '-',
        '_',
        '0x',
      ),
      fc.string({ maxLength: 12 }),
      fc.string({ maxLength: 60 }).map((each) => Buffer.from(each).toString('base64')),
      fc.string({ maxLength: 60 }).map((each) => Buffer.from(each).toString('hex')),
      fc.string({ maxLength: 60 }).map((each) => Buffer.from(each, 'utf16le').toString('base64url')),
    ),
    { maxLength: 40 },
  )
  .map((parts) => Buffer.from(parts.join('')));

describe('hints of the kernel', () => {
  it('lead to the same pieces as a plain look at every byte', () => {
    fc.assert(
      fc.property(text, (bytes) => {
        const kernel = kernelHints(bytes);
        const plain = hintsIn(bytes);
        expect(encodedRuns(bytes, kernel)).toEqual(encodedRuns(bytes, plain));
        expect(escapes(bytes, kernel)).toEqual(escapes(bytes, plain));
      }),
      { numRuns: 400 },
    );
  });

  it('find a run and an escape at every alignment and at the end of a text', () => {
    const run = Buffer.from('some plain words').toString('base64').replace(/=/g, '').padEnd(24, 'A');
    for (let before = 0; before < 40; before++) {
      for (const after of ['', ' ', ' x'.repeat(20)]) {
        const bytes = Buffer.from(`${' '.repeat(before)}${run}${after}`);
        expect(kernelHints(bytes).nextRun(0, bytes.length)).toEqual({
          start: before,
          end: before + run.length,
        });
        const escaped = Buffer.from(`${' '.repeat(before)}\\u0041${after}`);
        expect(kernelHints(escaped).nextEscape(0, escaped.length)).toBe(before);
        expect(kernelHints(escaped).nextEscape(0, before + 5)).toBeNull();
      }
    }
  });
});
