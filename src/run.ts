import { availableParallelism } from 'node:os';
import { createDetectors, type DetectorContext, descriptionsWith } from './detectors.js';
import { scanPaths } from './engine/path-names.js';
import { createScanner, type Scanner } from './engine/scanner.js';
import { enrich } from './enrich.js';
import type { Options, Source } from './inputs/options.js';
import { parseBaseline } from './judge/baseline.js';
import { renewedBaseline } from './judge/baseline-renewal.js';
import { type Circumstances, judge } from './judge/judge.js';
import { compareText } from './judge/order.js';
import { verdict } from './judge/verdict.js';
import { ConfigurationError } from './model/errors.js';
import type { FileScan } from './model/file-scan.js';
import { createFingerprinter } from './model/fingerprint.js';
import type { PassedOver, Report, Skipped } from './model/report.js';
import type { Scanned } from './read/scanned.js';
import { scanStdin } from './read/stdin.js';
import { scanWorktree } from './read/worktree.js';
import { findRoot, type Root } from './scope/root.js';
import { type Request, readSettings } from './settings.js';
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
  const root = findRoot(firstPath(request.source), world.cwd);
  const { options, customRules, baseline } = await readSettings(request, root, world);

  const context = { now: options.now, accounts: options.configuration.accounts, customRules };
  const rules = descriptionsWith(customRules);
  const scanner = createScanner(createDetectors(context));
  const scanned = await read(options, root, scanner, { ...world, context, jobs: request.jobs });
  const names = scanPaths(scanned.paths, scanner);
  const skipped = scanned.skipped.map((each) => ({ ...each, path: names.redact(each.path) }));
  const complete = skipped.every(({ harmless }) => harmless);

  const scans = [...scanned.scans, ...names.scans];
  const circumstances: Circumstances = {
    rules,
    baseline,
    redactPath: names.redact,
    isWhole: scanned.isWholeTree && complete,
    fingerprint: createFingerprinter(),
  };
  let judgement = judge(scans, options, circumstances);
  let renewed: string | null = null;
  if (options.writeBaseline !== null && baseline !== null) {
    renewed = renewedBaseline(baseline, judgement.keptEntries, judgement.findings);
    judgement = judge(scans, options, { ...circumstances, baseline: parseBaseline(renewed, baseline.file) });
  }

  judgement = await enrich(judgement, options, world);

  const { exitStatus, failed, conclusion } = verdict(judgement.findings, options.failOn, complete);
  const { mode, base, head, files, bytes } = scanned;
  const report: Report = {
    version: VERSION,
    scope: { mode, base, head, complete, skipped: skipped.sort(compareSkipped) },
    findings: judgement.findings,
    notices: judgement.notices,
    summary: {
      files,
      bytes,
      durationMs: world.clock() - started,
      counts: judgement.counts,
      passedOver: passedOver(scans),
      failed,
    },
    failOn: options.failOn,
    conclusion,
    rules,
  };
  return { report, exitStatus, baseline: renewed };
}

function firstPath(source: Source): string {
  return source.kind === 'worktree' ? (source.paths[0] ?? '.') : '.';
}

interface Reading extends World {
  readonly context: DetectorContext;
  readonly jobs: number | null;
}

function read(options: Options, root: Root, scanner: Scanner, reading: Reading): Promise<Scanned> | Scanned {
  const { source, exclude, maxFileSize } = options;
  switch (source.kind) {
    case 'worktree':
      return scanWorktree(root, source.paths, exclude, reading.cwd, scanner, {
        jobs: reading.jobs ?? availableParallelism(),
        worker: reading.worker,
        context: reading.context,
        maxSize: maxFileSize,
        progress: reading.progress,
      });
    case 'stdin':
      return scanStdin(scanner);
    default:
      throw new ConfigurationError([`A scan of ${source.kind} is not available in this version.`]);
  }
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
