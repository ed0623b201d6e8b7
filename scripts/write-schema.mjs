// Writes the configuration's JSON Schema for editors out of the compiled sources: run after `scripts/build.mjs`.
// A folder given as argument stands in for `build`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const build = resolve(top, process.argv[2] ?? 'build');

const { configurationSchema } = await import(
  pathToFileURL(join(build, 'inputs', 'configuration-schema.js')).href
);

// What JSON Schema cannot say, only the program checks.
const schema = toJsonSchema(configurationSchema([]), { errorMode: 'ignore', target: 'draft-07' });

mkdirSync(join(top, 'schema'), { recursive: true });
writeFileSync(join(top, 'schema', 'starkey.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
