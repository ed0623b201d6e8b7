import { describe, expect, it } from 'vitest';
import { ALPHANUMERIC, Generator, ruleIds, SYNTAXES, scan } from '../support.js';

const generator = new Generator(11);
const BASE64URL = `${ALPHANUMERIC}-_`;

const statelessToken = () =>
  `ghs_${generator.below(9_000_000) + 1_000_000}_eyJ${generator.text(ALPHANUMERIC, 60)}.` +
  `${generator.text(BASE64URL, 300)}.${generator.text(BASE64URL, 85)}A`;

const fineGrained = () =>
  `github_pat_${generator.text(ALPHANUMERIC, 22)}_${generator.text(ALPHANUMERIC, 59)}`;

const TOKENS: readonly (readonly [name: string, id: string, make: () => string, shown: string])[] = [
  ['ghp_', 'github-pat', () => generator.githubToken('ghp_'), 'ghp_…'],
  ['github_pat_', 'github-fine-grained-pat', fineGrained, 'github_pat_…'],
  ['gho_', 'github-oauth-token', () => generator.githubToken('gho_'), 'gho_…'],
  ['ghu_', 'github-app-token', () => generator.githubToken('ghu_'), 'ghu_…'],
  ['ghs_', 'github-app-token', () => generator.githubToken('ghs_'), 'ghs_…'],
  ['stateless ghs_', 'github-app-token', statelessToken, 'ghs_…'],
  ['ghr_', 'github-refresh-token', () => generator.githubToken('ghr_'), 'ghr_…'],
  ['long ghr_', 'github-refresh-token', () => generator.githubToken('ghr_', 76), 'ghr_…'],
];

describe.each(TOKENS)('%s', (_, id, make, shown) => {
  it.each(Object.entries(SYNTAXES))('is found in %s', (_syntax, write) => {
    const token = make();
    const text = write(token);
    const { detections } = scan(text);
    expect(new Set(detections.map(({ ruleId }) => ruleId))).toEqual(new Set([id]));
    for (const { start, end, redacted, severity } of detections) {
      expect(text.slice(start, end)).toBe(token);
      expect(redacted).toBe(shown);
      expect(['critical', 'high']).toContain(severity);
    }
  });

  it('is none when it is longer, shorter or the end of a word', () => {
    const token = make();
    expect(ruleIds(`${token.slice(0, 20)}`)).toEqual([]);
    expect(ruleIds(`x${token}`)).toEqual([]);
    if (!token.includes('.')) expect(ruleIds(`${token}A`)).toEqual([]);
  });
});

describe('a classic token whose checksum fails', () => {
  it('is shown as a likely dummy', () => {
    const token = `ghp_${generator.text(ALPHANUMERIC, 36)}`;
    const [detection] = scan(`token = ${token}`).detections;
    expect(detection).toMatchObject({
      ruleId: 'github-pat',
      severity: 'low',
      details: { checksum: 'fails' },
    });
    expect(detection?.message).toContain('dummy');
  });

  it('is counted as a placeholder when it is plainly made up', () => {
    const { detections, passedOver } = scan(`token = "ghp_${'x'.repeat(36)}"`);
    expect(detections).toEqual([]);
    expect(passedOver.placeholders).toBe(1);
  });
});
