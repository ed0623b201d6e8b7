// Writes `src/secrets/providers/index.ts`, the list of all provider files, so that a new provider is one new file
// and nothing else: the bundle has no folder to look through at run time.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src', 'secrets', 'providers');
const target = join(folder, 'index.ts');

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

const variable = (name) => `provider${name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase())}`;

const text = `// Written by scripts/index-providers.mjs: run \`npm run build:data\` after adding a file here.
import type { Provider } from '../provider.js';
${names.map((name) => `import * as ${variable(name)} from './${name}.js';\n`).join('')}
/** Every provider file of this folder. */
export const PROVIDERS: readonly Provider[] = [
${names.map((name) => `  ${variable(name)},\n`).join('')}];
`;

const isCurrent = () => {
  try {
    return readFileSync(target, 'utf8').replaceAll('\r\n', '\n') === text;
  } catch {
    return false;
  }
};

if (!isCurrent()) writeFileSync(target, text);
