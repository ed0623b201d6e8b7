import { describe, expect, it } from 'vitest';
import { parseNow } from '../../src/inputs/now.js';
import { problemsOf } from './problems.js';

const CLOCK = 1_700_000_000_000;

describe('parseNow', () => {
  it.each([
    [undefined, CLOCK],
    ['', CLOCK],
    ['0', 0],
    ['1764000000000', 1_764_000_000_000],
    ['2026-11-24', Date.UTC(2026, 10, 24)],
    ['2026-11-24T12:30Z', Date.UTC(2026, 10, 24, 12, 30)],
    ['2026-11-24T12:30:05Z', Date.UTC(2026, 10, 24, 12, 30, 5)],
    ['2026-11-24T12:30:05.250Z', Date.UTC(2026, 10, 24, 12, 30, 5, 250)],
    ['2026-11-24T12:30:05+02:00', Date.UTC(2026, 10, 24, 10, 30, 5)],
  ])('reads %j', (text, now) => {
    expect(parseNow(text, CLOCK)).toBe(now);
  });

  it.each([
    'now',
    'yesterday',
    '-1',
    '1e3',
    '2026-13-01',
    '2026-02-30T00:00:00Z',
    '2026-11-24T12:30:05',
    '2026-11-24T24:00:00Z',
    '2026-11-24 12:30:05Z',
    '999999999999999999',
    '24 Nov 2026',
  ])('refuses %j and says how to write it', (text) => {
    const problems = problemsOf(() => parseNow(text, CLOCK));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^STARKEY_NOW is '.*', which is no time\. Write ISO 8601 with a zone/);
  });
});
