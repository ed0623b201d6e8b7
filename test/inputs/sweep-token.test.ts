import { describe, expect, it } from 'vitest';
import { sweepToken } from '../../src/inputs/sweep-token.js';

describe('sweepToken', () => {
  it('takes the first variable that holds one', () => {
    expect(sweepToken({ GH_TOKEN: '', GITHUB_TOKEN: 'b-token' })).toBe('b-token');
    expect(sweepToken({ GH_TOKEN: 'a-token', GITHUB_TOKEN: 'b-token' })).toBe('a-token');
    expect(() => sweepToken({})).toThrow('There is no token.');
  });

  it.each(['two lines\nof-it', 'Bearer a-token', 'tokén', ' '])('refuses %j without quoting it', (token) => {
    expect(() => sweepToken({ GH_TOKEN: token })).toThrow(
      /^GH_TOKEN holds a space, a line break or a letter that no token has\. Put the token alone into it\.$/,
    );
  });
});
