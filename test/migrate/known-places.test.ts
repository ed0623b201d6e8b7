import { describe, expect, it } from 'vitest';
import { readGitleaksIgnore, readSecretsBaseline } from '../../src/migrate/known-places.js';
import { matchPlaces } from '../../src/migrate/matched-places.js';
import type { Finding } from '../../src/model/finding.js';

const COMMIT = 'c0ffee'.repeat(7).slice(0, 40);

describe('known places', () => {
  it('are read from a .gitleaksignore', () => {
    const text = `# ours\nsrc/a.py:some-rule:3\n${COMMIT}:src\\b.py:some-rule:4 # old\n\nC:/d:rule:5\nnonsense\na:b:x\n`;
    const { known, lost } = readGitleaksIgnore(text, '.gitleaksignore');
    expect(known.map(({ path, line }) => [path, line])).toEqual([
      ['src/a.py', 3],
      ['src/b.py', 4],
      ['C:/d', 5],
    ]);
    expect(lost).toEqual([
      '.gitleaksignore, line 6 is no entry of file, rule and line.',
      '.gitleaksignore, line 7 is no entry of file, rule and line.',
    ]);
  });

  it('are read from a .secrets.baseline, but for what was audited as real', () => {
    const results = {
      './a.py': [
        { type: 'Secret Keyword', line_number: 3 },
        { type: 'X', line_number: 4, is_secret: true },
        { type: 'Y', line_number: 5, is_secret: false },
        null,
        { line_number: 'x' },
      ],
      b: 'odd',
    };
    const { known, lost } = readSecretsBaseline(JSON.stringify({ results }), '.secrets.baseline');
    expect(known.map(({ path, line, rule }) => [path, line, rule])).toEqual([
      ['a.py', 3, 'Secret Keyword'],
      ['a.py', 5, 'Y'],
    ]);
    expect(lost).toEqual(['a.py:4 was audited as a real secret: it stays a finding.']);
  });

  it.each([
    ['{', 'is no JSON'],
    ['[]', 'has no results'],
    ['{"results": []}', 'has no results'],
    ['null', 'has no results'],
  ])('are refused from %s', (text, words) => {
    expect(() => readSecretsBaseline(text, 'f')).toThrow(words);
  });

  it('become entries where something is found there, each finding once', () => {
    const finding = (path: string, startLine: number, fingerprint: string) => {
      return { path, startLine, endLine: startLine + 1, fingerprint, suppressed: null } as Finding;
    };
    const place = (path: string, line: number) => ({ path, line, rule: 'r', file: 'f' });
    const { ignore, unmatched } = matchPlaces(
      [place('a', 2), place('a', 3), place('b', 2), place('c', 2)],
      [finding('a', 2, '1'), finding('b', 1, '2'), finding('b', 9, '3')],
    );
    expect(ignore).toEqual([
      { fingerprint: '1', reason: 'In f as r.' },
      { fingerprint: '2', reason: 'In f as r.' },
    ]);
    expect(unmatched).toBe(1);
  });
});
