import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteText } from '../../src/engine/byte-text.js';
import type { Detection } from '../../src/model/finding.js';
import { MAX_FINDINGS_A_FILE } from '../../src/model/finding-limit.js';
import type { SecretCatalogue } from '../../src/secrets/core.js';
import { createSecretDetector } from '../../src/secrets/find.js';
import type { LaterCatalogue } from '../../src/secrets/later.js';
import type { SecretRule } from '../../src/secrets/rule.js';
import { ALPHANUMERIC, CONTEXT, Generator, ruleIds, scan } from './support.js';

const RULE: SecretRule = {
  id: 'test-token',
  kind: 'secret',
  severity: 'high',
  title: 'Test token',
  why: 'it is for tests.',
  remediation: ['Forget it.'],
  references: [],
  keywords: ['tok_'],
  pattern: /tok_(?<secret>\w{2,20})/g,
  reach: 32,
};

function find(text: string, changes: Partial<SecretRule> = {}, others: Partial<SecretCatalogue> = {}) {
  const catalogue = { rules: [{ ...RULE, ...changes }], combinations: [], ...others };
  const hits = [...text.matchAll(/tok_/g)].map(({ index }) => ({ keyword: 'tok_', offset: index }));
  return createSecretDetector(CONTEXT, catalogue).find(new ByteText('file', Buffer.from(text)), hits);
}

