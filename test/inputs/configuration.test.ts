import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../schema/starkey.schema.json' with { type: 'json' };
import { parseConfiguration } from '../../src/inputs/configuration.js';
import { NO_CONFIGURATION } from '../../src/inputs/options.js';
import { problemsOf } from './problems.js';

const RULES = ['aws-access-key', 'generic-secret', 'iam-admin-policy'];
const FINGERPRINT = '0123456789abcdef'.repeat(2);

function parse(text: string) {
  return parseConfiguration('c.yml', text, RULES);
}

const WHOLE = `
# Everything that can be said.
version: 1
fail-on: medium
exclude: [vendor/**, '*.min.js']
max-file-size: 512KiB
inline-allow: deny
baseline: .github/baseline.json
accounts:
  '029608264753': prod
  "609629065308": play ground
rules:
  generic-secret: off
  aws-access-key: low
overrides:
  - paths: [infra/**]
    rules: { iam-admin-policy: critical }
paths-lower-severity: false
allow:
  - paths:
      - test/fixtures
    rules: [generic-secret]
    reason: Made up.
    until: 2027-01-31
  - { paths: [docs], reason: Examples }
ignore:
  - fingerprint: ${FINGERPRINT}
    reason: Rotated.
  - fingerprint: '${FINGERPRINT}'
    reason: Rotated.
    until: '2026-12-31'
`;

describe('a good configuration', () => {
  it('says all that it can say', () => {
    expect(parse(WHOLE)).toEqual({
      file: 'c.yml',
      accounts: { '029608264753': 'prod', '609629065308': 'play ground' },
      rules: { 'generic-secret': 'off', 'aws-access-key': 'low' },
      overrides: [{ paths: ['infra/**'], rules: { 'iam-admin-policy': 'critical' } }],
      pathsLowerSeverity: false,
      customRules: [],
      compatibility: [],
      profile: 'standard',
      allow: [
        {
          paths: ['test/fixtures'],
          values: [],
          valuesAt: { line: 20, column: 5 },
          rules: ['generic-secret'],
          reason: 'Made up.',
          until: '2027-01-31',
          line: 20,
        },
        {
          paths: ['docs'],
          values: [],
          valuesAt: { line: 25, column: 5 },
          rules: [],
          reason: 'Examples',
          until: null,
          line: 25,
        },
      ],
      ignore: [
        { fingerprint: FINGERPRINT, reason: 'Rotated.', until: null, line: 27 },
        { fingerprint: FINGERPRINT, reason: 'Rotated.', until: '2026-12-31', line: 29 },
      ],
      failOn: 'medium',
      exclude: ['vendor/**', '*.min.js'],
      maxFileSize: 524_288,
      archives: null,
      inlineAllow: 'deny',
      baseline: '.github/baseline.json',
      baselineAt: { line: 8, column: 11 },
    });
  });

  it.each([
    ['an empty file', ''],
    ['comments alone', '# nothing\n\n'],
    ['an empty document', '---\n'],
    ['an empty mapping', '{}'],
    ['a byte-order mark', '\uFEFF{}'],
  ])('may be %s', (_, text) => {
    expect(parse(text)).toEqual({ ...NO_CONFIGURATION, file: 'c.yml' });
  });

  it('may give a level to a rule that it makes', () => {
    const text = 'custom-rules:\n  - {id: acme-key, title: A, pattern: acme}\nrules: {acme-key: low}\n';
    expect(parse(text)).toMatchObject({
      rules: { 'acme-key': 'low' },
      customRules: [
        {
          id: 'acme-key',
          severity: 'medium',
          at: { line: 2, column: 5 },
          patternAt: { line: 2, column: 39 },
        },
      ],
    });
  });

  it.each([
    ['5000', 5_000],
    ['1_000_000', 1_000_000],
    ['"10MB"', 10_000_000],
    ['1e3', 1_000],
  ])('may give the size as %s', (size, bytes) => {
    expect(parse(`max-file-size: ${size}`).maxFileSize).toBe(bytes);
  });

  it('has the same lines and columns with CRLF and a byte-order mark', () => {
    const broken = 'rules:\n  generic-secret: hi\n';
    const expected = problemsOf(() => parse(broken));
    expect(problemsOf(() => parse(`\uFEFF${broken.replaceAll('\n', '\r\n')}`))).toEqual(expected);
  });
});

