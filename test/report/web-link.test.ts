import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkOf } from '../../src/report/web-link.js';
import { finding, hostileText } from './support.js';

const COMMIT = 'c'.repeat(40);
const REPOSITORY = { url: 'https://github.com/octo/app', commit: COMMIT };
const OLD = { id: 'd'.repeat(40), authorDate: '2026-01-02T03:04:05Z', author: 'Somebody' };

describe('linkOf', () => {
  it.each([
    [{ path: 'a/b c.py' }, `blob/${COMMIT}/a/b%20c.py#L3`],
    [{ path: 'a.py', endLine: 9 }, `blob/${COMMIT}/a.py#L3-L9`],
    [{ path: 'a.py', commit: OLD }, `blob/${OLD.id}/a.py#L3`],
    [{ path: '(a)*!\'|`[]<>"#?.py' }, `blob/${COMMIT}/%28a%29%2A%21%27%7C%60%5B%5D%3C%3E%22%23%3F.py#L3`],
    [{ path: 'message of commit 1234567890ab' }, 'commit/1234567890ab'],
  ])('of %j is %s', (changes, path) => {
    expect(linkOf(finding(changes), REPOSITORY)).toBe(`https://github.com/octo/app/${path}`);
  });

  it.each([
    'body of the pull request',
    'title of the pull request',
    'message of tag 1234567890ab',
    'keys/AKIA…LIB.txt',
    'a\\xE9.py',
    'a\ud800.py',
  ])('is none of %j, which is no file there', (path) => {
    expect(linkOf(finding({ path }), REPOSITORY)).toBeNull();
  });

  it('has no character that Markdown or HTML reads', () => {
    fc.assert(
      fc.property(hostileText, (path) => {
        expect(linkOf(finding({ path }), REPOSITORY) ?? '').toMatch(/^[\w:/.#%~-]*$/);
      }),
    );
  });
});
