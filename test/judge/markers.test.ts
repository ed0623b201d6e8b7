import { describe, expect, it } from 'vitest';
import { createScanner } from '../../src/engine/scanner.js';
import { COMPATIBILITY, type Compatibility } from '../../src/inputs/options.js';
import { judge } from '../../src/judge/judge.js';
import { createMarkerDetector } from '../../src/judge/markers.js';
import { CIRCUMSTANCES, detection, OPTIONS, options, scan } from './material.js';

/** The lines that markers in a text cover, where these scanners' count. */
function covered(
  text: string,
  tools: readonly Compatibility[] = COMPATIBILITY,
): readonly (readonly number[])[] {
  const detector = createMarkerDetector(tools);
  if (detector === null) return [];
  const scanner = createScanner([detector]);
  const bytes = Buffer.from(text);
  const room = scanner.prefilter.room(bytes.length);
  room.set(bytes);
  return (scanner.scan('a', room.subarray(0, bytes.length))?.allows ?? []).map(({ covers }) => covers);
}

describe('markers of other scanners', () => {
  it.each<[Compatibility, string, readonly (readonly number[])[]]>([
    ['gitleaks', 'a\nkey = 1 # gitleaks:allow\n', [[2]]],
    ['gitleaks', '{"key": 1, "note": "gitleaks:allow"}', [[1]]],
    ['betterleaks', 'key # betterleaks:allow', [[1]]],
    ['trufflehog', 'key // trufflehog:ignore', [[1]]],
    ['kingfisher', 'key # kingfisher:ignore', [[1]]],
    ['detect-secrets', 'key = 1  # pragma: allowlist secret\n', [[1]]],
    ['detect-secrets', 'key = 1  // pragma: whitelist secret\n', [[1]]],
    ['detect-secrets', '# pragma: allowlist nextline secret\nkey', [[2]]],
    ['detect-secrets', 'print("pragma: allowlist secret")', []],
    ['detect-secrets', '# pragma: no cover', []],
    ['secretlint', 'key // secretlint-disable-line', [[1]]],
    ['secretlint', '// secretlint-disable-next-line\nkey', [[2]]],
    ['secretlint', 'a\n// secretlint-disable\nkey\n// secretlint-enable\nkey', [[2, 3, 4]]],
    ['secretlint', '/* secretlint-disable */\nkey\nkey', [[1, 2, 3]]],
    ['secretlint', '"secretlint-disable"', []],
    ['secretlint', '// secretlint-disabled', []],
  ])('of %s in %j', (tool, text, lines) => {
    expect(covered(text)).toEqual(lines);
    expect(covered(text, [tool])).toEqual(lines);
    expect(
      covered(
        text,
        COMPATIBILITY.filter((other) => other !== tool),
      ),
    ).toEqual([]);
  });

  it('mean nothing where the configuration names no scanner', () => {
    expect(createMarkerDetector([])).toBeNull();
  });
});

describe("a marker of secretlint's", () => {
  const AWS = '@secretlint/secretlint-rule-aws';

  it.each<[string, readonly string[]]>([
    ['// secretlint-disable-line', []],
    [`// secretlint-disable-line ${AWS}`, [AWS]],
    [`// secretlint-disable-line ${AWS}, github -- for the tests of slack`, [AWS, 'github']],
    [`/* secretlint-disable ${AWS} */ slack`, [AWS]],
    [`<!-- secretlint-disable-next-line ${AWS} --> slack`, [AWS]],
    [`# secretlint-disable-line -- ${AWS}`, []],
    ['// secretlint-disable-line !? <b>', []],
  ])('names rules: %s', (text, expected) => {
    const scanner = createScanner([
      createMarkerDetector(['secretlint']) ?? { keywords: [], find: () => ({}) },
    ]);
    const bytes = Buffer.from(text);
    scanner.prefilter.room(bytes.length).set(bytes);
    const room = scanner.prefilter.room(bytes.length).subarray(0, bytes.length);
    expect(scanner.scan('a', room)?.allows.map(({ markerRules }) => markerRules)).toEqual([expected]);
  });

  it('excuses what the rules that it names find, and nothing else', () => {
    const comment = { line: 1, covers: [1], rules: [], marker: 'm', reason: 'r', reasonSpan: null };
    const found = scan(
      'a',
      [detection('1', 1, { ruleId: 'github-pat' }), detection('2', 1, { ruleId: 'aws-access-key-id' })],
      { allows: [{ ...comment, markerRules: [AWS] }] },
    );
    const { findings } = judge([found], OPTIONS, CIRCUMSTANCES);
    expect(findings.map(({ ruleId, suppressed }) => [ruleId, suppressed?.by ?? null])).toEqual([
      ['aws-access-key-id', 'inline'],
      ['github-pat', null],
    ]);
  });
});

describe('a marker', () => {
  const marker = {
    line: 1,
    covers: [1],
    rules: [],
    marker: 'gitleaks:allow',
    reason: 'marked gitleaks:allow',
    reasonSpan: null,
  };
  const scans = [
    scan(
      'a',
      [detection('1', 1), detection('2', 1, { ruleId: 'some-policy', column: 9 }), detection('3', 2)],
      {
        allows: [marker],
      },
    ),
  ];

  it('excuses every secret on its line, and no policy', () => {
    const { findings, notices } = judge(scans, OPTIONS, CIRCUMSTANCES);
    expect(findings.map(({ suppressed }) => suppressed?.reason ?? null)).toEqual([
      'marked gitleaks:allow',
      null,
      null,
    ]);
    expect(notices).toEqual([]);
  });

  it('is listed where allow comments are reported, and excuses nothing where they are denied', () => {
    const reported = judge(scans, options({ inlineAllow: 'report' }), CIRCUMSTANCES);
    expect(reported.notices.map(({ message }) => message)).toEqual([
      'An allow comment excuses every secret: marked gitleaks:allow',
    ]);
    const denied = judge(scans, options({ inlineAllow: 'deny' }), CIRCUMSTANCES);
    expect(denied.findings.every(({ suppressed }) => suppressed === null)).toBe(true);
    expect(denied.notices).toMatchObject([{ level: 'warning' }]);
  });

  it('is not named where it meets nothing: the other scanner may need it', () => {
    const { notices } = judge([scan('a', [], { allows: [marker] })], OPTIONS, CIRCUMSTANCES);
    expect(notices).toEqual([]);
  });
});
