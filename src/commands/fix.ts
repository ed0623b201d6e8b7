import { createDetectors } from '../detection/detectors.js';
import { neighboursOnDisk } from '../engine/neighbours.js';
import { createScanner, type Scanner } from '../engine/scanner.js';
import { fixableOf, fixContents, refused } from '../fix/contents-fix.js';
import { readWritable, replaceFile } from '../fix/file-replacement.js';
import type { FixCommand } from '../inputs/command-line.js';
import { NO_IAM } from '../inputs/options.js';
import type { Finding } from '../model/finding.js';
import type { LeftFinding } from '../model/fix.js';
import { reaches } from '../model/severity.js';
import { print } from '../output/print.js';
import { renderFixes } from '../report/fixes.js';
import { unifiedDiff } from '../report/unified-diff.js';
import { run } from '../run.js';
import { findRoot } from '../scope/root.js';
import { detectorContext, type Request, readSettings } from '../settings/settings.js';
import { createWorld } from '../world.js';

/**
 * `starkey fix`: writes what findings say to write instead into their files, and says what it did and what not. A dry
 * run prints the changes, and all else on standard error.
 *
 * @param worker Where the worker's entry should be.
 */
export async function fix(command: FixCommand, worker: URL): Promise<0 | 1 | 2> {
  const world = createWorld(process.cwd(), worker);
  const request = requestOf(command);
  const { report } = await run(request, world);
  const root = findRoot(command.paths[0] ?? '.', world.cwd);
  const settings = await readSettings(request, root, world);
  const detectors = createDetectors(detectorContext(settings));
  const scanner = createScanner(detectors).among(neighboursOnDisk(root.folder));

  const findings = report.findings.filter(({ kind, suppressed }) => kind === 'policy' && suppressed === null);
  const fixed: Finding[] = [];
  const left: LeftFinding[] = [];
  for (const [path, own] of byPath(findings)) {
    const done = await fixFile(root.folder, path, own, command, scanner);
    if (command.dryRun) print(done.diff);
    fixed.push(...done.fixed);
    left.push(...done.left);
  }
  const { failOn, scope } = report;
  const text = renderFixes({ fixed, left, complete: scope.complete, failOn, isDryRun: command.dryRun });
  if (command.dryRun) process.stderr.write(text);
  else print(text);

  if (left.some(({ finding }) => reaches(finding.severity, failOn))) return 1;
  return scope.complete && left.every(({ why }) => why.kind !== 'refused') ? 0 : 2;
}

/** Secrets are found all the same: they are kept out of what is printed. */
function requestOf({ paths, exclude, failOn, configuration }: FixCommand): Request {
  return {
    source: { kind: 'worktree', paths },
    choices: {
      exclude,
      failOn,
      maxFileSize: null,
      archives: false,
      secrets: false,
      policies: true,
      onlyRules: [],
      baseline: null,
      writeBaseline: null,
      inlineAllow: null,
      iam: NO_IAM,
    },
    configuration,
    inlineAllow: 'honour',
    jobs: null,
  };
}

function byPath(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.path, [...(groups.get(finding.path) ?? []), finding]);
  return groups;
}

interface FileFix {
  readonly fixed: readonly Finding[];
  readonly left: readonly LeftFinding[];
  readonly diff: string;
}

async function fixFile(
  folder: string,
  path: string,
  findings: readonly Finding[],
  { placeholders, dryRun }: FixCommand,
  scanner: Scanner,
): Promise<FileFix> {
  const file = readWritable(folder, path);
  const leave = (some: readonly Finding[], reason: string) => {
    return some.map((finding): LeftFinding => ({ finding, why: refused(reason) }));
  };
  if (typeof file === 'string') {
    const { wanted, left } = fixableOf(findings, placeholders);
    const refusals = leave(
      wanted.map(({ finding }) => finding),
      file,
    );
    return { fixed: [], left: [...left, ...refusals], diff: '' };
  }
  const { contents, shown, fixed, left } = await fixContents(
    path,
    file.bytes,
    findings,
    placeholders,
    scanner,
  );
  if (contents === null) return { fixed, left, diff: '' };
  if (dryRun) return { fixed, left, diff: unifiedDiff(path, shown.before, shown.after) };
  const problem = replaceFile(file, contents);
  if (problem !== null) return { fixed: [], left: [...left, ...leave(fixed, problem)], diff: '' };
  return { fixed, left, diff: '' };
}
