import {
  type AllowedPath,
  type IgnoreEntry,
  NO_CONFIGURATION,
  NO_IAM,
  type Options,
} from '../../src/inputs/options.js';
import type { Circumstances } from '../../src/judge/judge.js';
import type { AllowComment } from '../../src/model/detector.js';
import type { FileScan, LocatedDetection } from '../../src/model/file-scan.js';
import type { Kind } from '../../src/model/finding.js';
import type { RuleDescription } from '../../src/model/rule.js';

/** A day that tests take for today: 2026-03-10, shortly before midnight UTC. */
export const NOW = Date.UTC(2026, 2, 10, 23, 59);

export function rule(id: string, kind: Kind, offByDefault = false): RuleDescription {
  return {
    id,
    kind,
    severity: 'high',
    title: id,
    why: '',
    remediation: [],
    references: [],
    keywords: [],
    ...(offByDefault ? { offByDefault } : {}),
  };
}

export const RULES = [
  rule('some-secret', 'secret'),
  rule('other-secret', 'secret'),
  rule('quiet-secret', 'secret', true),
  rule('some-policy', 'policy'),
  rule('some-practice', 'practice'),
];

export const OPTIONS: Options = {
  source: { kind: 'worktree', paths: ['.'] },
  exclude: [],
  failOn: 'high',
  maxFileSize: 1,
  archives: true,
  secrets: true,
  policies: true,
  onlyRules: [],
  baseline: null,
  baselineAt: null,
  writeBaseline: null,
  inlineAllow: 'honour',
  iam: NO_IAM,
  configuration: { ...NO_CONFIGURATION, file: 'starkey.yml' },
  now: NOW,
};

export const CIRCUMSTANCES: Circumstances = {
  rules: RULES,
  baseline: null,
  redactPath: (path) => path,
  isWhole: true,
};

/** Options over the usual ones, and a configuration over the usual one. */
export function options(
  over: Partial<Options>,
  configuration: Partial<Options['configuration']> = {},
): Options {
  return { ...OPTIONS, ...over, configuration: { ...OPTIONS.configuration, ...configuration } };
}

/** A detection of `identity` on a line. */
export function detection(
  identity: string,
  line: number,
  over: Partial<LocatedDetection & { column: number; lines: number }> = {},
): LocatedDetection {
  const { column = 1, lines = 0, ...rest } = over;
  return {
    ruleId: 'some-secret',
    kind: RULES.find(({ id }) => id === over.ruleId)?.kind ?? 'secret',
    severity: 'high',
    start: 0,
    end: 1,
    message: 'Something is there.',
    redacted: '…',
    details: {},
    remediation: [],
    identity: [identity],
    guessable: false,
    masks: [],
    location: {
      path: 'raw',
      startLine: line,
      startColumn: column,
      endLine: line + lines,
      endColumn: column + 5,
    },
    excerpt: null,
    ...rest,
  };
}

export function scan(
  path: string,
  detections: readonly LocatedDetection[],
  over: Partial<FileScan> = {},
): FileScan {
  return {
    path,
    detections,
    allows: [],
    passedOver: { examples: 0, placeholders: 0 },
    unread: [],
    wants: [],
    comparables: [],
    ...over,
  };
}

export function allow(
  line: number,
  covers: readonly number[],
  over: Partial<AllowComment> = {},
): AllowComment {
  return { line, covers, rules: ['some-secret'], reason: 'a test', reasonSpan: null, ...over };
}

export function ignore(fingerprint: string, over: Partial<IgnoreEntry> = {}): IgnoreEntry {
  return { fingerprint, reason: 'known', until: null, line: 7, ...over };
}

export function allowed(paths: readonly string[], over: Partial<AllowedPath> = {}): AllowedPath {
  const valuesAt = { line: 9, column: 1 };
  return { paths, values: [], valuesAt, rules: [], reason: 'fixtures', until: null, line: 9, ...over };
}
