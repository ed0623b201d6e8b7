import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What a scanner found in one file.
 *
 * @typedef {object} ToolFinding
 * @property {string} file Its name without folders.
 * @property {string} rule
 * @property {string} [severity] Starkey's alone.
 * @property {{startLine: number, startColumn: number, endLine: number, endColumn: number}} [place] Starkey's alone.
 */

/** The bundled command; another may be given by `--cli`. */
export const BUNDLE = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

const MAX_OUTPUT = 1 << 29;

/** Runs Starkey over a folder, secrets alone and without a configuration, and returns its JSON report. */
export function scanWithStarkey(folder, cli) {
  const parameters = [resolve(cli), 'scan', folder, '--no-policies', '--no-config', '--format', 'json'];
  const report = run(process.execPath, parameters, folder, [0, 1, 2]);
  if (report === '') throw new Error(`${cli} printed no report. Run it by hand to see why.`);
  return parsed('starkey', report);
}

/**
 * Scanners by the names of their commands: what each finds in a folder of files. `scratch` is for its report.
 *
 * @type {Record<string, (folder: string, scratch: string, cli: string) => ToolFinding[]>}
 */
export const TOOLS = {
  starkey: (folder, _scratch, cli) =>
    scanWithStarkey(folder, cli).findings.map(({ path, ruleId, severity, ...place }) => {
      return { file: basename(path), rule: ruleId, severity, place };
    }),
  gitleaks(folder, scratch) {
    const report = join(scratch, 'gitleaks.json');
    const flags = ['-f', 'json', '-r', report, '--redact', '--no-banner', '--exit-code', '0'];
    run('gitleaks', ['dir', folder, ...flags], folder, [0]);
    const findings = parsed('gitleaks', readFileSync(report, 'utf8')) ?? [];
    return findings.map(({ File, RuleID }) => ({ file: basename(File), rule: RuleID }));
  },
  // As of its version 2.
  betterleaks(folder, scratch) {
    const report = join(scratch, 'betterleaks.json');
    const flags = ['-o', report, '--redact', '--no-banner', '--exit-code', '0', '-l', 'error', '--silent'];
    run('betterleaks', ['filesystem', '.', ...flags], folder, [0]);
    const { findings } = parsed('betterleaks', readFileSync(report, 'utf8'));
    return findings.map(({ rule_id, location }) => ({ file: basename(location.path), rule: rule_id }));
  },
  secretlint(folder, scratch) {
    const preset = '@secretlint/secretlint-rule-preset-recommend';
    const configuration = JSON.stringify({ rules: [{ id: preset }] });
    // To a file: it ends before a long report is through a pipe.
    const report = join(scratch, 'secretlint.json');
    const flags = ['--format', 'json', '--no-color', '--maskSecrets', '--output', report];
    run('secretlint', [...flags, '--secretlintrcJSON', configuration, '**/*'], folder, [0, 1]);
    const results = parsed('secretlint', readFileSync(report, 'utf8'));
    return results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId }) => ({ file: basename(filePath), rule: ruleId })),
    );
  },
  'detect-secrets'(folder) {
    const { results } = parsed(
      'detect-secrets',
      run('detect-secrets', ['scan', '--all-files', '.'], folder, [0]),
    );
    return Object.entries(results).flatMap(([path, found]) =>
      found.map(({ type }) => ({ file: basename(path), rule: type })),
    );
  },
};

/** A tool's report. What the parser says of a broken one would quote it, secrets and all. */
function parsed(tool, report) {
  try {
    return JSON.parse(report);
  } catch {
    throw new Error(`The report of ${tool} is no JSON (${report.length} characters).`);
  }
}

/** The version that a tool gives, or `null` where it is not on the path. */
export function versionOf(tool, cli) {
  if (tool === 'starkey') return run(process.execPath, [resolve(cli), '--version'], '.', [0]).trim();
  for (const flag of ['--version', 'version']) {
    const { error, status, stdout, stderr } = spawnSync(tool, [flag], { encoding: 'utf8' });
    if (error !== undefined) return null;
    const version = /\d[\w.-]*/.exec(stdout + stderr)?.[0];
    if (status === 0) return version ?? 'unknown version';
  }
  return 'unknown version';
}

function run(program, parameters, cwd, statuses) {
  const { error, status, stdout, stderr } = spawnSync(program, parameters, {
    cwd,
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT,
  });
  if (error !== undefined) throw error;
  if (!statuses.includes(status)) throw new Error(`${program} ended with status ${status}: ${stderr}`);
  return stdout;
}
