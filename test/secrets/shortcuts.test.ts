import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideTest, holdsRun } from '../../src/secrets/beside.js';
import { CATALOGUE, FURTHER_CATALOGUE } from '../../src/secrets/catalogue.js';
import { CORE_CATALOGUE } from '../../src/secrets/core.js';
import { createSecretDetector } from '../../src/secrets/find.js';
import { keywordTable } from '../../src/secrets/keyword-table.js';
import { leadingRun } from '../../src/secrets/leading-run.js';
import type { SecretRule } from '../../src/secrets/rule.js';
import { prefilterKeyword } from '../../src/secrets/spelling.js';
import { escaped } from '../../src/secrets/token-pattern.js';
import { UnloadedRules } from '../../src/secrets/unloaded-rules.js';
import { sampleOf } from './samples.js';
import { CONTEXT } from './support.js';

const RULES: readonly SecretRule[] = [...CORE_CATALOGUE.rules, ...FURTHER_CATALOGUE.rules];

const samples = (rule: SecretRule) =>
  fc
    .infiniteStream(fc.nat(999_999))
    .map((stream) => sampleOf(rule.pattern, (limit) => (stream.next().value ?? 0) % limit));

function startsWithKeyword(sample: string, keywords: readonly string[]): boolean {
  return keywords.some((keyword) => {
    const isAnyCase = !/[A-Z]/.test(keyword);
    return (isAnyCase ? sample.toLowerCase() : sample).startsWith(keyword);
  });
}

/** Whose look-aheads hardly a sample meets: the tests of its provider must do. */
const SELDOM: ReadonlySet<string> = new Set(['truenas-login-key']);

const anchored = RULES.filter((rule) => rule.startsAtKeyword);
const tested = RULES.filter((rule) => rule.beside !== undefined);

describe('what spares patterns work', () => {
  it('is there at all', () => {
    expect(anchored.length).toBeGreaterThan(50);
    expect(tested.length).toBeGreaterThan(800);
  });

  it.each(anchored.map((rule) => [rule.id, rule] as const))('%s starts at a keyword', (_, rule) => {
    fc.assert(
      fc.property(samples(rule), (sample) => {
        expect(startsWithKeyword(sample, rule.keywords), sample.slice(0, 12)).toBe(true);
      }),
      { numRuns: rule.keywords.length * 20 },
    );
  });

  it.each(tested.map((rule) => [rule.id, rule] as const))(
    '%s matches nothing that is told away',
    (_, rule) => {
      const before = fc.constantFrom('', ' ', '\n', '\\n', '%3D', '="', '--', 'x');
      const pattern = new RegExp(rule.pattern.source, rule.pattern.flags.replace('g', 'y'));
      const beside = besideTest(rule.beside);
      let matches = 0;
      fc.assert(
        fc.property(samples(rule), before, fc.string({ maxLength: 20 }), (sample, front, after) => {
          const name = offsetsOf(rule, sample).length > 0 ? '' : `${rule.keywords[0]} `;
          const text = `${name}${front}${sample}${after}`;
          const start = name.length + front.length;
          pattern.lastIndex = start;
          const matched = pattern.exec(text);
          if (matched === null) return;
          matches++;
          const end = start + matched[0].length;
          const bytes = Buffer.from(text, 'latin1');
          const telling = offsetsOf(rule, text).filter((offset) => beside(bytes, offset));
          const isSeen = telling.some((offset) => offset - rule.reach <= start && end <= offset + rule.reach);
          expect(isSeen, text).toBe(true);
        }),
      );
      if (!SELDOM.has(rule.id)) expect(matches).toBeGreaterThan(0);
    },
  );

  it('is told of a file by the keywords alone that may matter', () => {
    const secret = createSecretDetector(CONTEXT, CATALOGUE);
    const mayMatter = (text: string, keyword: string) =>
      secret.mayMatter?.(keyword, Buffer.from(text), text.toLowerCase().indexOf(keyword));
    expect(mayMatter('if (token === null) return', 'token')).toBe(false);
    expect(mayMatter('token: string,', 'token')).toBe(false);
    expect(mayMatter('see https://example.com/a:b', 'https://')).toBe(false);
    expect(mayMatter(';IAAI,EAAEA,MAAM', 'eaae')).toBe(false);
    expect(mayMatter('token: "abc123"', 'token')).toBe(true);
    expect(mayMatter('curl --api-token x', 'token')).toBe(true);
    expect(mayMatter('https://name:word@host', 'https://')).toBe(true);
  });
});

/** Where a rule's keywords stand, as the prefilter and their spelling say. */
function offsetsOf(rule: SecretRule, text: string): readonly number[] {
  return rule.keywords.flatMap((keyword) => {
    const isAnyCase = !/[A-Z]/.test(keyword);
    const searched = isAnyCase ? text.toLowerCase() : text;
    return [...searched.matchAll(new RegExp(`(?=${escaped(keyword)})`, 'g'))].map(({ index }) => index);
  });
}

describe('leadingRun', () => {
  const lengthOf = (pattern: RegExp) => leadingRun(pattern.source).length;

  it('counts what every match begins with', () => {
    expect(lengthOf(/ab_[0-9a-f]{32}/)).toBe(35);
    expect(lengthOf(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/)).toBe(36);
    expect(lengthOf(/(?:sk|pk)_(?:live_)?[\w-]{20,40}={0,2}/)).toBe(23);
    expect(lengthOf(/a(?=b{9})b{3}|cd{9}/)).toBe(4);
    expect(lengthOf(/(?<secret>x\.y\d{2}?)$/)).toBe(5);
  });

  it('ends at what it does not know', () => {
    expect(lengthOf(/abc[^"]{20}def/)).toBe(3);
    expect(lengthOf(/ab(?:c.d){2}efg/)).toBe(4);
    expect(lengthOf(/ab\sde/)).toBe(2);
    expect(lengthOf(/ab(?:x\b)?cd/)).toBe(2);
  });
});

describe('keywordTable', () => {
  it('lets pass what the rules themselves let pass', () => {
    const unloaded = new UnloadedRules(keywordTable(new Map([['all', FURTHER_CATALOGUE.rules]])));
    const texts = fc.array(fc.constantFrom('a', 'B', '0', '-', '_', ' ', 'abc123DEF456', '"', '='), {
      maxLength: 60,
    });
    const rules = fc.constantFrom(...FURTHER_CATALOGUE.rules.filter(({ keywords }) => keywords.length > 0));
    fc.assert(
      fc.property(rules, texts, texts, fc.nat(99), (rule, before, after, pick) => {
        const keyword = rule.keywords[pick % rule.keywords.length] ?? '';
        const bytes = Buffer.from([...before, keyword, ...after].join(''), 'latin1');
        const offset = before.join('').length;
        if (!besideTest(rule.beside)(bytes, offset)) return;
        expect(unloaded.mayMatter(prefilterKeyword(keyword), bytes, offset)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('holdsRun', () => {
  it('says what a pattern says', () => {
    const texts = fc.array(fc.constantFrom('a', 'bb', 'aba', ' ', 'é'), { maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 8, max: 24 }), fc.nat(20), (pieces, length, from) => {
        const text = pieces.join('');
        const { alphabet } = leadingRun('[ab]');
        const bytes = Buffer.from(text, 'latin1');
        const to = text.length - 3;
        const isThere = new RegExp(`[ab]{${length}}`).test(text.slice(from, Math.max(0, to)));
        expect(holdsRun(bytes, from, to, { alphabet, length })).toBe(isThere);
      }),
      { numRuns: 1000 },
    );
  });
});
