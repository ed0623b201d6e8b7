// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables are written so.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionsMatching, actionTable } from '../../src/policies/actions.js';
import { coversType, isEverything } from '../../src/policies/breadth.js';
import { POLICY_CHECKS, POLICY_DESCRIPTIONS } from '../../src/policies/catalogue.js';
import { readJson } from '../../src/policies/documents/json.js';
import { plainSource, unescapedSource } from '../../src/policies/documents/source.js';
import { matchesGlob } from '../../src/policies/glob.js';
import { interpolated } from '../../src/policies/interpolation.js';
import { patternOf, UNKNOWN, type Value } from '../../src/policies/value.js';

describe('the table of actions', () => {
  it('dates itself and knows levels and resources', () => {
    expect(actionTable().date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(actionTable().services.length).toBeGreaterThan(300);
    expect(actionsMatching('s3:PutObject')).toEqual([
      {
        name: 's3:PutObject',
        level: 'Write',
        arns: ['arn:aws:s3:::BUCKET/KEY', 'arn:aws:s3:REGION:ACCOUNT:accesspoint/ACCESS_POINT/object/KEY'],
      },
    ]);
    expect(actionsMatching('s3:ListAllMyBuckets')).toEqual([
      { name: 's3:ListAllMyBuckets', level: 'List', arns: [] },
    ]);
    expect(actionsMatching('iam:PassRole').map(({ level }) => level)).toEqual(['Write']);
  });

  it('expands wildcards in any case', () => {
    expect(actionsMatching('IAM:passrol?').map(({ name }) => name)).toEqual(['iam:PassRole']);
    expect(actionsMatching('sqs:*').length).toBeGreaterThan(15);
    expect(actionsMatching('nosuch:*')).toEqual([]);
  });
});

describe('breadth', () => {
  it.each(['*', '**', 'arn:*', 'arn:aws*:*', 'arn:*:*:*:*:*', 'arn:aws:*:*:*:*'])(
    '%s is everything',
    (pattern) => {
      expect(isEverything(pattern)).toBe(true);
    },
  );

  it.each(['arn:aws:s3:::*', '?', 'x', '', UNKNOWN, `${UNKNOWN}*`])('%s is not everything', (pattern) => {
    expect(isEverything(pattern)).toBe(false);
  });

  it.each([
    ['*', 'arn:aws:s3:::BUCKET', true],
    ['arn:aws:s3:::*', 'arn:aws:s3:::BUCKET/KEY', true],
    ['arn:aws:s3:::*/*', 'arn:aws:s3:::BUCKET/KEY', true],
    ['arn:aws:s3:*', 'arn:aws:s3:::BUCKET/KEY', true],
    ['arn:aws:s3:::*/*', 'arn:aws:s3:::BUCKET', false],
    ['arn:aws:s3:::name/*', 'arn:aws:s3:::BUCKET/KEY', false],
    ['arn:aws:s3:::*-logs', 'arn:aws:s3:::BUCKET', false],
    ['arn:aws-cn:iam::123456789012:role/*', 'arn:aws:iam::ACCOUNT:role/ROLE', true],
    ['arn:aws:iam::*:role/app', 'arn:aws:iam::ACCOUNT:role/ROLE', false],
    ['arn:aws:iam::*:role/app/*', 'arn:aws:iam::ACCOUNT:role/ROLE', false],
    ['arn:aws:logs:*:*:*', 'arn:aws:logs:REGION:ACCOUNT:log-group:LOG_GROUP', true],
    ['arn:aws:logs:*:*:log-group:name:*', 'arn:aws:logs:REGION:ACCOUNT:log-group:LOG_GROUP', false],
    [`arn:aws:sqs:${UNKNOWN}:${UNKNOWN}:*`, 'arn:aws:sqs:REGION:ACCOUNT:QUEUE', true],
    [`arn:aws:sqs:*:*:${UNKNOWN}*`, 'arn:aws:sqs:REGION:ACCOUNT:QUEUE', false],
    [UNKNOWN, 'arn:aws:sqs:REGION:ACCOUNT:QUEUE', false],
  ])('%s covers %s: %s', (pattern, arn, expected) => {
    expect(coversType(pattern, arn)).toBe(expected);
  });
});

describe('patterns', () => {
  it('match as a regular expression does', () => {
    const sign = fc.constantFrom('a', 'b', '*', '?');
    const letters = fc.array(fc.constantFrom('a', 'b'), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 6 }), letters, (pattern, text) => {
        const source = pattern.join('').replaceAll('?', '.').replaceAll('*', '.*');
        expect(matchesGlob(pattern.join(''), text.join(''))).toBe(
          new RegExp(`^${source}$`).test(text.join('')),
        );
      }),
    );
  });

  it.each([
    ['arn:aws:s3:::x/*', 'arn:aws:s3:::x/*'],
    ['arn:aws:s3:::${aws:username}/*', `arn:aws:s3:::${UNKNOWN}/*`],
    ['$BUCKET', UNKNOWN],
    ['a-$(hostname)-{{ env }}-<% x %>', `a-${UNKNOWN}-${UNKNOWN}-${UNKNOWN}`],
    ['', ''],
  ])('%s has its unknown parts', (text, expected) => {
    expect(patternOf(interpolated(text))).toBe(expected);
  });
});

