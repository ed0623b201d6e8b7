import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Patch } from '../../src/model/patch.js';
import { diffLines, shows } from '../../src/report/diff-lines.js';
import { suggestionMark, suggestionsOf } from '../../src/report/suggestions.js';
import { Folder } from '../support/folder.js';
import { policyFinding, reportOf } from './support.js';

function patch(after: string, placeholders: readonly string[] = []): Patch {
  const lines = { start: 7, end: 7, before: '"Resource": "*"', after };
  return { edits: [], lines, text: after, placeholders };
}

function suggested(after: string, placeholders: readonly string[] = [], changes = {}) {
  return suggestionsOf(
    reportOf([policyFinding({ details: { patch: patch(after, placeholders) }, ...changes })]),
  );
}

describe('suggestionsOf', () => {
  it('gives the lines to replace, under a mark, and names what only the author knows', () => {
    const [suggestion, ...others] = suggested('"Resource": "arn:aws:s3:::BUCKET/*"', ['BUCKET']);
    expect(others).toEqual([]);
    expect(suggestion).toMatchObject({
      path: 'policy.json',
      startLine: 7,
      line: 7,
      before: '"Resource": "*"',
    });
    expect(suggestion?.body.split('\n')).toEqual([
      `<!-- starkey:suggestion ${suggestion?.fingerprint} -->`,
      '',
      '`iam-wildcard-resource` (medium): `s3:PutObject` is allowed on every resource.',
      '',
      '```suggestion',
      '"Resource": "arn:aws:s3:::BUCKET/*"',
      '```',
      '',
      'Put in what only you know: `BUCKET`.',
    ]);
    expect(suggestionMark(suggestion?.body ?? '')).toBe(suggestion?.fingerprint);
  });

  it.each([
    ['a suppressed finding', 'x', { suppressed: { by: 'ignore', reason: null, until: null } }],
    ['what only a commit holds', 'x', { commit: { id: 'a'.repeat(40), authorDate: '', author: '' } }],
    ['a finding without a patch', 'x', { details: { patch: null } }],
    ['lines that stay as they are', '"Resource": "*"', {}],
    ['lines that go', '', {}],
    ['text that reorders itself', 'a\u202Eb', {}],
    ['control characters', 'a\u001b[2Jb', {}],
    ['text longer than a comment', 'x'.repeat(70_000), {}],
  ] as const)('gives none for %s', (_, after, changes) => {
    expect(suggested(after, [], changes)).toEqual([]);
  });

  it('lets no text out of its block, and no message act', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('`', '``````', 'suggestion', '\n', 'a', '~~~', '@x', '\t')),
        (parts) => {
          const after = parts.join('');
          const [suggestion] = suggested(after, [], { message: '@everyone <b> ``` [x](y)' });
          if (suggestion === undefined) return;
          const [, fence = '', content = ''] =
            /^(`{3,})suggestion\n([\s\S]*?)\n\1$/m.exec(suggestion.body) ?? [];
          expect(content).toBe(after);
          expect(after).not.toContain(fence);
          expect(suggestion.body).not.toMatch(/(?:^|[^`])(?:@everyone|<b>)/);
        },
      ),
    );
  });
});

describe('diffLines', () => {
  it('reads what git writes, and takes no content for a head', () => {
    const folder = new Folder({ 'a b.txt': 'one\ntwo\nthree\n', 'gone.txt': 'x\n', 'ü.txt': 'u\n' }).commit();
    const base = folder.id();
    folder.write({
      'a b.txt': 'one\n++ b/x\n@@ -1,9 +1,9 @@\nthree',
      'new.txt': '++ b/policy.json\n',
      'ü.txt': 'v\n',
    });
    folder.remove('gone.txt').commit('Change');
    const diff = diffLines(folder.git('diff', base, 'HEAD'));
    expect([...diff.keys()]).toEqual(['a b.txt', 'new.txt']);
    expect(diff.get('a b.txt')).toEqual([{ start: 1, lines: ['one', '++ b/x', '@@ -1,9 +1,9 @@', 'three'] }]);
    expect(shows(diff, 'a b.txt', 2, '++ b/x\n@@ -1,9 +1,9 @@')).toBe(true);
    expect(shows(diff, 'a b.txt', 3, '++ b/x')).toBe(false);
    expect(shows(diff, 'a b.txt', 4, 'three\n')).toBe(false);
    expect(shows(diff, 'none', 1, '')).toBe(false);
  });
});
