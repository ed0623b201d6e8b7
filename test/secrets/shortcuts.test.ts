import { type AST, RegExpParser } from '@eslint-community/regexpp';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FURTHER_CATALOGUE } from '../../src/secrets/catalogue.js';
import { CORE_CATALOGUE } from '../../src/secrets/core.js';
import type { SecretRule } from '../../src/secrets/rule.js';
import { holdsRun } from '../../src/secrets/run.js';

const RULES: readonly SecretRule[] = [...CORE_CATALOGUE.rules, ...FURTHER_CATALOGUE.rules];

const CHARACTERS = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));

type Pick = (limit: number) => number;

/** Text that a pattern matches, look-behinds and negative look-arounds aside. */
function sampleOf(pattern: RegExp, pick: Pick): string {
  const groups = new Map<AST.CapturingGroup, string>();
  const ofAll = (alternatives: readonly AST.Alternative[]): string =>
    (alternatives[pick(alternatives.length)]?.elements ?? []).map(ofOne).join('');
  const ofOne = (element: AST.Element): string => {
    switch (element.type) {
      case 'Character':
        return String.fromCodePoint(element.value);
      case 'CharacterClass':
      case 'CharacterSet': {
        const fitting = charactersOf(element.raw);
        return fitting[pick(fitting.length)] ?? '';
      }
      case 'Quantifier':
        return Array.from({ length: element.min + pick(Math.min(3, element.max - element.min + 1)) }, () =>
          ofOne(element.element),
        ).join('');
      case 'CapturingGroup':
        groups.set(element, ofAll(element.alternatives));
        return groups.get(element) ?? '';
      case 'Group':
        return ofAll(element.alternatives);
      case 'Backreference':
        return [element.resolved]
          .flat()
          .map((group) => groups.get(group) ?? '')
          .join('');
      case 'Assertion':
        return element.kind === 'lookahead' && !element.negate ? ofAll(element.alternatives) : '';
      default:
        throw new Error(`No sample of ${element.type}.`);
    }
  };
  return ofAll(new RegExpParser().parseLiteral(String(pattern)).pattern.alternatives);
}

const known = new Map<string, readonly string[]>();

function charactersOf(source: string): readonly string[] {
  const fitting = known.get(source) ?? CHARACTERS.filter((each) => new RegExp(`^${source}$`).test(each));
  known.set(source, fitting);
  return fitting;
}

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

const anchored = RULES.filter((rule) => rule.startsAtKeyword);
const hinted = RULES.filter((rule) => rule.mayMatch !== undefined);

describe('what spares patterns work', () => {
  it('is there at all', () => {
    expect(anchored.length).toBeGreaterThan(50);
    expect(hinted.length).toBeGreaterThan(2);
  });

  it.each(anchored.map((rule) => [rule.id, rule] as const))('%s starts at a keyword', (_, rule) => {
    fc.assert(
      fc.property(samples(rule), (sample) => {
        expect(startsWithKeyword(sample, rule.keywords), sample.slice(0, 12)).toBe(true);
      }),
      { numRuns: rule.keywords.length * 20 },
    );
  });

  it.each(hinted.map((rule) => [rule.id, rule] as const))('%s may match what it matches', (_, rule) => {
    fc.assert(
      fc.property(samples(rule), fc.string(), fc.string(), (sample, before, after) => {
        expect(rule.mayMatch?.(before + sample + after)).toBe(true);
      }),
    );
  });
});

describe('holdsRun', () => {
  it('says what a pattern says', () => {
    const texts = fc.array(fc.constantFrom('a', 'bb', 'aba', ' ', '\u{1F600}'), { maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 12 }), (pieces, length) => {
        const text = pieces.join('');
        expect(holdsRun(/[ab]/, length)(text)).toBe(new RegExp(`[ab]{${length}}`).test(text));
      }),
    );
  });
});
