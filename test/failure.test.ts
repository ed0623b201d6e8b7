import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../src/failure.js';
import { ConfigurationError } from '../src/model/errors.js';

const TOKEN = `dop_v1_${createHash('sha256').update('a token').digest('hex')}`;

describe('problemsOf', () => {
  it('says what the user can mend in its own words', async () => {
    expect(await problemsOf(new ConfigurationError(['one', 'two']))).toEqual(['one', 'two']);
  });

  it('shows no secret that was given for a path or a setting', async () => {
    const problems = [`The path '${TOKEN}' does not exist.`, `c.yml:1:1: '${TOKEN}' is no rule.`];
    expect(await problemsOf(new ConfigurationError(problems))).toEqual([
      "The path 'dop_v1_…' does not exist.",
      "c.yml:1:1: 'dop_v1_…' is no rule.",
    ]);
  });

  it('writes control characters out', async () => {
    expect(await problemsOf(new ConfigurationError(["no '\x1b[2J\n'"]))).toEqual(["no '\\x1b[2J\\n'"]);
  });

  it("quotes nothing but the stack of the program's own mistakes", async () => {
    const lines = await problemsOf(new TypeError(`cannot read ${TOKEN}`));
    expect(lines.slice(0, 2)).toEqual([expect.stringContaining('mistake in Starkey'), 'TypeError']);
    expect(lines.slice(2).every((line) => line.startsWith('    at '))).toBe(true);
    expect(lines.join('\n')).not.toContain(TOKEN.slice(-8));
  });
});
