import { describe, expect, it } from 'vitest';
import { readGitleaksConfiguration } from '../../src/migrate/gitleaks-configuration.js';
import { exceptionProblem, readPattern, withFittingKeywords } from '../../src/secrets/custom/carry.js';

const read = (text: string) =>
  readGitleaksConfiguration(text, '.gitleaks.toml', ['github-pat'], readPattern, exceptionProblem);

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
        except: ['^(?i)sample-'],
        paths: [],
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
      { paths: ['**/vendor/**'], rules: [], reason: 'From .gitleaks.toml: vendored' },
      { paths: ['docs/**'], rules: ['acme-token'], reason: 'Allowed in .gitleaks.toml.' },
    ]);
    expect(carried.off).toEqual(['github-pat']);
  });

  it.each([
    "disabled rule 'unheard-of'",
    "'github-pat' was left out: Starkey has its own",
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

  it('keeps keywords only where every match holds one', () => {
    const rule = { pattern: '(?:left|right)-key', keywords: ['left'] };
    expect(withFittingKeywords(rule).keywords).toEqual([]);
    expect(withFittingKeywords({ ...rule, keywords: ['-key'] }).keywords).toEqual(['-key']);
  });
});
