import { describe, expect, it } from 'vitest';
import { withoutSecret } from '../../src/engine/allow-reason.js';
import { ByteText } from '../../src/engine/byte-text.js';
import { createScanner } from '../../src/engine/scanner.js';
import { createAllowCommentDetector } from '../../src/judge/allow-comments.js';
import type { AllowComment, Detector } from '../../src/model/detector.js';
import type { Detection } from '../../src/model/finding.js';
import { detection } from './material.js';

// In two pieces, so that this file's own scan sees no comments here.
const ALLOW = ['starkey', 'allow'].join(':');

function comments(content: string): readonly AllowComment[] {
  const bytes = Buffer.from(content);
  const text = new ByteText('file', bytes);
  const lower = bytes.toString('latin1').toLowerCase();
  const hits = [...lower.matchAll(new RegExp(ALLOW, 'g'))].map(({ index }) => ({
    keyword: ALLOW,
    offset: index,
  }));
  return createAllowCommentDetector().find(text, hits).allows ?? [];
}

function only(content: string): AllowComment {
  const [comment, ...others] = comments(content);
  if (comment === undefined || others.length > 0) throw new Error(`${others.length} comments more than one`);
  return comment;
}

describe('an allow comment', () => {
  it.each([
    ['# ', ''],
    ['## ', ''],
    ['#', ''],
    ['// ', ''],
    ['/// ', ''],
    ['//! ', ''],
    ['/* ', ' */'],
    ['/** ', ' */'],
    ['{/* ', ' */}'],
    [' * ', ''],
    ['-- ', ''],
    ['<!-- ', ' -->'],
    ['<!--', '-->'],
    ['; ', ''],
    [';; ', ''],
    ['% ', ''],
    ["' ", ''],
    [':: ', ''],
    ['REM ', ''],
    ['rem ', ''],
    ['@rem ', ''],
  ])('opened by %j is found, alone on its line and behind code', (open, close) => {
    expect(only(`first\n${open}${ALLOW} some-rule -- a reason${close}\ncode\n`)).toMatchObject({
      line: 2,
      covers: [2, 3],
      rules: ['some-rule'],
      reason: 'a reason',
    });
    const code = `key = value ${open}`;
    expect(only(`first\r\n${code}${ALLOW} some-rule -- a reason${close}\r\ncode\r\n`)).toMatchObject({
      line: 2,
      covers: [2],
      rules: ['some-rule'],
      reason: 'a reason',
    });
  });

  it.each([
    `Write \`${ALLOW} RULE -- reason\` there.`,
    `the ${ALLOW} some-rule -- reason comment`,
    `{"comment": "${ALLOW} some-rule -- reason"}`,
    `# ${ALLOW}ed some-rule -- reason`,
    `# ${ALLOW}_next some-rule -- reason`,
    `theorem ${ALLOW} some-rule -- reason`,
    `${ALLOW} some-rule -- reason`,
    `Write '${ALLOW} some-rule -- reason' there.`,
  ])('is none in %j', (content) => {
    expect(comments(content)).toEqual([]);
  });

  it.each<[string, Pick<AllowComment, 'rules' | 'reason'>]>([
    [' one -- why', { rules: ['one'], reason: 'why' }],
    [' one,two -- why', { rules: ['one', 'two'], reason: 'why' }],
    [' one , two,, -- why', { rules: ['one', 'two'], reason: 'why' }],
    [' one -- why -- more', { rules: ['one'], reason: 'why -- more' }],
    [' one --', { rules: ['one'], reason: null }],
    [' one -- ', { rules: ['one'], reason: null }],
    [' one -- .', { rules: ['one'], reason: null }],
    [' one', { rules: ['one'], reason: null }],
    [' one --why', { rules: ['one --why'], reason: null }],
    [' -- why', { rules: [], reason: 'why' }],
    ['', { rules: [], reason: null }],
    [' * -- why', { rules: ['*'], reason: 'why' }],
    [' one\t--\twhy\t', { rules: ['one'], reason: 'why' }],
  ])('reads %j', (rest, expected) => {
    expect(only(`# ${ALLOW}${rest}`)).toMatchObject(expected);
  });

  it('is met in any case', () => {
    expect(only(`# ${ALLOW.toUpperCase()} one -- why`)).toMatchObject({ rules: ['one'], reason: 'why' });
  });

  it.each([
    ['a code line below', ['{A} one -- why', 'code', 'code'], [1, 2]],
    ['comments between', ['{A} one -- why', '# noqa', '# more', 'code', 'code'], [1, 2, 3, 4]],
    ['no more than a blank line', ['{A} one -- why', '', 'code'], [1, 2]],
    ['what only looks like a comment', ['{A} one -- why', '#define KEY 1', 'code'], [1, 2]],
    ['nothing below the last line', ['{A} one -- why'], [1]],
    [
      'not a page of comments',
      ['{A} one -- why', ...Array.from({ length: 20 }, () => '# text')],
      range(1, 8),
    ],
  ])('covers %s', (_, lines, expected) => {
    expect(only(lines.join('\n').replace('{A}', `# ${ALLOW}`)).covers).toEqual(expected);
  });

  it('lets several stand above one line', () => {
    const found = comments(`# ${ALLOW} one -- why\n# ${ALLOW} two -- why\ncode\ncode\n`);
    expect(found.map(({ covers }) => covers)).toEqual([
      [1, 2, 3],
      [2, 3],
    ]);
  });

  it('reaches the line below the block that it stands in', () => {
    expect(only(`/*\n * ${ALLOW} one -- why\n */\ncode\ncode\n`).covers).toEqual([2, 3, 4]);
  });

  it('covers only its line where code follows on it', () => {
    expect(only(`/* ${ALLOW} one -- why */ key = 1\ncode\n`).covers).toEqual([1]);
  });

  it('keeps its reason on one printable line of at most 200 characters', () => {
    const control = String.fromCharCode(27);
    expect(only(`# ${ALLOW} one -- a${control}[31m\u202e b\u2028c\t\td`).reason).toBe('a [31m b c d');
    const long = only(`# ${ALLOW} one -- ${'é'.repeat(300)}`).reason ?? '';
    expect(long).toBe(`${'é'.repeat(199)}…`);
  });

  it('looks at long lines only near itself', () => {
    const far = only(`${' '.repeat(5000)}# ${ALLOW} one -- why ${'x'.repeat(5000)}\ncode\n`);
    expect(far).toMatchObject({ line: 1, covers: [1], rules: ['one'] });
  });

  it('tells where the reason stands', () => {
    const content = `ä # ${ALLOW} one -- the reason\n`;
    const { reasonSpan } = only(content);
    const shown = Buffer.from(content).subarray(reasonSpan?.start, reasonSpan?.end).toString();
    expect(shown.trim()).toBe('the reason');
  });

  it('shows no reason in which a secret was found', () => {
    const content = `# ${ALLOW} one -- it is hunter2 of old\n`;
    const comment = only(content);
    const start = content.indexOf('hunter2');
    const hidden = withoutSecret(comment, [{ start, end: start + 7 }]);
    expect(hidden.reason).toContain('…');
    expect(hidden.reason).not.toContain('hunter2');
    expect(hidden).toMatchObject({ line: 1, rules: ['one'] });
    expect(withoutSecret(comment, [{ start: 0, end: 5 }])).toEqual(comment);
  });

  it('is found by the scanner, in whose answer no reason holds a secret', () => {
    const findsHunter: Detector = {
      keywords: ['hunter2'],
      find: (_, hits) => ({ detections: hits.map(({ offset }) => secretAt(offset, 'hunter2')) }),
    };
    const scanner = createScanner([createAllowCommentDetector(), findsHunter]);
    const bytes = Buffer.from(`a = 1 # ${ALLOW} one -- hunter2 is gone\nb = 2 # ${ALLOW} two -- fine\n`);
    scanner.prefilter.room(bytes.length).set(bytes);
    const scan = scanner.scan('file', scanner.prefilter.room(bytes.length).subarray(0, bytes.length));
    expect(scan?.detections).toHaveLength(1);
    expect(scan?.allows).toMatchObject([
      { line: 1, rules: ['one'] },
      { line: 2, reason: 'fine' },
    ]);
    expect(JSON.stringify(scan?.allows)).not.toContain('hunter2');
  });
});

function secretAt(start: number, identity: string): Detection {
  return {
    ...detection(identity, 1),
    start,
    end: start + identity.length,
    masks: [{ start, end: start + identity.length }],
  };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
