import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { versionOf } from './measure.mjs';

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * One who takes part: for each kind of work the command that does it, and what of the planted it found.
 *
 * @typedef {object} Contestant
 * @property {string} name
 * @property {string} version
 * @property {string | null} missing Why it cannot take part.
 * @property {Partial<Record<Work, (job: Job) => import('./measure.mjs').Command>>} commands
 * @property {((report: string, planted: readonly import('./corpora.mjs').Planted[]) => number) | null} found
 *   `null` for those that look for nothing.
 *
 * @typedef {'tree' | 'change' | 'file' | 'history'} Work
 *
 * @typedef {object} Job
 * @property {import('./corpora.mjs').Corpus} corpus
 * @property {string} report A file that the tool may write its report to.
 * @property {string} keywords A file with all keywords of Starkey, one a line.
 * @property {string} configuration secretlint's configuration.
 */

/** Looks a command up as a shell does. */
export function onPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const file = join(folder, name + ending);
      if (existsSync(file) && statSync(file).isFile()) return file;
    }
  }
  return null;
}

const byToken = (report, planted) => planted.filter(({ token }) => report.includes(token)).length;
const byPath = (report, planted) => planted.filter(({ path }) => report.includes(path)).length;

/** Starkey's reports are redacted, so what it found is known by its place. */
function byStarkey(report, planted) {
  const findings = JSON.parse(report).findings.filter(({ kind }) => kind === 'secret');
  return planted.filter(({ path, startLine, endLine }) =>
    findings.some(
      (finding) => finding.path === path && finding.startLine >= startLine && finding.startLine <= endLine,
    ),
  ).length;
}

function byDetectSecrets(report, planted) {
  const { results } = JSON.parse(report);
  return planted.filter(({ path, startLine, endLine }) =>
    (results[path] ?? []).some(({ line_number: line }) => line >= startLine && line <= endLine),
  ).length;
}

function bySecretlint(report, planted) {
  const messages = JSON.parse(report).flatMap(({ filePath, messages }) =>
    messages.map(({ loc }) => ({ filePath, line: loc.start.line })),
  );
  return planted.filter(({ path, startLine, endLine }) =>
    messages.some(
      ({ filePath, line }) => filePath.endsWith(`/${path}`) && line >= startLine && line <= endLine,
    ),
  ).length;
}

/**
 * Starkey on one Node.
 *
 * @param {{file: string, version: string}} node
 * @param {string} bundle The command's script.
 * @param {number} [jobs]
 * @returns {Contestant}
 */
export function starkey(node, bundle, jobs) {
  const flags = ['--format', 'json', '--fail-on', 'never', '--no-config'];
  if (jobs !== undefined) flags.push('--jobs', String(jobs));
  // 2 would mean a scan that is not whole.
  const scan = (...parameters) => ({
    program: node.file,
    parameters: [bundle, 'scan', ...parameters, ...flags],
    statuses: [0],
  });
  return {
    name: jobs === undefined ? 'Starkey' : `Starkey --jobs ${jobs}`,
    version: `Node ${node.version}`,
    missing: null,
    found: byStarkey,
    commands: {
      tree: () => scan('.'),
      change: () => scan('--since', 'HEAD~1'),
      file: ({ corpus }) => scan(corpus.file, '--max-file-size', '2GB'),
      history: () => scan('--history'),
    },
  };
}

/** @returns {Contestant[]} What a scanner cannot be faster than: an empty process, and one that only reads. */
export function floors(node) {
  const script = (name, ...parameters) => ({ program: node.file, parameters: [beside(name), ...parameters] });
  const nothing = () => script('./nothing.mjs');
  const common = { version: `Node ${node.version}`, missing: null, found: null };
  return [
    {
      ...common,
      name: 'empty process',
      commands: { tree: nothing, change: nothing, file: nothing, history: nothing },
    },
    {
      ...common,
      name: 'list and read alone',
      commands: {
        tree: () => script('./list-and-read.mjs'),
        file: ({ corpus }) => script('./list-and-read.mjs', corpus.file),
      },
    },
  ];
}

