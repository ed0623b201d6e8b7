import { describe, expect, it } from 'vitest';
import { createScanner } from '../../../src/engine/scanner.js';
import type { CustomRule } from '../../../src/model/custom-rule.js';
import { compileRules } from '../../../src/secrets/custom/compile.js';
import { customSecretRules } from '../../../src/secrets/custom/rules.js';
import { tryRules } from '../../../src/secrets/custom/trial.js';
import { createSecretDetector } from '../../../src/secrets/find.js';
import { RULES as GENERIC_RULES } from '../../../src/secrets/providers/generic.js';
import { ALPHANUMERIC, CONTEXT, Generator } from '../support.js';

const generator = new Generator(71);
const TOKEN = `acme_${generator.text(ALPHANUMERIC, 30)}`;

const RULE: CustomRule = {
  id: 'acme-token',
  title: 'Acme token',
  severity: 'high',
  pattern: 'acme_[A-Za-z0-9]{30}',
  keywords: [],
  entropy: 0,
  minLength: 0,
  stopWords: [],
  except: [],
  paths: [],
  examples: [],
  counterExamples: [],
  at: { line: 1, column: 1 },
  patternAt: { line: 2, column: 2 },
  keywordsAt: { line: 3, column: 3 },
  exceptAt: { line: 4, column: 4 },
};

const rule = (over: Partial<CustomRule>): CustomRule => ({ ...RULE, ...over });
const compile = (over: Partial<CustomRule>) => compileRules([rule(over)], 'c.yml');

/** What a rule finds in a text beside the one for secrets that go by their names. */
function found(over: Partial<CustomRule>, text: string, path = 'src/a') {
  const { compiled } = compile(over);
  const rules = [...GENERIC_RULES, ...customSecretRules(compiled)];
  const scanner = createScanner([createSecretDetector(CONTEXT, { rules, combinations: [] })]);
  const bytes = Buffer.from(text);
  const room = scanner.prefilter.room(bytes.length);
  room.set(bytes);
  return scanner.scan(path, room.subarray(0, bytes.length))?.detections ?? [];
}

describe('keywords', () => {
  it.each<[string, readonly string[]]>([
    ['acme_[A-Za-z0-9]{30}', ['acme_']],
    ['(?i)acme[-_]key\\s*=\\s*(\\w{20})', ['acme-key', 'acme_key']],
    ['(?:sk|pk)_live_\\w{20}', ['sk_live_', 'pk_live_']],
    ['xox[bp]-\\w{20}', ['xoxb-', 'xoxp-']],
    ['\\w{3}(?:alpha|beta)\\w{9}', ['alpha', 'beta']],
    ['(?:foo){2}\\w{9}', ['foofoo']],
    ['[\\w.-]{0,50}?(?:adafruit)(?:[ \\t\\w.-]{0,20})=(\\w{32})', ['adafruit']],
  ])('are taken from %s', (pattern, keywords) => {
    expect(compile({ pattern }).compiled[0]?.keywords).toEqual(keywords);
  });

  it.each([
    ['in every match', 'acme_\\w{9}', ['acme']],
    ['in each alternative', '(?:left|right)_\\w{9}', ['left', 'right']],
    ['in another case', 'ACME_\\w{9}', ['Acme']],
  ])('of the user are taken where one is %s', (_, pattern, keywords) => {
    expect(compile({ pattern, keywords }).problems).toEqual([]);
  });

  it.each([
    ['in none', 'acme_\\w{9}', ['other']],
    ['in one alternative alone', '(?:left|right)_\\w{9}', ['left']],
    ['in a part that may be left out', '(?:acme_)?token\\w{9}', ['acme']],
  ])('of the user are refused where they are %s', (_, pattern, keywords) => {
    expect(compile({ pattern, keywords }).problems).toMatchObject([
      { line: 3, column: 3, message: expect.stringContaining('can match without any of its keywords') },
    ]);
  });
});

describe('a pattern is refused at its place', () => {
  it.each([
    ['acme_(a+)+', 'very long'],
    ['acme_(', 'parenthesis'],
    ['acme_a**', 'is no regular expression: nothing to repeat'],
    ['acme_\\w{9000}', 'may read 9005 bytes, more than 4096'],
    ['(?:acme_)?', 'matches the empty text'],
    ['[a-z]{30}', 'no literal'],
    ['abc[0-9a-z]{30}', 'no literal'],
    ['(acme_)\\1', 'back reference'],
  ])('%s', (pattern, words) => {
    expect(compile({ pattern })).toMatchObject({
      compiled: [],
      problems: [{ line: 2, column: 2, message: expect.stringContaining(words) }],
    });
  });
});

describe('a custom rule', () => {
  it('finds its tokens beside other rules', () => {
    expect(found({}, `x = "${TOKEN}"`)).toMatchObject([
      { ruleId: 'acme-token', severity: 'high', identity: [TOKEN], redacted: '…', start: 5, end: 40 },
    ]);
  });

  it('goes before what is found by a mere name', () => {
    expect(found({}, `secret_token = "${TOKEN}"\n`).map(({ ruleId }) => ruleId)).toEqual(['acme-token']);
  });

  it('takes the first group for the secret', () => {
    const pattern = '(?i)acme_key\\s*=\\s*"([a-z0-9]{20})"';
    const secret = generator.text(ALPHANUMERIC, 20);
    expect(found({ pattern }, `ACME_KEY = "${secret}"`)).toMatchObject([{ identity: [secret] }]);
  });

  it.each<[string, Partial<CustomRule>, number]>([
    ['entropy that is met', { entropy: 3 }, 1],
    ['entropy that is not', { entropy: 6 }, 0],
    ['a length that is met', { minLength: 35 }, 1],
    ['a length that is not', { minLength: 36 }, 0],
    ['a stop word', { stopWords: [TOKEN.slice(8, 14).toUpperCase()] }, 0],
    ['another word', { stopWords: ['something'] }, 1],
    ['an exception', { except: ['^(?i)ACME_', 'x{9}'] }, 0],
    ['another exception', { except: ['^Acme_'] }, 1],
    ['its paths', { paths: ['src/**'] }, 1],
    ['other paths', { paths: ['lib/**'] }, 0],
  ])('with %s finds %s', (_, over, count) => {
    expect(found(over, TOKEN)).toHaveLength(count);
  });

  it('passes over the examples in the file that it is written in', () => {
    expect(found({}, TOKEN, 'c.yml')).toEqual([]);
  });
});

it('refuses an exception that could take long, at its place', () => {
  expect(compile({ except: ['ok', '(a+)+b'] }).problems).toEqual([
    {
      line: 4,
      column: 4,
      message: expect.stringMatching(/^The exception `\(a\+\)\+b` of 'acme-token' could match/),
    },
  ]);
});

it('examples are tried alone and whatever the paths', () => {
  const tried = rule({ paths: ['lib/**'], examples: [TOKEN, 'acme_'], counterExamples: ['acme', TOKEN] });
  const { compiled } = compileRules([tried], 'c.yml');
  const trials = tryRules([tried], compiled, CONTEXT, (detector, text) => {
    const scanner = createScanner([detector]);
    const bytes = Buffer.from(text);
    scanner.prefilter.room(bytes.length).set(bytes);
    return (
      scanner.scan('example', scanner.prefilter.room(bytes.length).subarray(0, bytes.length))?.detections
        .length ?? 0
    );
  });
  expect(trials.map(({ failures }) => failures)).toEqual([
    ['example 2 is not found', 'counter-example 2 is found'],
  ]);
});
