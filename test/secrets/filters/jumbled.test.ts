import { describe, expect, it } from 'vitest';
import { isJumbled } from '../../../src/secrets/filters/jumbled.js';
import { ALPHANUMERIC, Generator } from '../support.js';

describe('isJumbled', () => {
  it('holds for nearly all that is drawn', () => {
    const generator = new Generator(5);
    const drawn = Array.from({ length: 500 }, () => generator.text(ALPHANUMERIC, 12));
    expect(drawn.filter(isJumbled).length).toBeGreaterThan(450);
  });

  it.each([
    ...['Winter2031', 'changeMeNow', 'MyPassword1', 'get-value-2', 'HTTPServer', 'aB3dE', 'aB1aB1aB1aB1'],
    ...['2031-01-02T10:11:12Z', 'us-east-1a', 'Content-Type', '10.20.30.40', 'v1.2.3-rc.4'],
  ])('does not for %s', (value) => {
    expect(isJumbled(value)).toBe(false);
  });
});
