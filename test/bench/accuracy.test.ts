import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  isOwnRule,
  longestToken,
  providerOf,
  readSamples,
  redactedToken,
} from '../../bench/accuracy/samples.mjs';
import { groupedBy, ratiosOf, scoreOf } from '../../bench/accuracy/score.mjs';
import { Folder } from '../support/folder.js';

const ROWS = [
  { source: 'a', rule: 'acme-key', expect: true, text: 'one' },
  { source: 'a', rule: 'acme-key', expect: true, text: 'two' },
  { source: 'b', rule: 'acme-key', expect: false, text: 'three' },
  { source: 'b', rule: 'other-key', expect: false, text: 'four' },
];

describe('samples', () => {
  it.each(['rows.jsonl', 'rows.jsonl.gz'])('are read from %s', (name) => {
    const text = ROWS.map((row) => `${JSON.stringify(row)}\n`).join('\n');
    const file = join(new Folder().path, name);
    writeFileSync(file, name.endsWith('.gz') ? gzipSync(text) : text);
    expect(readSamples(file)).toEqual(ROWS);
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['no label', '{"source":"a","rule":"b","text":"c"}'],
    ['a label in words', '{"source":"a","rule":"b","text":"c","expect":"yes"}'],
  ])('are refused with the line where it is %s', (_, line) => {
    const { path } = new Folder({ rows: `${JSON.stringify(ROWS[0])}\n${line}\n` });
    expect(() => readSamples(join(path, 'rows'))).toThrow(/rows, line 2 is no (?:JSON|sample)/);
  });

  it('never show more of a token than four characters and its length', () => {
    expect(redactedToken('abcdefghijkl')).toBe('abcd… (12)');
    expect(redactedToken('abcdefg')).toBe('… (7)');
    expect(redactedToken('ab\ncdefghi')).toBe('ab·c… (10)');
    expect(longestToken('key = "abc-def", x')).toBe('abc-def');
    expect(longestToken('')).toBe('');
  });
});

describe('rules of different catalogues', () => {
  it.each([
    ['aws-access-token', 'aws'],
    ['aws.1', 'aws'],
    ['AWS Access Key', 'aws'],
    ['@secretlint/secretlint-rule-github', 'github'],
    ['gcp-api-key', 'google'],
    ['', ''],
  ])('%j is of %j', (rule, provider) => {
    expect(providerOf(rule)).toBe(provider);
  });

  it('are of one provider by whole words', () => {
    expect(isOwnRule('google-api-key', 'gcp-api-key')).toBe(true);
    expect(isOwnRule('basic-auth-github', 'github.2')).toBe(true);
    expect(isOwnRule('githubby-token', 'github-pat')).toBe(false);
  });
});

describe('scores', () => {
  const rules = [['anything'], [], ['generic-secret', 'acme-token'], ['generic-secret']];

  it('count any finding on a positive, and on a negative those of its provider', () => {
    const score = scoreOf(ROWS, rules);
    expect(score).toEqual({ positives: 2, found: 1, negatives: 2, alarms: 1, anyAlarms: 2 });
    expect(ratiosOf(score)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  it('have no ratio where there is nothing to divide by', () => {
    const nothing = { positives: 0, found: 0, negatives: 3, alarms: 0, anyAlarms: 0 };
    expect(ratiosOf(nothing)).toEqual({ precision: null, recall: null, f1: null });
    expect(ratiosOf({ ...nothing, positives: 1, alarms: 1 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('are of groups by any key, sorted', () => {
    const groups = groupedBy(ROWS, rules, ({ source }: { source: string }) => source);
    expect(groups.map(([key, group]) => [key, group.samples.length, group.rules])).toEqual([
      ['a', 2, rules.slice(0, 2)],
      ['b', 2, rules.slice(2)],
    ]);
  });
});
