import { describe, expect, it } from 'vitest';
import { apartPatches, patchedText } from '../../src/fix/edits.js';
import type { Patch, PatchEdit } from '../../src/model/patch.js';

function edit(startLine: number, startColumn: number, endColumn: number, text: string): PatchEdit {
  return { startLine, startColumn, endLine: startLine, endColumn, text };
}

function patch(...edits: readonly PatchEdit[]): Patch {
  return { edits, lines: null, text: '', placeholders: [] };
}

describe('patchedText', () => {
  it('counts columns in UTF-16 code units and leaves line ends alone', () => {
    const text = 'é😀 a\r\nb b\r\n';
    expect(patchedText(text, [patch(edit(1, 5, 6, 'x'), edit(2, 3, 4, 'long\r\nlines'))])).toBe(
      'é😀 x\r\nb long\r\nlines\r\n',
    );
  });

  it('makes the edits of several patches, whatever their order', () => {
    const [first, last] = [patch(edit(1, 1, 2, 'AAAA')), patch(edit(1, 3, 4, ''), edit(2, 1, 1, '+'))];
    expect(patchedText('a b\nc', [first, last])).toBe('AAAA \n+c');
    expect(patchedText('a b\nc', [last, first])).toBe('AAAA \n+c');
  });

  it('inserts before what it replaces at the same place, and after what it replaces up to there', () => {
    expect(patchedText('abc', [patch(edit(1, 2, 2, '['), edit(1, 2, 3, 'x'), edit(1, 3, 3, ']'))])).toBe(
      'a[x]c',
    );
  });
});

describe('apartPatches', () => {
  it('keeps the first of those that reach into each other', () => {
    const inner = { patch: patch(edit(1, 3, 4, 'x')) };
    const outer = { patch: patch(edit(1, 1, 2, '('), edit(1, 5, 6, ')')) };
    const next = { patch: patch(edit(1, 6, 7, 'y')) };
    expect(apartPatches('abcdefg', [inner, outer, next])).toEqual({
      apart: [outer, next],
      overlapping: [inner],
    });
  });
});
