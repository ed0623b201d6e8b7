import { describe, expect, it } from 'vitest';
import { globOf } from '../../src/migrate/path-glob.js';
import { matcher } from '../../src/model/glob.js';

const PATHS = [
  'a.png',
  'src/a.png',
  'src/a.jpg',
  'src/a.jpeg',
  'src/png',
  'vendor/a.go',
  'src/vendor/a.go',
  'src/vendors/a.go',
  'gradlew',
  'gradlew.bat',
  'sub/gradlew.bat',
  'sub/gradlew.sh',
  'go.sum',
  'src/a_test.go',
  'src/test/a.go',
  'package-lock.json',
  'sub/package-lock.json',
  'node_modules/a/b.js',
  'secrets/a.enc.yaml',
  'secrets/b/c/a.enc.json',
  'src/my-secrets/a.enc.yaml',
  'secrets.enc.yaml',
];

describe('a path pattern becomes a glob that matches the same paths', () => {
  it.each([
    '\\.png$',
    '(.*?)\\.png$',
    '.*\\.(?:jpe?g|png)$',
    '\\.(?:jpg|jpeg|png)$',
    '^vendor/',
    '^vendor/.*',
    '(^|/)vendor/',
    '(?:^|/)vendor(?:/.*)?$',
    '(?:^|/)vendor(/|$)',
    '(?:^|/)gradlew(?:\\.bat)?$',
    '^go\\.sum$',
    'go\\.(?:mod|sum)$',
    '_test\\.go$',
    '[^/]*_test\\.go$',
    'package-lock\\.json$',
    '(?:^|/)package-lock\\.json$',
    'node_modules',
    '/vendor/',
    'test',
    'secrets/.*\\.enc\\.(yaml|json)$',
    '^secrets/.*/a\\.enc',
    'src.*a\\.go$',
    '^src/.*',
    'v.+go$',
  ])('%s', (pattern) => {
    const glob = globOf(pattern);
    expect(glob).not.toBeNull();
    const matches = matcher([glob ?? '']);
    const expected = PATHS.filter((path) => new RegExp(pattern).test(path));
    expect(PATHS.filter(matches)).toEqual(expected);
  });

  it.each(['[a-z]+\\.go$', 'a{2}', '(a|(b|c))d', '', '^$', 'a+', '\\d\\.txt', 'a\\sb'])(
    '%s becomes none',
    (pattern) => {
      expect(globOf(pattern)).toBeNull();
    },
  );
});
