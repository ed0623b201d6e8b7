import { describe, expect, it } from 'vitest';
import { DESCRIPTIONS } from '../../src/detection/rule-descriptions.js';
import { readCheckov } from '../../src/migrate/checkov.js';
import { readGitAllowed } from '../../src/migrate/git-allowed.js';
import { readGitGuardian } from '../../src/migrate/git-guardian.js';
import { readSecretlint, readSecretlintIgnore } from '../../src/migrate/secretlint.js';
import { SOURCES } from '../../src/migrate/sources.js';
import { readTalisman } from '../../src/migrate/talisman.js';
import { readExcludedPaths, readTrufflehog } from '../../src/migrate/trufflehog.js';
import { isOfSecretlintRule } from '../../src/model/secretlint-rule.js';
import { PATTERNS } from './material.js';

const KNOWN = DESCRIPTIONS.map(({ id }) => id);
const rulesOf = (name: string) => KNOWN.filter((id) => isOfSecretlintRule(name, id));

describe('a configuration of secretlint', () => {
  const read = (rules: unknown) =>
    readSecretlint(JSON.stringify({ rules }), 'f', { knownRules: KNOWN, patterns: PATTERNS, rulesOf });

  it('gives allowed values and disabled rules, within a preset, too', () => {
    const { allow, off, lost } = read([
      {
        id: '@secretlint/secretlint-rule-preset-recommend',
        rules: [
          { id: '@secretlint/secretlint-rule-slack', options: { allows: ['/^xox/i', 'a.b'] } },
          { id: '@secretlint/secretlint-rule-npm', disabled: true },
          { id: '@secretlint/secretlint-rule-no-homedir', disabled: true },
          { id: '@secretlint/secretlint-rule-github', allowMessageIds: ['A'] },
        ],
      },
    ]);
    expect(allow).toMatchObject([{ paths: [], values: ['(?i)^xox', '^a\\.b$'] }]);
    expect(allow[0]?.rules).toContain('slack-bot-token');
    expect(allow[0]?.rules.every((id) => id.startsWith('slack'))).toBe(true);
    expect(off).toContain('npm-access-token');
    expect(lost).toEqual([
      "The rule '@secretlint/secretlint-rule-no-homedir' is disabled there, and Starkey has none of that sort.",
      "The rule '@secretlint/secretlint-rule-github' allows some of its messages, which was not carried: see 'rules'.",
    ]);
  });

  it('gives the patterns of its own', () => {
    const { rules, lost } = read([
      {
        id: '@secretlint/secretlint-rule-pattern',
        options: {
          allows: ['/demo/'],
          patterns: [
            { name: 'acme token', patterns: ['/acme_(?<key>[a-z]{9})/i'], filePathGlobs: ['**/*.env', '!x'] },
            { name: 'slow', pattern: '/(a+)+b/' },
          ],
        },
      },
    ]);
    expect(rules).toMatchObject([
      { id: 'acme-token', pattern: '(?i)acme_(?<key>[a-z]{9})', except: ['demo'], paths: ['**/*.env'] },
    ]);
    expect(lost).toEqual([expect.stringContaining("The pattern 'slow' was left out: it could match")]);
  });

  it('that ignores files gives their paths', () => {
    const { allow, lost } = readSecretlintIgnore('# a\n*.snap\n/dist/\ndocs/a.md\n!keep\n', 'f');
    expect(allow).toMatchObject([{ paths: ['**/*.snap', 'dist', 'docs/a.md'] }]);
    expect(lost).toEqual(['f, line 5 takes files in again, which no glob says: write it by hand.']);
  });
});

describe('a configuration of GitGuardian', () => {
  it('of today gives paths and matches', () => {
    const text = `
version: 2
secret:
  ignored_paths: [docs/**, '!keep', /top]
  ignored-matches:
    - {name: a test, match: made.up}
    - {name: by hash, match: ${'ab12'.repeat(16)}}
  ignored_detectors: [Generic Password]
iac: {}
`;
    const { allow, lost } = readGitGuardian(text, 'f');
    expect(allow).toEqual([
      { paths: ['docs/**', 'top'], values: [], rules: [], reason: 'Ignored in f.' },
      { paths: [], values: ['^made\\.up$'], rules: [], reason: 'From f: a test' },
    ]);
    expect(lost).toHaveLength(4);
    expect(lost[1]).toContain('ignores 1 secrets by GitGuardian');
  });

  it('of the form before gives them, too', () => {
    const { allow } = readGitGuardian('paths-ignore: [a]\nmatches-ignore: [b]\n', 'f');
    expect(allow.map(({ paths, values }) => [paths, values])).toEqual([
      [['a'], []],
      [[], ['^b$']],
    ]);
  });
});

it('a configuration of Talisman excuses files as they stand, and patterns', () => {
  const text = `
fileignoreconfig:
- filename: ./a/key.txt
  checksum: ${'0'.repeat(64)}
- filename: docs/*.md
- filename: b.txt
  allowed_patterns: [demo]
allowed_patterns: [(a+)+b, sample]
custom_patterns: ['acme_[a-z]{9}']
scopeconfig: [{scope: node}]
threshold: medium
`;
  const { allow, known, rules, lost } = readTalisman(text, 'f', KNOWN, PATTERNS);
  expect(known).toEqual([{ path: 'a/key.txt', line: null, rule: 'a file that is ignored', file: 'f' }]);
  expect(allow.map(({ paths, values }) => [paths, values])).toEqual([
    [['docs/*.md'], []],
    [['b.txt'], ['demo']],
    [[], ['sample']],
  ]);
  expect(rules).toMatchObject([{ id: 'talisman-pattern-1', pattern: 'acme_[a-z]{9}' }]);
  expect(lost).toHaveLength(3);
});

