import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/report/unified-diff.js';
import { Folder } from '../support/folder.js';

const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;

describe('unifiedDiff', () => {
  it('says nothing where nothing changes', () => {
    expect(unifiedDiff('a', 'x\n', 'x\n')).toBe('');
  });

  it('shows three lines around each change', () => {
    const before = lines('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12');
    expect(unifiedDiff('a/b.tf', before, before.replace('5\n', 'five\nV\n').replace('12\n', ''))).toBe(
      lines(
        '--- a/a/b.tf',
        '+++ b/a/b.tf',
        '@@ -2,11 +2,11 @@',
        ...[' 2', ' 3', ' 4', '-5', '+five', '+V', ' 6', ' 7', ' 8', ' 9', ' 10', ' 11', '-12'],
      ),
    );
  });

  it('is what git applies, with an end of line at the end or not', () => {
    const texts = ['', 'a', 'a\n', 'b\na\n', 'a\nb', 'x\ny\nz\n', 'x\nz\n', 'x\ny\nz'];
    for (const before of texts.filter(Boolean)) {
      for (const after of texts.filter((text) => text !== '' && text !== before)) {
        const folder = new Folder({ file: before });
        folder.gitWithInput(unifiedDiff('file', before, after), 'apply', '--unsafe-paths', '-');
        expect(folder.read('file')).toBe(after);
      }
    }
  });

  it('starts no command of the runner and drives no terminal', () => {
    const diff = unifiedDiff('a', '::error::x\n\x1b[2J\n', '##[error]\n\ta\n');
    expect(diff).not.toMatch(/^\s*::|##\[|\p{Cf}/mu);
    expect(diff.replace(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u);
    expect(diff).toContain('+\ta');
  });
});
