import { describe, expect, it } from 'vitest';
import { readGitleaksConfiguration } from '../../src/migrate/gitleaks-configuration.js';
import { globOf } from '../../src/migrate/path-glob.js';
import { exceptionProblem, readPattern, withFittingKeywords } from '../../src/secrets/custom/carry.js';

const OTHERS: Readonly<Record<string, string>> = {
  'base.toml': '[[rules]]\nid = "base-token"\nregex = "base_[a-z]{9}"\n',
  'idle.toml': 'title = "idle"\n',
};

const read = (text: string) =>
  readGitleaksConfiguration(text, '.gitleaks.toml', {
    knownRules: ['github-pat', 'generic-secret'],
    patterns: { pattern: readPattern, valueProblem: exceptionProblem, glob: globOf },
    readOther: (path) => OTHERS[path] ?? null,
  });

const WHOLE = `
title = "ours"
[extend]
useDefault = true
disabledRules = ["github-pat", "unheard-of"]

[[rules]]
id = "Acme_Token"
description = "An Acme  token"
regex = '''(?i)\\bacme-([a-z0-9]{20})\\b'''
entropy = 3.5
keywords = ["acme-", "xy"]
  [[rules.allowlists]]
  paths = ['''^docs/''']
  stopwords = ["sample"]
  regexes = ['''^(?i)sample-''', '''(a+)+b''']
  [[rules.allowlists]]
  regexTarget = "line"
  regexes = ["a"]

[[rules]]
id = "second-token"
regex = '''(left|right)-key: (\\w{20})'''
secretGroup = 2
path = '''\\.tfvars$'''

[[rules]]
id = "github-pat"
regex = "ghp_"

[[rules]]
id = "names-only"
path = "a\\\\.p12$"

[[rules]]
id = "too-slow"
regex = '''slow-(a+)+b'''

[allowlist]
description = "vendored"
paths = ['''(^|/)vendor/''', '''[a-z]+\\d$''']
commits = ["abc"]
`;