it('a .gitallowed gives values, but for what is tied to a line', () => {
  const { allow, lost } = readGitAllowed(
    '# why\nexample\n^docs/.*:\na{2000}\n[[:alpha:]]-demo\n',
    'f',
    PATTERNS,
  );
  expect(allow).toMatchObject([{ values: ['example', 'a{2000}', '[[:alpha:]]-demo'] }]);
  expect(lost).toEqual([
    expect.stringContaining('f, line 3 was left out'),
    expect.stringContaining('no more for the lines'),
  ]);
});

describe("TruffleHog's", () => {
  it('custom detectors become rules; those of several parts want each other', () => {
    const text = `
detectors:
- name: Acme
  keywords: [acme, ab]
  regex: {id: 'acme-id-([0-9]{9})', key: 'acme-key-([a-z]{9})'}
  exclude_words: [demo]
  exclude_regexes_capture: ['^x']
  entropy: 3.5
  verify: [{endpoint: 'https://acme.example'}]
- name: Slow
  regex: {a: '(a+)+b'}
- name: Nothing
`;
    const { rules, off, lost } = readTrufflehog(text, 'f', KNOWN, PATTERNS);
    expect(rules.map(({ id, requires }) => [id, requires])).toEqual([
      ['acme-id', [{ rule: 'acme-key', lines: null }]],
      ['acme-key', []],
    ]);
    expect(rules[0]).toMatchObject({ keywords: ['acme'], stopWords: ['demo'], except: ['^x'], entropy: 3.5 });
    expect(off).toEqual(['acme-key']);
    expect(lost.map((each) => each.slice(0, 29))).toEqual([
      "The detector 'Acme' verifies,",
      "The detector 'Slow' was left ",
      'f has a detector without a na',
    ]);
  });

  it('excluded paths become globs', () => {
    const { allow, lost } = readExcludedPaths('# a\n^vendor/\n[a-z]+\\d$\n', 'f', PATTERNS);
    expect(allow).toMatchObject([{ paths: ['vendor/**'] }]);
    expect(lost).toHaveLength(1);
  });
});

describe("Checkov's", () => {
  it('skipped checks become rules that are off', () => {
    const text = 'skip-check: [CKV_AWS_355, CKV_AWS_1]\nskip-path: [^test/]\nsoft-fail: true\n';
    const { allow, off, lost } = readCheckov(text, 'f', PATTERNS);
    expect(off).toEqual(['iam-wildcard-resource', 'iam-admin-policy']);
    expect(allow).toMatchObject([{ paths: ['test/**'] }]);
    expect(lost).toEqual([]);
    expect(readCheckov('skip-check: CKV_K8S_1,CKV_AWS_62', 'f', PATTERNS).lost).toEqual([
      'f skips CKV_K8S_1, which Starkey does not check.',
    ]);
  });

  it('skipped checks name rules that there are', () => {
    const all = [1, 49, 60, 61, 62, 63, 110, 111, 274, 286, 290, 355, 356].map(
      (number) => `CKV_AWS_${number}`,
    );
    const text = `skip-check: [${[...all, 'CKV_SECRET_2', 'CKV_SECRET_6', 'CKV_SECRET_13'].join(', ')}]`;
    const { off, lost } = readCheckov(text, 'f', PATTERNS);
    expect(lost).toEqual([]);
    expect(off.filter((id) => !KNOWN.includes(id))).toEqual([]);
  });
});

describe('a file of another scanner that is broken', () => {
  const surroundings = {
    knownRules: KNOWN,
    patterns: PATTERNS,
    readOther: () => null,
    rulesOfSecretlint: rulesOf,
  };
  const documents = Object.keys(SOURCES).filter((file) => /\.(?:json|ya?ml)$|rc$/.test(file));

  it.each(documents)('is refused with its place: %s', (file) => {
    const read = (text: string) => SOURCES[file]?.read(text, file, surroundings);
    expect(() => read('a: [1\nb: {')).toThrow(`${file}:2:`);
    expect(() => read('- a')).toThrow(`${file}:1:1: It holds no mapping`);
  });
});

describe('a rule of secretlint', () => {
  it.each([
    ['@secretlint/secretlint-rule-aws', 'aws-access-key-id', true],
    ['aws', 'aws-access-key', true],
    ['@secretlint/secretlint-rule-gcp', 'google-api-key', true],
    ['@secretlint/secretlint-rule-privatekey', 'private-key', true],
    ['@secretlint/secretlint-rule-1password', 'onepassword-secret-key', true],
    ['@secretlint/secretlint-rule-basicauth', 'url-basic-auth', true],
    ['@secretlint/secretlint-rule-aws', 'github-pat', false],
    ['', 'github-pat', false],
    ['constructor', 'github-pat', false],
  ])('%j is for %s: %s', (name, id, expected) => {
    expect(isOfSecretlintRule(name, id)).toBe(expected);
    expect(KNOWN).toContain(id);
  });
});