function plain(value: Value): unknown {
  switch (value.kind) {
    case 'text':
      return patternOf(value.parts);
    case 'list':
      return value.items.map(plain);
    case 'mapping':
      return Object.fromEntries(value.entries.map((entry) => [entry.key, plain(entry.value)]));
    case 'choice':
      return value.alternatives.map(plain);
    case 'unknown':
      return null;
  }
}

const read = (text: string) => plain(readJson(plainSource(text, 0), 0).value);

describe('JSON', () => {
  it('is read as JSON.parse does', () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9 :*/"\\\n-]{0,12}$/);
    const key = fc.stringMatching(/^[a-z]{1,8}$/);
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        word,
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(tree, fc.constantFrom(0, 2), (value, indent) => {
        expect(read(JSON.stringify(value, null, indent))).toEqual(value);
      }),
    );
  });

  it.each([
    ['{"a": 1, "b": true}', { a: '1', b: 'true' }],
    ['{"a": "x" "b": "y"}', { a: 'x', b: 'y' }],
    ['{"a": "x", // c\n "b": ["y",],}', { a: 'x', b: ['y'] }],
    ['{"a": "x", # it\'s, "q"\n "b": 1', { a: 'x', b: '1' }],
    ['{"a": f(x), "b": "c"}', { a: null, b: 'c' }],
    ['["a", "b" + c, d]', ['a', null, null]],
    ['', null],
    ['}', null],
  ])('%j is read as %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('keeps places through escapes', () => {
    const literal = 'x = "{\\"a\\": \\"b\\"}"; y';
    const start = literal.indexOf('{');
    const source = unescapedSource(plainSource(literal.slice(start), start));
    expect(source.text).toBe('{"a": "b"}');
    const { value } = readJson(source, 0);
    const entry = value.kind === 'mapping' ? value.entries[0] : undefined;
    expect(literal.slice(entry?.value.start, entry?.value.end)).toBe('\\"b\\"');
  });
});

/** Where references lead. */
const PAGES = ['https://docs.aws.amazon.com/', 'https://docs.github.com/', 'https://pathfinding.cloud/'];

describe('the catalogue', () => {
  it('describes every check', () => {
    expect(POLICY_DESCRIPTIONS.map(({ id }) => id)).toEqual([
      'iam-admin-managed-policy',
      'iam-admin-policy',
      'iam-not-action',
      'iam-not-principal',
      'iam-not-resource',
      'iam-oidc-trust-unbound',
      'iam-open-condition',
      'iam-pass-role-wildcard',
      'iam-policy-version-missing',
      'iam-privilege-escalation',
      'iam-resource-mismatch',
      'iam-trust-account-root',
      'iam-trust-foreign-account',
      'iam-unknown-action',
      'iam-wildcard-action',
      'iam-wildcard-principal',
      'iam-wildcard-resource',
    ]);
    for (const { references, remediation, keywords, why, title } of POLICY_CHECKS) {
      expect(references.every((page) => PAGES.some((start) => page.startsWith(start)))).toBe(true);
      expect(remediation.length).toBeGreaterThan(0);
      expect(keywords.every((keyword) => keyword.length >= 4 && keyword === keyword.toLowerCase())).toBe(
        true,
      );
      expect(`${title}${why}`).not.toMatch(/\n/);
    }
  });
});
