import type { Options } from '../inputs/options.js';
import type { ChangeOrigin } from '../model/change-status.js';
import type { AllowComment } from '../model/detector.js';
import type { FileScan, LocatedDetection } from '../model/file-scan.js';
import type { Details, Finding, Suppression } from '../model/finding.js';
import { createFingerprinter, DEFAULT_SALT, type Fingerprinter } from '../model/fingerprint.js';
import type { Counts, Notice } from '../model/report.js';
import type { RuleDescription } from '../model/rule.js';
import { compareSeverity, type Severity } from '../model/severity.js';
import { createAllowedPaths } from './allowed-paths.js';
import { type Baseline, type BaselineEntry, mainSalt } from './baseline.js';
import { createBaselineExcuses } from './baseline-excuses.js';
import { type ChangeWords, wordsOf } from './change-words.js';
import { excuseOnBase } from './excuse-on-base.js';
import type { Excuses, Subject } from './excuses.js';
import { createIgnoreList } from './ignore-list.js';
import { createInlineAllows } from './inline-allows.js';
import { describeLowering, type Lowering } from './lowering.js';
import { compareText } from './order.js';
import { pastOf } from './past.js';
import { createRulesInForce, type Level, type RulesInForce } from './rules-in-force.js';
import { type Standing, standingOf } from './standing.js';

/** What a judgement needs beside the options. */
export interface Circumstances {
  /** All rules there are, whether or not they are in force. */
  readonly rules: readonly Pick<RuleDescription, 'id' | 'kind' | 'offByDefault'>[];
  readonly baseline: Baseline | null;
  /** What stands for a path in everything that is shown. */
  readonly redactPath: (path: string) => string;
  /**
   * Whether all that the excuses may be about was looked at: the whole tree, not some paths or a change, and
   * nothing unread. Only then an excuse that matches nothing is named, and leaves the baseline.
   */
  readonly isWhole: boolean;
  /** Whether the base of a change has an allow comment too; where it is not given, every base has it. */
  readonly standsInBase?: (path: string, comment: AllowComment) => boolean;
  /** One that remembers slow hashes, where a run judges more than once. */
  readonly fingerprint?: Fingerprinter;
}

export interface Judgement {
  /** By path, line, column and rule; suppressed ones among them. */
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  readonly counts: Counts;
  /** Entries of the baseline that stay in it when it is written anew. */
  readonly keptEntries: readonly BaselineEntry[];
  /** The access keys that findings are about, for asking IAM alone: nothing of this is to be shown. */
  readonly keys: ReadonlyMap<Finding, FoundKey>;
}

/** The access key that a finding is about. */
export interface FoundKey {
  /** Whole. */
  readonly id: string;
  /** Whether the user has given the finding its severity, so that no fact moves it. */
  readonly isSeverityGiven: boolean;
}

/**
 * Turns what was found into findings that are safe to show: severities by the configuration, fingerprints,
 * excuses in the order inline, ignore, path, baseline. Pure, and the order of the scans does not matter.
 */
export function judge(scans: readonly FileScan[], options: Options, circumstances: Circumstances): Judgement {
  const { baseline, redactPath } = circumstances;
  const rules = createRulesInForce(options, circumstances.rules);
  const salt = (baseline === null ? null : mainSalt(baseline))?.value ?? DEFAULT_SALT;
  const fingerprint = circumstances.fingerprint ?? createFingerprinter();

  const known = createBaselineExcuses(baseline ?? NO_BASELINE, ({ ruleId }) => {
    return circumstances.isWhole && rules.includes(ruleId, null);
  });
  const excuses = [...excusesOf(scans, options, circumstances, rules), known];

  const findings = new Map<string, Finding>();
  const keys = new Map<Finding, FoundKey>();
  for (const scan of scans) {
    if (scan.detections.length === 0) continue;
    const path = redactPath(scan.path);
    const levelOf = rules.under(scan.path);
    const standing = standingOf(scan.path);
    for (const detection of scan.detections) {
      const level = levelOf(detection);
      if (level === null) continue;
      const subject = { scan, detection, fingerprint: remembered(fingerprint, detection) };
      const suppressed = suppressionOf(subject, excuses);
      const found = findingOf(subject, path, standing, level, suppressed, salt);
      const finding = {
        ...withStatus(found, detection.origin, options, circumstances),
        ...(scan.archive === undefined ? {} : { archive: redactPath(scan.archive) }),
      };
      const place = placeOf(scan, finding);
      const twin = findings.get(place);
      if (twin !== undefined && compareTwins(finding, twin) >= 0) continue;
      findings.set(place, finding);
      const { awsKeyId } = detection;
      if (awsKeyId === undefined) continue;
      keys.set(finding, { id: awsKeyId, isSeverityGiven: level.isGiven });
    }
  }

  const sorted = [...findings.values()].sort(compareFindings);
  return {
    findings: sorted,
    notices: excuses.flatMap((each) => each.notices()),
    counts: countsOf(sorted),
    keptEntries: known.kept(),
    keys,
  };
}

const NO_BASELINE: Baseline = { file: '', salts: [], entries: [] };

