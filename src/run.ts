import { comparisonUnder } from './detection/comparison.js';
import { createDetectors } from './detection/detectors.js';
import { createScanner } from './engine/scanner.js';
import { enrich } from './enrich.js';
import type { Source } from './inputs/options.js';
import { judgeAndRenew } from './judge/baseline-renewal.js';
import { withKeyMakers } from './judge/key-makers.js';
import { compareText } from './judge/order.js';
import { verdict } from './judge/verdict.js';
import type { FileScan } from './model/file-scan.js';
import type { Finding } from './model/finding.js';
import { createFingerprinter } from './model/fingerprint.js';
import type { PassedOver, Report, Skipped } from './model/report.js';
import { withOwnRepository } from './practices/own-repository.js';
import { readBaseAllows } from './read/base-allows.js';
import { withNames } from './read/names.js';
import { read } from './read/read.js';
import { findRoot } from './scope/root.js';
import { detectorContext, type Request, readSettings } from './settings/settings.js';
import { withoutSecrets } from './settings/words.js';
import { VERSION } from './version.js';
import type { World } from './world.js';

export interface RunResult {
  readonly report: Report;
  /** 0, 1 or 2, as the command line promises. */
  readonly exitStatus: 0 | 1 | 2;
  /** The baseline's new text where one is to be written. */
  readonly baseline: string | null;
}

/**
 * The whole way through the program.
 *
 * @throws ConfigurationError for what the user can mend.
 */
export async function run(request: Request, world: World): Promise<RunResult> {
  const started = world.clock();
  const { change } = request;
  const root = findRoot(firstPath(request.source), world.cwd);
  const settings = await readSettings(request, root, world);
  const { options, customRules, baseline } = settings;
  const context = detectorContext(settings);
  const scanner = createScanner(createDetectors(context), options.archives);

  const scanned = await read(options.source, root, scanner, {
    ...world,
    context,
    jobs: request.jobs,
    exclude: options.exclude,
    maxSize: options.maxFileSize,
    change,
    compare: comparisonUnder(context),
  });
  const { scans, skipped, complete, redactPath } = await withNames(scanned, settings.broken, scanner);

  const found = scans.length === 0 ? null : await import('./detection/found-rules.js');
  const { judgement, renewed } = judgeAndRenew(scans, options, {
    rules: found?.knownRules(customRules) ?? [],
    baseline,
    redactPath,
    isWhole: scanned.isWholeTree && complete,
    fingerprint: createFingerprinter(),
    ...(change === undefined ? {} : { standsInBase: await readBaseAllows(change, scans, scanner) }),
  });
  const enriched = await enrich(judgement, options, world);
  const said = await withoutSecrets(
    {
      findings: enriched.findings,
      notices: [...settings.notices, ...(scanned.notices ?? []), ...enriched.notices],
    },
    scanner,
  );
  const findings = withOwnRepository(withKeyMakers(said.findings), world.environment, context.accounts);

  const { exitStatus, failed, conclusion } = verdict(findings, options.failOn, complete);
  const { mode, base, head, commits, files, bytes } = scanned;
  const report: Report = {
    version: VERSION,
    startedAt: options.now,
    scope: { mode, base, head, commits, complete, skipped: [...skipped].sort(compareSkipped) },
    findings: change?.showsLines === false ? findings.map(withoutLine) : findings,
    notices: said.notices,
    summary: {
      files,
      bytes,
      durationMs: world.clock() - started,
      counts: enriched.counts,
      passedOver: passedOver(scans),
      failed,
    },
    failOn: options.failOn,
    conclusion,
    rules: (await found?.describedRules(ruleIdsOf(findings), customRules)) ?? [],
  };
  return { report, exitStatus, baseline: renewed };
}

function ruleIdsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(({ ruleId }) => ruleId));
}

/** Tells which repository is meant. */
function firstPath(source: Source): string {
  return 'paths' in source ? (source.paths[0] ?? '.') : '.';
}

/** For changes whose authors are not trusted: not a line of what they wrote is printed. */
function withoutLine(finding: Finding): Finding {
  const details = 'patch' in finding.details ? { ...finding.details, patch: null } : finding.details;
  return { ...finding, details, excerpt: null };
}

function passedOver(scans: readonly FileScan[]): PassedOver {
  return {
    examples: scans.reduce((sum, scan) => sum + scan.passedOver.examples, 0),
    placeholders: scans.reduce((sum, scan) => sum + scan.passedOver.placeholders, 0),
  };
}

function compareSkipped(left: Skipped, right: Skipped): number {
  return compareText(left.path, right.path) || compareText(left.reason, right.reason);
}
