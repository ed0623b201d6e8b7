import { describe, expect, it } from 'vitest';
import { createScanner } from '../../../src/engine/scanner.js';
import type { CustomRule } from '../../../src/model/custom-rule.js';
import type { Detector } from '../../../src/model/detector.js';
import { compileRules } from '../../../src/secrets/custom/compile.js';
import { requirementProblems } from '../../../src/secrets/custom/required.js';
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
  remediation: [],
  references: [],
  pattern: 'acme_[A-Za-z0-9]{30}',
  keywords: [],
  entropy: 0,
  minLength: 0,
  stopWords: [],
  except: [],
  paths: [],
  requires: [],
  examples: [],
  counterExamples: [],
  at: { line: 1, column: 1 },
  patternAt: { line: 2, column: 2 },
  keywordsAt: { line: 3, column: 3 },
  exceptAt: { line: 4, column: 4 },
  requiresAt: { line: 5, column: 5 },
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

/** Findings of a rule in a text, by the whole scanner. */
function count(detector: Detector, text: string, ruleId: string): number {
  const scanner = createScanner([detector]);
  const bytes = Buffer.from(text);
  const room = scanner.prefilter.room(bytes.length);
  room.set(bytes);
  const found = scanner.scan('example', room.subarray(0, bytes.length))?.detections ?? [];
  return found.filter((each) => each.ruleId === ruleId).length;
}

it('examples are tried alone and whatever the paths', () => {
  const tried = rule({ paths: ['lib/**'], examples: [TOKEN, 'acme_'], counterExamples: ['acme', TOKEN] });
  const { compiled } = compileRules([tried], 'c.yml');
  const trials = tryRules([tried], compiled, [], CONTEXT, count);
  expect(trials.map(({ failures }) => failures)).toEqual([
    ['example 2 is not found', 'counter-example 2 is found'],
  ]);
});

describe('a rule that requires another', () => {
  const near = rule({ requires: [{ rule: 'acme-client', lines: 2 }] });
  const anywhere = rule({ requires: [{ rule: 'acme-client', lines: null }] });
  const client = rule({ id: 'acme-client', pattern: 'client-[0-9]{6}' });
  const CLIENT = `client-${generator.text('0123456789', 6)}`;

  it.each([
    ['beside it', near, `${CLIENT} ${TOKEN}`, 1],
    ['as far as it may be', near, `${TOKEN}\n\n${CLIENT}`, 1],
    ['farther', near, `${CLIENT}\n\n\n${TOKEN}`, 0],
    ['missing', near, TOKEN, 0],
    ['far, where that does not matter', anywhere, `${CLIENT}\n\n\n\n${TOKEN}`, 1],
    ['missing, where its place does not matter', anywhere, TOKEN, 0],
  ])('with that %s finds as many as it should', (_, requiring, text, expected) => {
    const { compiled, problems } = compileRules([requiring, client], null);
    expect(problems).toEqual([]);
    const detector = createSecretDetector(CONTEXT, {
      rules: customSecretRules(compiled),
      combinations: [],
    });
    expect(count(detector, text, 'acme-token')).toBe(expected);
  });

  it('leaves what it overlaps to others where it is not met', () => {
    const { compiled } = compileRules([near], null);
    const rules = [...GENERIC_RULES, ...customSecretRules(compiled)];
    const detector = createSecretDetector(CONTEXT, { rules, combinations: [] });
    expect(count(detector, `secret_token = "${TOKEN}"\n`, 'generic-secret')).toBe(1);
  });

  it('is tried on its examples beside that one', () => {
    const tried = rule({ ...near, examples: [`${CLIENT}\n${TOKEN}`], counterExamples: [TOKEN] });
    const { compiled } = compileRules([tried, client], null);
    expect(tryRules([tried, client], compiled, [], CONTEXT, count).map(({ failures }) => failures)).toEqual([
      [],
      [],
    ]);
  });

  it.each([
    ['itself', 'acme-token', 'requires itself'],
    ['one that finds no secret', 'iam-admin-policy', "'iam-admin-policy', which finds no secret by itself"],
  ])('must not require %s', (_, required, words) => {
    const wrong = rule({ requires: [{ rule: required, lines: 1 }] });
    expect(requirementProblems([wrong], ['github-pat'])).toEqual([
      { line: 5, column: 5, message: expect.stringContaining(words) },
    ]);
  });
});
