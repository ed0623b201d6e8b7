import fc from 'fast-check';
import type { Finding } from '../../src/model/finding.js';
import type { Patch } from '../../src/model/patch.js';
import type { Rendering, Report, Scope, Skipped, Summary } from '../../src/model/report.js';
import type { RuleDescription } from '../../src/model/rule.js';
import { reaches, SEVERITIES } from '../../src/model/severity.js';

/** A terminal without colours. */
export const PLAIN: Rendering = { color: false, quiet: false, verbose: false };

export const KEY_RULE: RuleDescription = {
  id: 'aws-access-key',
  kind: 'secret',
  severity: 'critical',
  title: 'AWS access key with its secret',
  why: 'Whoever holds both can act as the user that they belong to.',
  remediation: ['Deactivate the key.', 'Create another one and store it outside of the repository.'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
  keywords: ['akia'],
};

export const POLICY_RULE: RuleDescription = {
  id: 'iam-wildcard-resource',
  kind: 'policy',
  severity: 'medium',
  title: 'Actions on every resource',
  why: 'The actions are allowed on what other teams own.',
  remediation: ['Name the resources.'],
  references: [],
  keywords: ['"resource"'],
};

/** A finding of {@link KEY_RULE}, changed by what is given. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: KEY_RULE.id,
    kind: 'secret',
    severity: 'critical',
    message: 'An AWS access key ID and its secret. Account 123456789012.',
    path: 'src/app.py',
    startLine: 3,
    startColumn: 11,
    endLine: 3,
    endColumn: 31,
    commit: null,
    fingerprint: '0123456789abcdef'.repeat(4),
    redacted: 'AKIA…LIB',
    details: { accountId: '123456789012' },
    remediation: KEY_RULE.remediation,
    suppressed: null,
    excerpt: { text: 'KEY_ID = "AKIA…LIB"  # temporary', highlightStart: 10, highlightLength: 8 },
    ...changes,
  };
}

/** A finding of {@link POLICY_RULE}. */
export function policyFinding(changes: Partial<Finding> = {}): Finding {
  return finding({
    ruleId: POLICY_RULE.id,
    kind: 'policy',
    severity: 'medium',
    message: 's3:PutObject is allowed on every resource.',
    path: 'policy.json',
    startLine: 7,
    startColumn: 19,
    endLine: 7,
    endColumn: 22,
    redacted: '"*"',
    details: {},
    remediation: ['Write arn:aws:s3:::BUCKET/KEY instead of "*".'],
    excerpt: { text: '"Resource": "*"', highlightStart: 12, highlightLength: 3 },
    ...changes,
  });
}

/** In place of a star, and a statement more, as a check of policies makes it. */
export const PATCH: Patch = {
  edits: [
    { startLine: 7, startColumn: 19, endLine: 7, endColumn: 22, text: '"arn:aws:s3:::BUCKET/KEY"' },
    { startLine: 8, startColumn: 6, endLine: 8, endColumn: 6, text: ', { "Sid": "Own" }' },
  ],
  lines: {
    start: 7,
    end: 8,
    before: '      "Resource": "*"\n    }',
    after: '      "Resource": "arn:aws:s3:::BUCKET/KEY"\n    }, { "Sid": "Own" }',
  },
  text: '{ "Resource": "arn:aws:s3:::BUCKET/KEY" }, { "Sid": "Own" }',
  placeholders: ['BUCKET', 'KEY'],
};

export function skipped(path: string, reason: string, harmless = false): Skipped {
  return { path, reason, harmless };
}

type ReportChanges = Partial<Omit<Report, 'scope' | 'summary'>> & {
  readonly scope?: Partial<Scope>;
  readonly summary?: Partial<Summary>;
};

/** A report of these findings whose counts and conclusion agree with them. */
export function reportOf(findings: readonly Finding[], changes: ReportChanges = {}): Report {
  const failOn = changes.failOn ?? 'high';
  const counting = findings.filter(({ suppressed }) => suppressed === null);
  const failed = counting.some(({ severity }) => reaches(severity, failOn));
  const missed = (changes.scope?.skipped ?? []).some(({ harmless }) => !harmless);
  const counts = { critical: 0, high: 0, medium: 0, low: 0, suppressed: findings.length - counting.length };
  for (const severity of SEVERITIES) {
    counts[severity] = counting.filter((each) => each.severity === severity).length;
  }
  return {
    version: '1.2.3',
    startedAt: Date.UTC(2026, 0, 2, 3, 4, 5, 600),
    findings,
    notices: [],
    failOn,
    conclusion: failed ? 'findings' : missed ? 'incomplete' : 'clean',
    rules: [KEY_RULE, POLICY_RULE],
    ...changes,
    scope: {
      mode: 'worktree',
      base: null,
      head: 'abc123',
      commits: null,
      complete: !missed,
      skipped: [],
      ...changes.scope,
    },
    summary: {
      files: 120,
      bytes: 1_234_567,
      durationMs: 321,
      counts,
      passedOver: { examples: 0, placeholders: 0 },
      failed,
      ...changes.summary,
    },
  };
}

/** Texts that an attacker would try, alone and among any other characters. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '\x1b[2J',
        '\x9b31m',
        '\u202e',
        '\u2066',
        '\ud800',
        '\n',
        '\r',
        '\n::error::x',
        '::add-mask::x',
        '##[error]',
        '`',
        '```',
        '`a`',
        '|',
        '\\|',
        '\\',
        '@user',
        '#1',
        '<img src=x onerror=y>',
        '</details>',
        '<!--',
        '[a](https://b.example)',
        '![a](b)',
        'www.example.com',
        'https://b.example',
        'GH-1',
        '0123abcdef',
        '{0}',
        '$x$',
        '- ',
        '1. ',
        '---',
        '%0A',
        ',',
        ':',
        ' ',
        '/',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const place = fc.integer({ min: 1, max: 99 });

/** Patches whose every text is hostile, in lines or not. */
export const hostilePatch: fc.Arbitrary<Patch> = fc.record({
  edits: fc.array(
    fc.record({
      startLine: place,
      startColumn: place,
      endLine: place,
      endColumn: place,
      text: hostileText,
    }),
    { minLength: 1, maxLength: 2 },
  ),
  lines: fc.option(fc.record({ start: place, end: place, before: hostileText, after: hostileText })),
  text: hostileText,
  placeholders: fc.array(hostileText, { maxLength: 2 }),
});

/** Findings whose every text is hostile. */
export const hostileFinding: fc.Arbitrary<Finding> = fc
  .record({
    severity: fc.constantFrom(...SEVERITIES),
    message: hostileText,
    path: hostileText,
    redacted: hostileText,
    remediation: fc.array(hostileText, { maxLength: 2 }),
    details: fc.oneof(fc.constant({}), fc.record({ patch: hostilePatch })),
    commit: fc.option(fc.record({ id: hostileText, authorDate: hostileText, author: hostileText })),
    suppressed: fc.option(
      fc.record({
        by: fc.constantFrom('inline' as const, 'ignore' as const, 'baseline' as const, 'path' as const),
        reason: fc.option(hostileText),
        until: fc.option(hostileText),
      }),
    ),
    excerpt: fc.option(
      fc.record({
        text: hostileText,
        highlightStart: fc.nat({ max: 9 }),
        highlightLength: fc.nat({ max: 9 }),
      }),
    ),
  })
  .map(finding);

/** Reports whose every text is hostile. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    findings: fc.array(hostileFinding, { maxLength: 4 }),
    skipped: fc.array(fc.record({ path: hostileText, reason: hostileText, harmless: fc.boolean() }), {
      maxLength: 3,
    }),
    notices: fc.array(
      fc.record({
        level: fc.constantFrom('warning' as const, 'notice' as const),
        message: hostileText,
        path: fc.option(hostileText),
        line: fc.option(fc.integer({ min: 1, max: 99 })),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ findings, skipped, notices }) => reportOf(findings, { notices, scope: { skipped } }));