/** @returns {Contestant[]} Other tools, those too that are missing. */
export function peers(secretlint) {
  return [
    gitAlone(),
    peer('rg, same keywords', 'rg', ['--version'], byPath, {
      tree: ({ keywords }) => ['-c', '-F', '-i', '--hidden', '--glob', '!.git', '-f', keywords, '.'],
      file: ({ corpus, keywords }) => ['-c', '-F', '-i', '--with-filename', '-f', keywords, corpus.file],
    }),
    peer('rg AKIA', 'rg', ['--version'], null, {
      tree: () => ['-c', '--hidden', '--glob', '!.git', 'AKIA', '.'],
      file: ({ corpus }) => ['-c', 'AKIA', corpus.file],
    }),
    peer('ripsecrets', 'ripsecrets', ['--version'], byToken, {
      tree: () => ['.'],
      change: ({ corpus }) => changedFiles(corpus),
      file: ({ corpus }) => [corpus.file],
    }),
    peer(
      'gitleaks',
      'gitleaks',
      ['version'],
      byToken,
      {
        tree: ({ report }) => ['dir', '.', ...gitleaksFlags(report)],
        change: ({ report }) => ['git', '.', '--log-opts=HEAD~1..HEAD', ...gitleaksFlags(report)],
        file: ({ corpus, report }) => ['dir', corpus.file, ...gitleaksFlags(report)],
        history: ({ report }) => ['git', '.', ...gitleaksFlags(report)],
      },
      [0],
    ),
    peer(
      'betterleaks',
      'betterleaks',
      ['--version'],
      byToken,
      {
        tree: ({ report }) => ['filesystem', '.', ...betterleaksFlags(report)],
        change: ({ report }) => ['git', '.', '--log-opts=HEAD~1..HEAD', ...betterleaksFlags(report)],
        file: ({ corpus, report }) => ['filesystem', corpus.file, ...betterleaksFlags(report)],
        history: ({ report }) => ['git', '.', ...betterleaksFlags(report)],
      },
      [0],
    ),
    peer(
      'kingfisher',
      'kingfisher',
      ['--version'],
      byToken,
      {
        tree: ({ report }) => ['scan', '.', '--git-history', 'none', ...kingfisherFlags(report)],
        change: ({ report }) => ['scan', '.', '--since-commit', 'HEAD~1', ...kingfisherFlags(report)],
        file: ({ corpus, report }) => [
          'scan',
          corpus.file,
          '--max-file-size',
          '0',
          ...kingfisherFlags(report),
        ],
        history: ({ report }) => ['scan', '.', '--git-history', 'full', ...kingfisherFlags(report)],
      },
      [0, 200],
    ),
    peer(
      'trufflehog',
      'trufflehog',
      ['--version'],
      byToken,
      {
        tree: () => ['filesystem', '.', ...TRUFFLEHOG_FLAGS],
        change: ({ corpus }) => {
          return ['git', `file://${corpus.folder}`, '--since-commit', 'HEAD~1', ...TRUFFLEHOG_FLAGS];
        },
        file: ({ corpus }) => ['filesystem', corpus.file, ...TRUFFLEHOG_FLAGS],
        history: ({ corpus }) => ['git', `file://${corpus.folder}`, ...TRUFFLEHOG_FLAGS],
      },
      [0, 183],
    ),
    {
      name: 'secretlint',
      version: secretlint?.version ?? '',
      missing: secretlint === null ? 'could not be installed' : null,
      found: bySecretlint,
      commands: {
        tree: (job) => secretlintCommand(secretlint, job, ['**/*']),
        change: (job) => secretlintCommand(secretlint, job, changedFiles(job.corpus)),
        file: (job) => secretlintCommand(secretlint, job, [job.corpus.file]),
      },
    },
    peer('detect-secrets', 'detect-secrets', ['--version'], byDetectSecrets, {
      tree: () => ['scan', '--no-verify', '.'],
      change: ({ corpus }) => ['scan', '--no-verify', ...changedFiles(corpus)],
      file: ({ corpus }) => ['scan', '--no-verify', '--all-files', corpus.file],
    }),
  ];
}

const TRUFFLEHOG_FLAGS = ['--no-verification', '--no-update', '--json'];

function gitleaksFlags(report) {
  return ['-f', 'json', '-r', report, '--no-banner', '--exit-code', '0', '-l', 'error'];
}

function betterleaksFlags(report) {
  return ['-o', report, '--no-banner', '--exit-code', '0', '-l', 'error', '--silent'];
}

function kingfisherFlags(report) {
  return ['--no-validate', '--no-update-check', '--format', 'json', '--output', report];
}

function secretlintCommand({ script }, { configuration }, paths) {
  const flags = ['--format', 'json', '--no-color', '--secretlintrc', configuration];
  return { program: process.execPath, parameters: [script, ...flags, ...paths] };
}

/** Tools that know no changes are given the paths of the files that changed. */
function changedFiles({ changed }) {
  return changed;
}

function gitAlone() {
  const git = (...parameters) => ({ program: 'git', parameters });
  return {
    name: 'git log -p -U0 alone',
    version: versionOf('git', '--version') ?? '',
    missing: null,
    found: byToken,
    commands: {
      change: () => git('log', '-p', '-U0', '-m', 'HEAD~1..HEAD'),
      history: () => git('log', '-p', '-U0', '-m', '--all'),
    },
  };
}

function peer(name, command, versionFlags, found, kinds, statuses) {
  const program = onPath(command);
  const entries = Object.entries(kinds).map(([work, parametersOf]) => [
    work,
    (job) => ({ program, parameters: parametersOf(job), ...(statuses === undefined ? {} : { statuses }) }),
  ]);
  return {
    name,
    version: program === null ? '' : (versionOf(program, ...versionFlags) ?? ''),
    missing: program === null ? 'not on the path' : null,
    found,
    commands: Object.fromEntries(entries),
  };
}

/** What a tool wrote: its report, or where it wrote none what it printed. */
export function reportText(report, output) {
  return readFileSync(existsSync(report) ? report : output, 'utf8');
}
