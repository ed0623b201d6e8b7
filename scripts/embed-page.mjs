// Writes `src/report/html/page-assets.ts`: style and script of the HTML report as text, so that a report is one file
// and the reporter reads none. Their sources are in `browser`.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(top, 'src', 'report', 'html', 'page-assets.ts');

const compiler = join(top, 'node_modules', 'typescript', 'bin', 'tsc');
const { status } = spawnSync(process.execPath, [compiler, '-p', join(top, 'browser')], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const read = (...path) => readFileSync(join(top, ...path), 'utf8').replaceAll('\r\n', '\n');

/** Without comments, and without the spaces that only people need. */
const style = read('browser', 'page.css')
  .replace(/\/\*.*?\*\//gs, '')
  .replace(/\s*\n\s*/g, '\n')
  .trim();
const script = read('build', 'browser', 'page.js').trim();

const literal = (text) => `\`${text.replace(/[\\`$]/g, '\\$&')}\``;
const text = `// Written by scripts/embed-page.mjs: run \`npm run build:data\` after a change in \`browser\`.

export const STYLE = ${literal(style)};

export const SCRIPT = ${literal(script)};
`;

const isCurrent = () => {
  try {
    return read('src', 'report', 'html', 'page-assets.ts') === text;
  } catch {
    return false;
  }
};

if (!isCurrent()) writeFileSync(target, text);