describe('a .gitleaks.toml', () => {
  const carried = read(WHOLE);

  it('gives rules', () => {
    expect(carried.rules).toEqual([
      {
        id: 'acme-token',
        title: 'An Acme token',
        severity: 'high',
        pattern: '(?i)\\bacme-([a-z0-9]{20})\\b',
        keywords: ['acme-'],
        entropy: 3.5,
        stopWords: ['sample'],
        except: ['^(?i)sample-', 'a'],
        paths: [],
        requires: [],
      },
      expect.objectContaining({
        id: 'second-token',
        title: 'second-token',
        pattern: '(?:left|right)-key: (?<secret>\\w{20})',
        paths: ['**/*.tfvars'],
      }),
    ]);
  });

  it('gives allowed paths and rules that are off', () => {
    expect(carried.allow).toEqual([
      { paths: ['docs/**'], values: [], rules: ['acme-token'], reason: 'Allowed in .gitleaks.toml.' },
      { paths: ['**/vendor/**'], values: [], rules: [], reason: 'From .gitleaks.toml: vendored' },
    ]);
    expect(carried.off).toEqual(['github-pat']);
  });

  it.each([
    "disabled rule 'unheard-of'",
    'Starkey has rules of its own in place of github-pat, which stay in force.',
    "'names-only' was left out: it has no regex",
    "'too-slow' was left out: its pattern could match one text in more than",
    'names commits',
    "allow list of 'acme-token' has regexes for the whole line",
    "allow list of 'acme-token' has a regex that was left out: it could match",
    '"[a-z]+\\\\d$", which no glob says',
  ])('says that not all was carried: %s', (words) => {
    expect(carried.lost.filter((each) => each.includes(words))).toHaveLength(1);
  });

  it.each([
    ['nothing', ''],
    ['a title', 'title = "a"'],
    ['an allow list alone', '[allowlist]\npaths = ["a"]'],
    ['no default ones', '[extend]\nuseDefault = false'],
  ])('that holds %s is an error, since it would find nothing', (_, text) => {
    expect(() => read(text)).toThrow('yields no rule at all');
  });

  it.each([
    ['a = ', '.gitleaks.toml:1:'],
    ['[[rules]]\nid = "a', '.gitleaks.toml:2:'],
    ['a = 1\na = 2', '.gitleaks.toml:2:'],
  ])('that is no TOML is refused at its place: %j', (text, place) => {
    expect(() => read(text)).toThrow(place);
  });

  it('of odd types is survived', () => {
    const odd = 'rules = [{id = 3, regex = "a"}, {id = "b-c", regex = 3}]\nallowlist = 3\nextend = []';
    expect(read(odd).lost).toHaveLength(2);
  });

  it('gives values that are allowed for all rules, in every form of list', () => {
    const { allow, lost } = read(`
[extend]
useDefault = true
[whitelist]
files = ["^old/"]
[[allowlists]]
regexes = ["^test_"]
stopwords = ["example.com"]
[[allowlists]]
targetRules = ["generic-api-key", "unheard-of"]
condition = "AND"
paths = ["^a/"]
regexes = ["b"]
[[allowlists]]
condition = "AND"
paths = ["^a/"]
commits = ["c0ffee"]
[[allowlists]]
targetRules = ["unheard-of"]
regexes = ["c"]
[[allowlists]]
regexTarget = "match"
regexes = ["d", "^e"]
`);
    expect(allow.map(({ paths, values, rules }) => ({ paths, values, rules }))).toEqual([
      { paths: ['old/**'], values: [], rules: [] },
      { paths: [], values: ['^test_', '(?i)example\\.com'], rules: [] },
      { paths: ['a/**'], values: ['b'], rules: ['generic-secret'] },
      { paths: [], values: ['d'], rules: [] },
    ]);
    expect(lost).toEqual([
      "The allow list is for 'unheard-of', which Starkey has no rule for.",
      'The allow list names commits, which were not carried: use a baseline.',
      'The allow list wants all of its conditions met, some of which cannot be said here: it was not carried.',
      'The allow list has regexes for the whole match: here they count for the secret in it alone.',
      'The allow list has a regex that was left out: it is tied to the ends of the match.',
    ]);
  });

  it('gives the allow lists of rules that Starkey has itself', () => {
    const { rules, allow, lost } = read(`
[extend]
useDefault = true
[[rules]]
id = "generic-api-key"
[[rules.allowlists]]
regexes = ["^a"]
[[rules]]
id = "github-pat"
regex = "ghp_"
[rules.allowlist]
paths = ["^b/"]
`);
    expect(rules).toEqual([]);
    expect(allow.map(({ paths, values, rules: ids }) => [paths, values, ids])).toEqual([
      [[], ['^a'], ['generic-secret']],
      [['b/**'], [], ['github-pat']],
    ]);
    expect(lost).toEqual(['Starkey has rules of its own in place of github-pat, which stay in force.']);
  });

  it('gives rules that want others near', () => {
    const { rules, off, lost } = read(`
[[rules]]
id = "acme-secret"
regex = "acme_[a-z]{9}"
[[rules.required]]
id = "acme-user"
withinLines = 5
withinColumns = 9
[[rules.required]]
id = "unheard-of"
[[rules.required]]
id = "github-pat"
[[rules]]
id = "acme-user"
regex = "user_[a-z]{9}"
skipReport = true
`);
    expect(rules[0]?.requires).toEqual([
      { rule: 'acme-user', lines: 5 },
      { rule: 'github-pat', lines: null },
    ]);
    expect(off).toEqual(['acme-user']);
    expect(lost).toEqual([
      "The rule 'acme-secret' wants 'acme-user' within columns, which were not carried: lines were.",
      "The rule 'acme-secret' wants 'unheard-of' near it, which was not carried: it finds more here.",
    ]);
  });

  it('gives rules of before version 8, which have no id', () => {
    const { rules, lost } = read(
      '[[rules]]\ndescription = "Acme Key"\nregex = "acme_[a-z]{9}"\n[[rules]]\nregex = "b"\n',
    );
    expect(rules.map(({ id, title }) => [id, title])).toEqual([['acme-key', 'Acme Key']]);
    expect(lost).toEqual(['A rule without an id and a description was left out.']);
  });

  it('that extends another file gives the rules of that, too', () => {
    expect(read('[extend]\npath = "base.toml"\n').rules.map(({ id }) => id)).toEqual(['base-token']);
    expect(read('[extend]\npath = "gone.toml"\n').lost).toEqual([
      '.gitleaks.toml extends another file, which was not found. Migrate that one, too.',
    ]);
    expect(() => read('[extend]\npath = "idle.toml"\n')).toThrow('idle.toml yields no rule at all');
    expect(read('[extend]\nurl = "https://acme.example"\n').lost).toHaveLength(1);
  });

  it('leaves out values that are longer than any pattern of values', () => {
    const { allow, lost } = read(
      `[extend]\nuseDefault = true\n[allowlist]\nstopwords = ["${'ab '.repeat(99)}"]\n`,
    );
    expect(allow).toEqual([]);
    expect(lost).toEqual([expect.stringContaining('has more than 200 characters')]);
  });

  it('keeps keywords only where every match holds one', () => {
    const rule = { pattern: '(?:left|right)-key', keywords: ['left'] };
    expect(withFittingKeywords(rule).keywords).toEqual([]);
    expect(withFittingKeywords({ ...rule, keywords: ['-key'] }).keywords).toEqual(['-key']);
  });
});
