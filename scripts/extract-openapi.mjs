// Takes the operations that this program calls, and no others, out of GitHub's published OpenAPI description, as
// JSON Schemas that the tests' server of GitHub checks requests and replies against. The package is 385 MB when it
// is unpacked, so it is no dependency: two of its files are read from a temporary folder.
// Usage: node scripts/extract-openapi.mjs [VERSION]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = '@octokit/openapi';
const VERSION = process.argv[2] ?? '23.0.2';
const OUTPUT = fileURLToPath(new URL('../test/support/github/description.json', import.meta.url));

/** The oldest server of enterprises that is described and supported. */
const OLDEST_SERVER = 'ghes-3.17';

const OPERATIONS = [
  'apps/list-repos-accessible-to-installation',
  'checks/create',
  'checks/list-annotations',
  'checks/list-for-ref',
  'checks/update',
  'code-scanning/get-sarif',
  'code-scanning/upload-sarif',
  'git/get-commit',
  'git/get-ref',
  'issues/add-labels',
  'issues/create',
  'issues/create-comment',
  'issues/create-label',
  'issues/delete-comment',
  'issues/get',
  'issues/list-comments',
  'issues/list-for-repo',
  'issues/update',
  'issues/update-comment',
  'pulls/create-review',
  'pulls/create-review-comment',
  'pulls/delete-review-comment',
  'pulls/dismiss-review',
  'pulls/get',
  'pulls/list-review-comments',
  'pulls/list-reviews',
  'pulls/update-review-comment',
  'rate-limit/get',
  'repos/get',
  'repos/list-for-authenticated-user',
  'repos/list-for-org',
  'repos/list-for-user',
];

/** Nothing of these is needed to check a value. */
const LEFT_OUT = [
  'description',
  'example',
  'examples',
  'title',
  'externalDocs',
  'deprecated',
  'summary',
  'discriminator',
  'x-',
];

const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
try {
  const [described, oldest] = readPackage(folder, ['api.github.com', OLDEST_SERVER]);
  const extract = extractOf(described, oldest);
  writeFileSync(OUTPUT, `${JSON.stringify(extract)}\n`);
  const { operations, schemas } = extract;
  console.log(
    `${Object.keys(operations).length} operations, ${Object.keys(schemas).length} schemas: ${OUTPUT}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Fetches the package and reads some of its descriptions. */
function readPackage(folder, names) {
  run('npm', ['pack', '--silent', `${PACKAGE}@${VERSION}`], folder);
  const [archive] = readdirSync(folder);
  const files = names.map((name) => `package/generated/${name}.json`);
  run('tar', ['-xzf', archive, ...files], folder);
  return files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

function run(program, parameters, cwd) {
  // On Windows npm is a script that only a shell starts; the parameters are this file's own.
  const shell = process.platform === 'win32';
  const { status } = spawnSync(program, parameters, { cwd, shell, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${program} ${parameters.join(' ')} ended with status ${status}.`);
}

function extractOf(described, oldest) {
  const schemas = {};
  const found = new Map(operationsOf(described).map((each) => [each.operation.operationId, each]));
  const onOldest = new Set(operationsOf(oldest).map(({ operation }) => operation.operationId));
  const operations = {};
  for (const id of OPERATIONS) {
    const each = found.get(id);
    if (each === undefined) throw new Error(`GitHub describes no operation ${id}.`);
    operations[id] = { ...operationOf(each, described, schemas), isOnOldestServer: onOldest.has(id) };
  }
  return {
    source: `${PACKAGE} ${VERSION}, generated/api.github.com.json, MIT; written by scripts/extract-openapi.mjs`,
    oldestServer: OLDEST_SERVER,
    operations,
    schemas: Object.fromEntries(Object.entries(schemas).sort(([left], [right]) => (left < right ? -1 : 1))),
  };
}

function operationsOf({ paths }) {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.operationId !== undefined)
      .map(([method, operation]) => ({ path, method, operation, shared: item.parameters ?? [] })),
  );
}

function operationOf({ path, method, operation, shared }, document, schemas) {
  const parameters = [...shared, ...(operation.parameters ?? [])].map((each) => resolved(each, document));
  const body = operation.requestBody?.content?.['application/json']?.schema;
  const replies = Object.entries(operation.responses).map(([status, reference]) => {
    const content = resolved(reference, document).content ?? {};
    const schema = content['application/json']?.schema ?? content['application/scim+json']?.schema;
    return [status, schema === undefined ? null : schemaOf(schema, document, schemas)];
  });
  return {
    method: method.toUpperCase(),
    path,
    parameters: parameters.map(({ name, in: place, required = false, schema }) => ({
      name,
      in: place,
      required,
      schema: schemaOf(schema, document, schemas),
    })),
    body: body === undefined ? null : schemaOf(body, document, schemas),
    isBodyRequired: operation.requestBody?.required === true,
    replies: Object.fromEntries(replies),
  };
}

function resolved(value, document) {
  if (value.$ref === undefined) return value;
  return value.$ref
    .slice('#/'.length)
    .split('/')
    .reduce((place, key) => place[key], document);
}

/** A schema of OpenAPI 3.0 as one of JSON Schema; what it refers to goes into `schemas`. */
function schemaOf(schema, document, schemas) {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1);
    if (schemas[name] === undefined) {
      // Taken before it is converted, since schemas may refer to themselves.
      schemas[name] = {};
      schemas[name] = schemaOf(resolved(schema, document), document, schemas);
    }
    return { $ref: `#/schemas/${name}` };
  }
  const { nullable, ...rest } = schema;
  const converted = Object.fromEntries(
    Object.entries(rest)
      .filter(([key]) => !LEFT_OUT.some((each) => (each.endsWith('-') ? key.startsWith(each) : key === each)))
      // GitHub's alternatives overlap, so that a value may well be more than one of them.
      .map(([key, value]) => [key === 'oneOf' ? 'anyOf' : key, keywordOf(key, value, document, schemas)]),
  );
  return nullable === true ? { anyOf: [{ type: 'null' }, converted] } : converted;
}

function keywordOf(key, value, document, schemas) {
  switch (key) {
    case 'properties':
      return Object.fromEntries(
        Object.entries(value).map(([name, schema]) => [name, schemaOf(schema, document, schemas)]),
      );
    case 'oneOf':
    case 'anyOf':
    case 'allOf':
      return value.map((schema) => schemaOf(schema, document, schemas));
    case 'items':
    case 'not':
      return schemaOf(value, document, schemas);
    case 'additionalProperties':
      return typeof value === 'object' ? schemaOf(value, document, schemas) : value;
    default:
      return value;
  }
}