describe('createSecretDetector', () => {
  it('lists the first of very many secrets, hides the others, and says so', () => {
    const count = MAX_FINDINGS_A_FILE + 3;
    const { detections, masks, unread } = find('tok_ab\n'.repeat(count));
    expect(detections).toHaveLength(MAX_FINDINGS_A_FILE);
    const after = MAX_FINDINGS_A_FILE * 7;
    expect(masks).toEqual(
      [0, 7, 14].map((offset) => ({ start: after + offset + 4, end: after + offset + 6 })),
    );
    expect(unread).toEqual([
      `It has more than ${MAX_FINDINGS_A_FILE} secrets; those from line ${MAX_FINDINGS_A_FILE + 1} on are not listed.`,
    ]);
  });

  it('wants the rules that are loaded later where one of their keywords is met, and then finds by them', async () => {
    const rules = [{ ...RULE, keywords: ['later_'], pattern: /later_[a-z]+/g }];
    const later = {
      keywords: {
        groups: ['l', 'm'],
        besides: '',
        keywords: 'later_\nother_',
        entries: '[[0,[]]]\n[[1,[]]]',
        files: [],
      },
      often: null,
      load: async (group: string) =>
        new Map(group === 'l' ? [['later', { rules, combinations: [] }] as const] : []),
    } satisfies LaterCatalogue;
    const detector = createSecretDetector(CONTEXT, { rules: [], combinations: [] }, later);
    const text = new ByteText('file', Buffer.from('later_abcd'));
    const hits = [{ keyword: 'later_', offset: 0 }];
    expect(detector.keywords).toEqual(['later_', 'other_']);
    expect(detector.find(text, hits)).toMatchObject({ detections: [], wants: ['secret rules l'] });
    await detector.load?.(['secret rules m']);
    expect(detector.find(text, hits)).toMatchObject({ detections: [], wants: ['secret rules l'] });
    await detector.load?.(['secret rules l']);
    const found = detector.find(text, hits);
    expect(found.wants).toEqual([]);
    expect(found.detections).toHaveLength(1);
  });

  it('counts a keyword with capitals only where it is spelled so', async () => {
    const rule = { ...RULE, keywords: ['TOK_'], pattern: /tok_[a-z]+/gi };
    const later = {
      keywords: { groups: ['t'], besides: '', keywords: 'tok_', entries: '[[0,[],"TOK_"]]', files: [] },
      often: null,
      load: async () => new Map([['test', { rules: [rule], combinations: [] }]]),
    } satisfies LaterCatalogue;
    const detector = createSecretDetector(CONTEXT, { rules: [], combinations: [] }, later);
    expect(detector.keywords).toEqual(['tok_']);
    const hits = [{ keyword: 'tok_', offset: 0 }];
    const find = (text: string) => detector.find(new ByteText('file', Buffer.from(text)), hits);
    expect([find('tok_abcd').wants, find('TOK_abcd').wants]).toEqual([[], ['secret rules t']]);
    await detector.load?.(['secret rules t']);
    expect([find('tok_abcd'), find('TOK_abcd')].map((each) => each.detections?.length)).toEqual([0, 1]);
  });

  it('says of a match what its rule says', () => {
    expect(find('a tok_abcd').detections).toEqual([
      {
        ruleId: 'test-token',
        kind: 'secret',
        severity: 'high',
        message: 'Test token: it is for tests.',
        redacted: '…',
        details: {},
        remediation: ['Forget it.'],
        identity: ['abcd'],
        guessable: false,
        start: 6,
        end: 10,
        masks: [{ start: 6, end: 10 }],
      } satisfies Detection,
    ]);
  });

  it('prefers what the assessment says', () => {
    const assess = () =>
      ({
        is: 'secret',
        severity: 'low',
        message: 'A dummy.',
        details: { a: 1 },
        remediation: [],
        value: 'unescaped',
      }) as const;
    expect(find('tok_abcd', { assess, guessable: true }).detections?.[0]).toMatchObject({
      severity: 'low',
      message: 'A dummy.',
      details: { a: 1 },
      remediation: [],
      identity: ['unescaped'],
      guessable: true,
      start: 4,
    });
  });

  it('shows a fixed prefix, or both ends of an identifier', () => {
    const long = `tok_${'abcdefghijklmnop'}`;
    expect(find(long, { shownPrefix: () => 'tok_' }).detections?.[0]?.redacted).toBe('tok_…');
    expect(find(long, { identifier: true }).detections?.[0]?.redacted).toBe('abcd…nop');
  });

  it('counts examples and placeholders and drops what is nothing', () => {
    const sorts = { aa: 'example', bb: 'placeholder', cc: 'nothing' } as const;
    const assess: SecretRule['assess'] = ({ secret }) => ({ is: sorts[secret as keyof typeof sorts] });
    expect(find('tok_aa tok_bb tok_bb tok_cc', { assess })).toMatchObject({
      detections: [],
      passedOver: { examples: 1, placeholders: 2 },
    });
  });

  it('reports one finding where two rules match', () => {
    const rules = [RULE, { ...RULE, id: 'test-other', severity: 'critical' as const }];
    const { detections } = find('tok_abcd', {}, { rules });
    expect(detections?.map(({ ruleId }) => ruleId)).toEqual(['test-other']);
  });

  it('reports every occurrence, in order of place', () => {
    const generator = new Generator(21);
    const tokens = ['ghp_', 'gho_', 'ghp_'].map((prefix) => generator.githubToken(prefix));
    expect(ruleIds([...tokens, tokens[0]].join('\n'))).toEqual([
      'github-pat',
      'github-oauth-token',
      'github-pat',
      'github-pat',
    ]);
  });

  it('says nothing of the secret but in identity', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const generator = new Generator(seed);
        const github = generator.githubToken('ghp_');
        const stripe = `sk_live_${generator.text(ALPHANUMERIC, 24)}`;
        const generic = `${generator.text(ALPHANUMERIC, 32)}`;
        const { detections } = scan(`a = "${github}"; b = "${stripe}"; api_key = "${generic}"`);
        expect(detections.length).toBeGreaterThan(0);
        const shown = JSON.stringify(detections.map(({ identity: _, ...detection }) => detection));
        for (const { identity, redacted } of detections) {
          const body = identity.join('').slice(redacted.length - 1);
          expect(shown).not.toContain(body.slice(0, 8));
          expect(shown).not.toContain(body.slice(-8));
        }
      }),
      { numRuns: 50 },
    );
  });
});
