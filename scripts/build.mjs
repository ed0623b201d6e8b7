// Compiles the sources and bundles the entries into `dist`. Compile first, bundle second: the bundler's own
// TypeScript loader does not work with this compiler. The same sources give the same bytes on every machine.
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = dirname(dirname(fileURLToPath(import.meta.url)));

/** Entry in `build` → folder below `dist`. */
const ENTRIES = { 'action.js': '.', 'cli.js': 'cli', 'worker.js': 'worker' };

/** Runs a tool of `node_modules` with this Node; its path is given because Windows knows no `#!`. */
function run(script, ...parameters) {
  const result = spawnSync(process.execPath, [join(top, 'node_modules', script), ...parameters], {
    cwd: top,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Packages of which only a file is read at run time, so that the bundler does not know of them. */
const GRAMMARS = ['@tree-sitter-grammars/tree-sitter-hcl'];

/** Names the licences of grammars, as the bundler does those of packages: name, licence, text, a blank line. */
function addLicences(folder) {
  for (const name of GRAMMARS) {
    const from = join(top, 'node_modules', name);
    const { license } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
    const text = readFileSync(join(from, 'LICENSE'), 'utf8').trimEnd();
    appendFileSync(join(folder, 'licenses.txt'), `\n${name}\n${license}\n${text}\n`);
  }
}

/**
 * Takes away WebAssembly that the bundler copied as if it were text, which spoils it: web-tree-sitter names its
 * own, and is given ours instead.
 */
function removeSpoilt(folder) {
  const spoilt = readdirSync(folder).filter((name) => /^[0-9a-f]{20}\.wasm$/.test(name));
  for (const name of spoilt) rmSync(join(folder, name));
}

rmSync(join(top, 'build'), { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
const { isCurrent } = await import('./write-keywords.mjs');
if (!isCurrent) run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
const data = join(top, 'src', 'policies', 'data');
if (!existsSync(data)) throw new Error('src/policies/data is missing: run `npm run build:data` first.');
cpSync(data, join(top, 'build', 'policies', 'data'), { recursive: true });
cpSync(join(top, 'src', 'engine', 'kernel.wasm'), join(top, 'build', 'engine', 'kernel.wasm'));

if (!process.argv.includes('--compile-only')) {
  rmSync(join(top, 'dist'), { recursive: true, force: true });
  for (const [entry, folder] of Object.entries(ENTRIES)) {
    const out = join('dist', folder);
    run(
      '@vercel/ncc/dist/ncc/cli.js',
      'build',
      join('build', entry),
      '-o',
      out,
      '--license',
      'licenses.txt',
      '--quiet',
    );
    addLicences(join(top, out));
    removeSpoilt(join(top, out));
  }
}
