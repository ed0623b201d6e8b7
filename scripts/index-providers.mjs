// Writes `src/secrets/groups`, which lists all provider files, so that a new provider is one new file and nothing
// else: the bundle has no folder to look through at run time. A group is a chunk of the bundle, loaded when a text has
// a keyword of one of its rules: those that texts of all sorts have, and the others by the first letter of their names.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const secrets = fileURLToPath(new URL('../src/secrets/', import.meta.url));
const target = join(secrets, 'groups');

/**
 * What most source trees hold something like, whichever providers they use: of twenty open-source projects each of
 * these was asked for by three or more. One chunk is loaded for them in place of a dozen.
 */
const OFTEN = [
  'azure-keys',
  'blockchain',
  'command-line',
  'database-client',
  'database-connection-string',
  'django',
  'facebook',
  'github',
  'gradle',
  'hashicorp',
  'http-authorization',
  'http-token',
  'jwt',
  'kubernetes',
  'laravel',
  'mailchimp-transactional',
  'netrc',
  'npm',
  'slack',
  'stripe',
  'terraform',
  'terraform-variable',
  'travis',
  'webhooks',
  'wireguard',
];

const NOTE = '// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.';

const names = readdirSync(join(secrets, 'providers'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

const missing = OFTEN.filter((name) => !names.includes(name));
if (missing.length > 0)
  throw new Error(`No such provider: ${missing.join(', ')}. Mend OFTEN in this script.`);

const groups = new Map([['often', OFTEN]]);
for (const name of names.filter((each) => !OFTEN.includes(each))) {
  const letter = /^[a-z]/.exec(name)?.[0] ?? 'others';
  groups.set(letter, [...(groups.get(letter) ?? []), name]);
}

const variable = (name) => `provider${name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase())}`;
const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

const groupText = (members) => `${NOTE}
import type { Provider } from '../provider.js';
${members.map((name) => `import * as ${variable(name)} from '../providers/${name}.js';\n`).join('')}
/** By the names of their files. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
${members.map((name) => `  ${key(name)}: ${variable(name)},\n`).join('')}};
`;

const indexText = `${NOTE}
import type { Provider } from '../provider.js';

export interface ProviderGroup {
  /** By the names of their files. */
  readonly PROVIDERS: Readonly<Record<string, Provider>>;
}

/** Every provider file, in groups of which each is loaded whole. */
export const PROVIDER_GROUPS: Readonly<Record<string, () => Promise<ProviderGroup>>> = {
${[...groups.keys()].map((name) => `  ${name}: () => import('./${name}.js'),\n`).join('')}};
`;

const texts = new Map([...groups].map(([name, members]) => [`${name}.ts`, groupText(members)]));
texts.set('index.ts', indexText);

mkdirSync(target, { recursive: true });
for (const file of readdirSync(target)) {
  if (!texts.has(file)) rmSync(join(target, file));
}
for (const [file, text] of texts) write(join(target, file), text);

/** Leaves a file alone that says so already, whatever its line ends. */
function write(file, text) {
  let known = null;
  try {
    known = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    // There is none yet.
  }
  if (known !== text) writeFileSync(file, text);
}