const NO_MAPPING = 'must be a mapping: a key a line, each with a colon and its value.';
const NO_LIST = "must be a list: an entry a line, each after '- '.";
const KEYS =
  'version, fail-on, exclude, max-file-size, archives, inline-allow, baseline, accounts, rules, overrides, paths-lower-severity, compatibility, profile, custom-rules, allow or ignore';

/** Text, and the problems without the file's name. */
const BAD: readonly (readonly [string, ...(readonly string[])])[] = [
  ['failon: high', "1:1: The key 'failon' does not exist here. Did you mean 'fail-on'?"],
  [
    'a: 1\nb: 2',
    `1:1: The key 'a' does not exist here. It must be ${KEYS}.`,
    `2:1: The key 'b' does not exist here. It must be ${KEYS}.`,
  ],
  ['toString: 1', `1:1: The key 'toString' does not exist here. It must be ${KEYS}.`],
  ['__proto__: {}', "1:1: The key '__proto__' does not exist. Leave it out."],
  ['rules: {constructor: high}', "1:9: The key 'constructor' does not exist. Leave it out."],
  ['- a', `1:1: The file ${NO_MAPPING}`],
  ['word', `1:1: The file ${NO_MAPPING}`],
  ['version: 2', "1:10: 'version' is '2'. It must be 1."],
  [
    'fail-on: hihg',
    "1:10: 'fail-on' is 'hihg'. It must be critical, high, medium, low or never. Did you mean 'high'?",
  ],
  ['fail-on: 3', "1:10: 'fail-on' is '3'. It must be critical, high, medium, low or never."],
  [
    "custom-rules: [{id: acme-x, title: x, pattern: ''}]",
    "1:48: 'pattern' is empty. Write a regular expression.",
  ],
  [
    'compatibility: [gitleak]',
    "1:17: This entry of 'compatibility' is 'gitleak'. It must be gitleaks, betterleaks, trufflehog, detect-secrets, secretlint or kingfisher. Did you mean 'gitleaks'?",
  ],
  ['custom-rules: {}', `1:15: 'custom-rules' ${NO_LIST}`],
  [
    'custom-rules:\n  - {id: Acme, title: A, pattern: a}',
    "2:10: 'id' is no rule id. Write small letters, digits and dashes, as acme-api-token.",
  ],
  [
    'custom-rules:\n  - {id: generic-secret, title: A, pattern: a}',
    "2:10: 'id' is 'generic-secret', which is the id of a rule of Starkey. Choose another.",
  ],
  [
    'custom-rules:\n  - {id: acme-key, title: A}',
    "2:5: This entry of 'custom-rules' lacks 'pattern'. Add it.",
  ],
  [
    'custom-rules:\n  - {id: acme-key, title: A, pattern: a, regex: b}',
    "2:42: The key 'regex' does not exist here. It must be id, title, severity, remediation, references, pattern, keywords, entropy, min-length, stop-words, except, paths, requires, examples or counter-examples.",
  ],
  [
    'custom-rules:\n  - {id: acme-key, title: A, pattern: a, keywords: [abc]}',
    "2:53: This entry of 'keywords' is no keyword. Write four characters of ASCII or more.",
  ],
  [
    'custom-rules:\n  - {id: acme-key, title: A, pattern: a}\n  - {id: acme-key, title: B, pattern: b}',
    "3:5: The rule 'acme-key' stands here twice. Give one another id.",
  ],
  [
    'paths-lower-severity: sometimes',
    "1:23: 'paths-lower-severity' is 'sometimes', which must be true or false.",
  ],
  ['fail-on:', "1:9: 'fail-on' has no value. Write one, or leave the key out."],
  ['fail-on: [high]', "1:10: 'fail-on' is no single word. It must be critical, high, medium, low or never."],
  ['fail-on: low\nfail-on: high', "2:1: The key 'fail-on' stands here twice. Merge the two."],
  ['exclude: src/**', `1:10: 'exclude' ${NO_LIST}`],
  [
    'exclude: [/etc]',
    "1:11: This entry of 'exclude' is '/etc', which must be relative to the top of the repository.",
  ],
  ['exclude: [""]', "1:11: This entry of 'exclude' is empty. Write a glob, or leave the entry out."],
  ['exclude: [**/*.md]', '1:11: A star begins an alias, which is not supported. Put a glob in quotes.'],
  [
    'exclude:\n  - *.md\n  - *',
    '2:5: A star begins an alias, which is not supported. Put a glob in quotes.',
    '3:5: A star begins an alias, which is not supported. Put a glob in quotes.',
  ],
  [
    "exclude: ['a*a*a*a*a*']",
    "1:11: This entry of 'exclude' is 'a*a*a*a*a*', which has more than 4 stars in the part 'a*a*a*a*a*'.",
  ],
  [
    'exclude: [3]',
    "1:11: This entry of 'exclude' is '3', which YAML does not read as text. Put it in quotes.",
  ],
  [
    'max-file-size: 10XB',
    "1:16: 'max-file-size' is '10XB', which is no size. Write a size from 1 byte to 2 GB, such as 10MB, 512KiB or 1_000_000.",
  ],
  [
    'max-file-size: 0',
    "1:16: 'max-file-size' is '0', which is no size. Write a size from 1 byte to 2 GB, such as 10MB, 512KiB or 1_000_000.",
  ],
  [
    'inline-allow: honor',
    "1:15: 'inline-allow' is 'honor'. It must be honour, report or deny. Did you mean 'honour'?",
  ],
  [
    'baseline: ../x',
    "1:11: 'baseline' is '../x', which must be relative to the top of the repository, with forward slashes.",
  ],
  ['accounts: []', `1:11: 'accounts' ${NO_MAPPING}`],
  [
    'accounts:\n  029608264753: prod',
    "2:3: The key 029608264753 is a number to YAML. Write an account id in quotes: '029608264753'.",
  ],
  [
    'accounts:\n  29608264753: prod',
    "2:3: The key 29608264753 is a number to YAML. Write an account id in quotes: '029608264753'.",
  ],
  ["accounts: {'12345': dev}", "1:12: '12345' is no AWS account id. Write its twelve digits in quotes."],
  ["accounts: {'029608264753': ''}", "1:28: '029608264753' is empty. Write a few words."],
  [
    "accounts: {'029608264753': 7}",
    "1:28: '029608264753' is '7', which YAML does not read as text. Put it in quotes.",
  ],
  ['rules: {generic-secrt: off}', "1:9: 'generic-secrt' is no rule. Did you mean 'generic-secret'?"],
  ['rules: {xyz: off}', "1:9: 'xyz' is no rule. `starkey rules` lists them."],
  [
    'rules: {generic-secret: false}',
    "1:25: 'generic-secret' is 'false'. It must be critical, high, medium, low or off.",
  ],
  ['rules: {generic-secret: }', "1:25: 'generic-secret' has no value. Write one, or leave the key out."],
  ['overrides: {a: b}', `1:12: 'overrides' ${NO_LIST}`],
  ['overrides: [[a]]', `1:13: This entry of 'overrides' ${NO_MAPPING}`],
  [
    'overrides:\n  - path: [a]\n    rules: {}',
    "2:5: This entry of 'overrides' lacks 'paths'. Add it.",
    "2:5: The key 'path' does not exist here. Did you mean 'paths'?",
  ],
  ['allow: [test/**]', `1:9: This entry of 'allow' ${NO_MAPPING}`],
  ['allow:\n  - paths: [a]', "2:5: This entry of 'allow' lacks 'reason'. Add it."],
  ['allow: [{reason: a}]', "1:9: This entry of 'allow' names no path. Add 'paths', or 'values' for secrets."],
  [
    'allow: [{values: [], reason: a}]',
    "1:18: 'values' is an empty list. Write a pattern, or leave the key out.",
  ],
  ["allow: [{paths: [a], reason: ' '}]", "1:30: 'reason' is empty. Write a few words."],
  ['allow: [{paths: [], reason: a}]', "1:17: 'paths' is an empty list. Name a path."],
  [
    'allow: [{paths: [a], reason: a, rules: []}]',
    "1:40: 'rules' is an empty list. Name a rule, or leave the key out to allow all.",
  ],
  [
    'allow: [{paths: [a], reason: a, rules: [iam-admin-polcy]}]',
    "1:41: This entry of 'rules' is 'iam-admin-polcy', which is no rule. Did you mean 'iam-admin-policy'?",
  ],
  [
    'allow: [{paths: [a], reason: a, until: 2026-13-01}]',
    "1:40: 'until' is '2026-13-01', which is no day of the calendar. Write YYYY-MM-DD.",
  ],
  [
    'allow: [{paths: [a], reason: a, until: 2026-02-30}]',
    "1:40: 'until' is '2026-02-30', which is no day of the calendar. Write YYYY-MM-DD.",
  ],
  [
    'allow: [{paths: [a], reason: a, until: 2026}]',
    "1:40: 'until' is '2026', which YAML does not read as text. Put it in quotes.",
  ],
  [
    'ignore: [{fingerprint: abc, reason: a}]',
    "1:24: 'fingerprint' is no fingerprint. Copy it from the report: 32 hexadecimal digits, never the secret.",
  ],
  [
    `ignore: [{fingerprint: ${'12345678'.repeat(4)}, reason: a}]`,
    "1:24: 'fingerprint' is '1234…', which YAML does not read as text. Put it in quotes.",
  ],
  ['rules: &x {}', '1:11: Anchors (&) are not supported. Leave it out.'],
  [
    'fail-on: &x high\nexclude: [*x]',
    '1:13: Anchors (&) are not supported. Leave it out.',
    '2:11: A star begins an alias, which is not supported. Put a glob in quotes.',
  ],
  ['fail-on: !!str high', '1:16: Tags (!) are not supported. Leave it out.'],
  ['fail-on: !foo high', '1:15: Tags (!) are not supported. Leave it out.'],
  ['!!str fail-on: high', '1:7: A key takes no anchor (&) and no tag (!). Leave it out.'],
  ['? [a]\n: b', '1:3: A key must be a word. Write the value behind a colon.'],
  [
    '%YAML 1.1\n---\nrules: {}',
    '1:1: A %YAML line is not supported. Leave it out: the file is read as YAML 1.2.',
  ],
  [
    'fail-on: x\n---\nrules: {}',
    "1:10: 'fail-on' is 'x'. It must be critical, high, medium, low or never.",
    '2:1: A second document begins here. Leave one, without the line ---.',
  ],
  ['rules: {}\n---\nrules: {}', '2:1: A second document begins here. Leave one, without the line ---.'],
  ['rules:\n\tgeneric-secret: low', '2:1: A tab indents this line. Use spaces.'],
  [
    'exclude: [a',
    '1:12: This is not valid YAML. Flow sequence in block collection must be sufficiently indented and end with a ].',
  ],
  ['fail-on: "high', '1:15: This is not valid YAML. Missing closing "quote.'],
  [
    `${'['.repeat(50)}${']'.repeat(50)}`,
    `1:1: The file ${NO_MAPPING}`,
    '1:22: The value is nested too deep.',
  ],
];

