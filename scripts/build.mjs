// Compiles the sources and bundles the entries into `dist`. Compile first, bundle second: the bundler's own
// TypeScript loader does not work with this compiler. The same sources give the same bytes on every machine.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
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

rmSync(join(top, 'build'), { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
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
  }
}