function excusesOf(
  scans: readonly FileScan[],
  options: Options,
  { baseline, rules, redactPath, isWhole, standsInBase }: Circumstances,
  inForce: RulesInForce,
): readonly Excuses[] {
  const isAllThere = isWhole && !inForce.areNarrowed;
  const areInForce = (ids: readonly string[]) => ids.every((id) => inForce.includes(id, null));
  const salts = new Set([DEFAULT_SALT, ...(baseline?.salts ?? []).map(({ value }) => value)]);
  return [
    createInlineAllows(scans, {
      inlineAllow: options.inlineAllow,
      ruleIds: new Set(rules.map(({ id }) => id)),
      redactPath,
      standsInBase: standsInBase ?? (() => true),
      namesUnused: (ids) => isWhole && areInForce(ids),
    }),
    createIgnoreList(options, [...salts], isAllThere),
    createAllowedPaths(options, ({ rules: ids }) => {
      return ids.length === 0 ? isAllThere : isWhole && areInForce(ids);
    }),
  ];
}

/** The fingerprints of one detection, each computed once. */
function remembered(fingerprint: Fingerprinter, detection: LocatedDetection): Subject['fingerprint'] {
  const known = new Map<string, string>();
  return (salt) => {
    const value = known.get(salt) ?? fingerprint(detection, salt);
    known.set(salt, value);
    return value;
  };
}

function suppressionOf(subject: Subject, excuses: readonly Excuses[]): Suppression | null {
  const met = excuses.map((each) => each.excuse(subject));
  return met.find((suppression) => suppression !== null) ?? null;
}

function findingOf(
  { scan, detection, fingerprint }: Subject,
  path: string,
  standing: Standing | null,
  { severity, lowering }: Level,
  suppressed: Suppression | null,
  salt: string,
): Finding {
  const { startLine, startColumn, endLine, endColumn } = detection.location;
  // On a change its own words say where the commit stands.
  const past = scan.commit && detection.origin === undefined ? pastOf(scan.commit) : null;
  return {
    ruleId: detection.ruleId,
    kind: detection.kind,
    severity,
    message: [
      detection.message,
      ...(lowering === null ? [] : [describeLowering(lowering, detection.severity)]),
      ...(past === null ? [] : [past.sentence]),
    ].join(' '),
    path,
    startLine,
    startColumn,
    endLine,
    endColumn,
    commit: scan.commit ?? null,
    fingerprint: fingerprint(salt),
    redacted: detection.redacted,
    details:
      standing === null || detection.kind !== 'secret'
        ? detection.details
        : { ...detection.details, standsIn: standingDetails(standing, lowering, detection.severity) },
    remediation: [...detection.remediation, ...(past?.steps ?? [])],
    suppressed,
    excerpt: detection.excerpt,
  };
}

/** The finding with what it is to the change, in words and for machines. */
function withStatus(
  finding: Finding,
  origin: ChangeOrigin | undefined,
  { configuration }: Options,
  { baseline, redactPath }: Circumstances,
): Finding {
  if (origin === undefined) return finding;
  const base = origin.base === null ? null : { ...origin.base, path: redactPath(origin.base.path) };
  const excuse = excuseOnBase(finding, { baseline, configurationFile: configuration.file });
  const { sentence, steps }: ChangeWords = wordsOf({ ...origin, base }, finding.kind, excuse);
  return {
    ...finding,
    message: sentence === null ? finding.message : `${finding.message} ${sentence}`,
    remediation: [...finding.remediation, ...steps],
    status: { ...origin, base, next: steps },
  };
}

function standingDetails({ kind, because }: Standing, lowering: Lowering | null, usual: Severity): Details {
  return { kind, because, ...(lowering === null ? {} : { severityElsewhere: usual }) };
}

/** What only one finding can have. By the raw path, since two may look the same once they are redacted. */
function placeOf({ path, commit }: FileScan, finding: Finding): string {
  const { ruleId, startLine, startColumn, endLine, endColumn } = finding;
  return [path, ruleId, startLine, startColumn, endLine, endColumn, commit?.id ?? ''].join('\0');
}

/** Which of two findings of one rule at one place stays: one that counts, the worse, else always the same. */
function compareTwins(left: Finding, right: Finding): number {
  return (
    Number(left.suppressed !== null) - Number(right.suppressed !== null) ||
    compareSeverity(left.severity, right.severity) ||
    compareText(JSON.stringify(left), JSON.stringify(right))
  );
}

function compareFindings(left: Finding, right: Finding): number {
  return (
    compareText(left.path, right.path) ||
    left.startLine - right.startLine ||
    left.startColumn - right.startColumn ||
    compareText(left.ruleId, right.ruleId) ||
    left.endLine - right.endLine ||
    left.endColumn - right.endColumn ||
    compareText(left.commit?.id ?? '', right.commit?.id ?? '') ||
    compareText(left.fingerprint, right.fingerprint) ||
    compareText(JSON.stringify(left), JSON.stringify(right))
  );
}

/** How many findings of each severity count. */
export function countsOf(findings: readonly Pick<Finding, 'severity' | 'suppressed'>[]): Counts {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, suppressed: 0 };
  for (const { severity, suppressed } of findings) counts[suppressed === null ? severity : 'suppressed']++;
  return counts;
}