const ACME = 'custom-rules:\n  - {id: acme-key, title: A, pattern: acme';

describe('a rule of the configuration', () => {
  it.each([
    [
      'references: [acme.example]',
      "2:58: This entry of 'references' is no address of a page. Write https://… without spaces.",
    ],
    ['requires: []', "2:55: 'requires' is an empty list. Name a rule, or leave the key out."],
    [
      'requires: [{rule: generic-secrt}]',
      "2:63: 'rule' is 'generic-secrt', which is no rule. Did you mean 'generic-secret'?",
    ],
    [
      'requires: [{rule: generic-secret, lines: -1}]',
      "2:86: 'lines' is '-1', which must be a whole number from 0.",
    ],
    ['requires: [{lines: 1}]', "2:56: This entry of 'requires' lacks 'rule'. Add it."],
  ])('with %s is refused', (text, problem) => {
    expect(problemsOf(() => parse(`${ACME}, ${text}}\n`))).toEqual([`c.yml:${problem}`]);
  });
});

describe('a bad configuration', () => {
  it.each(BAD)('%j', (text, ...expected) => {
    expect(problemsOf(() => parse(text))).toEqual(expected.map((problem) => `c.yml:${problem}`));
  });

  it('is told of every mistake at once, in the order of the file', () => {
    const text = [
      'fail-on: hihg',
      'failon: high',
      'accounts:',
      '  029608264753: prod',
      'allow:',
      '  - paths: [/abs]',
      "    reason: ''",
      '    until: 2026-13-01',
      '    rules: [foo]',
      '  - &x {}',
      'inline-allow: yes',
    ].join('\n');
    const lines = problemsOf(() => parse(text)).map((problem) => problem.split(':')[1]);
    expect(lines).toEqual(['1', '2', '4', '6', '7', '8', '9', '10', '11']);
  });

  it('is told of twenty mistakes, and how many more there are', () => {
    const problems = problemsOf(() =>
      parse(`exclude: [${Array.from({ length: 33 }, () => '*.a').join(', ')}]`),
    );
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe(`c.yml:1:${11 + 20 * '*.a, '.length}: 13 further mistakes, from here on.`);
  });

  it.each([
    ['deep lists', '[['.repeat(100_000)],
    ['deep mappings', '{a: '.repeat(100_000)],
    ['deep blocks', Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['many keys', Array.from({ length: 30_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['many aliases', `a: &a x\nb: [${'*a,'.repeat(50_000)}]`],
    ['many lists', `ignore: [${'[],'.repeat(50_000)}]`],
    ['many wrong entries', `allow: [${'{a: *b},'.repeat(20_000)}]`],
    ['much text', `# ${'x'.repeat(600_000)}`],
  ])('cannot keep the parser busy: %s', (_, text) => {
    // Work that grows with the square of these takes longer than a test may.
    expect(problemsOf(() => parse(text)).length).toBeGreaterThan(0);
  });

  it('does not have a secret shown that was put in the wrong place', () => {
    const secret = `AK${'IA'}${'Q2W3E4R5T6Y7U2I3'}`;
    const places = [
      `${secret}: 1`,
      `fail-on: ${secret}`,
      `exclude: [/${secret}]`,
      `rules: {${secret}: ${secret}}`,
      `ignore: [{fingerprint: ${secret}, reason: a}]`,
      `ignore: [${secret}]`,
      `baseline: ../${secret}`,
      `accounts: {${secret}: a}`,
      `max-file-size: ${secret}`,
      `"a" ${secret}`,
      `a: |${secret}`,
      `? [${secret}]`,
      `a: *${secret}`,
      `a: !${secret} b`,
      `${secret}: 1\n${secret}: 2`,
    ];
    for (const text of places) {
      const problems = problemsOf(() => parse(text));
      expect(problems, text).not.toEqual([]);
      expect(problems.join(), text).not.toContain(secret.slice(4));
    }
  });

  it('ends in a ConfigurationError, whatever it holds', () => {
    const words = [
      'rules',
      'allow',
      'paths',
      'off',
      ':',
      '- ',
      '\n',
      '  ',
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      "'",
      '|',
      '&a',
      '*a',
      '!!x',
      '? ',
      '#',
      '%',
      '---',
      '029608264753',
      '<<',
      '\t',
    ];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' })))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (yaml) => {
        for (const problem of problemsOf(() => parse(yaml))) expect(problem).toMatch(/^c\.yml:\d+:\d+: ./);
      }),
      { numRuns: 500 },
    );
  });

  it('of the right keys and any values ends in a ConfigurationError or a configuration', () => {
    const keys = [
      'fail-on',
      'exclude',
      'max-file-size',
      'accounts',
      'rules',
      'overrides',
      'allow',
      'ignore',
      'paths',
      'reason',
      'until',
      'fingerprint',
      'constructor',
      ...RULES,
    ];
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('high', 'off', 'a/**', '2026-01-01', FINGERPRINT),
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('any'), { maxKeys: 4 }),
      ),
    })).any;
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value), (data) => {
        for (const problem of problemsOf(() => parse(JSON.stringify(data))))
          expect(problem).toMatch(/^c\.yml:1:\d+: ./);
      }),
      { numRuns: 500 },
    );
  });

  it('speaks of every key and every wrong value in words of its own', () => {
    const values = [null, true, 12, 1.5, 'text', '', [], [1], [null], [[]], [{}], {}, { a: 1 }];
    const entries: Readonly<Record<string, readonly string[]>> = {
      overrides: ['paths', 'rules'],
      'custom-rules': Object.keys(schema.properties['custom-rules'].items.properties),
      allow: ['paths', 'rules', 'reason', 'until'],
      ignore: ['fingerprint', 'reason', 'until'],
    };
    const texts = values.flatMap((value) => [
      ...Object.keys(schema.properties).map((key) => ({ [key]: value })),
      ...Object.entries(entries).flatMap(([list, keys]) =>
        keys.map((key) => ({ [list]: [{ [key]: value }] })),
      ),
    ]);
    const problems = texts.flatMap((data) => problemsOf(() => parse(JSON.stringify(data))));
    expect(problems.length).toBeGreaterThan(300);
    for (const problem of problems) expect(problem).not.toMatch(/Invalid|received|undefined|\[object/);
  });
});
