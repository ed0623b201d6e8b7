// Fails where a bundled package has a licence that may not be bundled, or where `dist` has grown too large.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'Unlicense'];
const MAX_DIST_BYTES = 20_000_000;

const top = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(join(top, 'dist'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const notices = files.filter((file) => file.endsWith('licenses.txt'));
const packages = new Set(notices.flatMap((file) => packagesOf(readFileSync(file, 'utf8'))));
if (packages.size === 0) throw new Error('dist holds no licenses.txt that names a package.');

const problems = [...packages].flatMap((name) => {
  const { license } = JSON.parse(readFileSync(join(top, 'node_modules', name, 'package.json'), 'utf8'));
  return ALLOWED.includes(license) ? [] : [`${name} is licensed ${license}, which may not be bundled.`];
});
const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
if (bytes > MAX_DIST_BYTES) problems.push(`dist holds ${bytes} bytes, more than ${MAX_DIST_BYTES}.`);

for (const problem of problems) console.error(problem);
console.log(`${packages.size} packages in ${(bytes / 1e6).toFixed(1)} MB`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** In the bundler's file each package starts a paragraph with its name, the next line being its licence. */
function packagesOf(text) {
  const lines = text.split('\n');
  return lines.filter((line, index) => {
    const startsParagraph = index === 0 || lines[index - 1] === '';
    return startsParagraph && line !== '' && existsSync(join(top, 'node_modules', line, 'package.json'));
  });
}
