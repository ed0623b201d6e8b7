import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import { default as formats } from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configurationSchema } from '../../src/inputs/configuration-schema.js';
import { schemaAt } from '../../src/inputs/configuration-shape.js';

const published = JSON.parse(
  readFileSync(new URL('../../schema/starkey.schema.json', import.meta.url), 'utf8'),
);

const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
formats.default(ajv);
const validate = ajv.compile(published);

const FINGERPRINT = '0123456789abcdef'.repeat(2);

it('the published schema is what `npm run build` writes from the source', () => {
  // As scripts/write-schema.mjs does.
  const written = toJsonSchema(configurationSchema([]), { errorMode: 'ignore', target: 'draft-07' });
  expect(JSON.parse(JSON.stringify(written))).toEqual(published);
});

it('tells of every key what it is', () => {
  const silent: string[] = [];
  function visit(schema: Readonly<Record<string, unknown>>, path: string): void {
    const properties = (schema.properties ?? {}) as Readonly<Record<string, Record<string, unknown>>>;
    for (const [name, property] of Object.entries(properties)) {
      if (!property.title || !property.description) silent.push(`${path}.${name}`);
      visit(property, `${path}.${name}`);
    }
    if (schema.items !== undefined) visit(schema.items as Readonly<Record<string, unknown>>, `${path}[]`);
  }
  visit(published, '');
  expect(silent).toEqual([]);
});

describe('the published schema', () => {
  it.each([
    '{}',
    'version: 1',
    'fail-on: never',
    'exclude: []',
    'exclude: [a/**]',
    'max-file-size: 10MB',
    'max-file-size: 500000',
    'inline-allow: report',
    'baseline: .github/baseline.json',
    "accounts: {'029608264753': prod}",
    'rules: {generic-secret: off, github-pat: low}',
    'overrides: [{paths: [a], rules: {generic-secret: high}}]',
    'allow: [{paths: [a], reason: b}]',
    'allow: [{paths: [a], rules: [c], reason: b, until: 2026-12-31}]',
    `ignore: [{fingerprint: ${FINGERPRINT}, reason: a, until: 2026-12-31}]`,
  ])('takes %s', (text) => {
    expect(validate(parse(text)) ? [] : validate.errors).toEqual([]);
  });

  it.each([
    '[]',
    'version: 2',
    'failon: high',
    'fail-on: hihg',
    'fail-on:',
    'exclude: a',
    "exclude: ['']",
    'max-file-size: 0',
    'max-file-size: 1.5',
    'max-file-size: true',
    'inline-allow: honor',
    "baseline: ''",
    'accounts: []',
    "accounts: {'12345': dev}",
    "accounts: {'029608264753': ' '}",
    'rules: {generic-secret: false}',
    'rules: [generic-secret]',
    'overrides: [{paths: [a]}]',
    'overrides: [{paths: [], rules: {}}]',
    'overrides: [{paths: [a], rules: {}, reason: b}]',
    'allow: [{paths: [a]}]',
    'allow: [{paths: [a], reason: ""}]',
    'allow: [{paths: [a], reason: b, rules: []}]',
    'allow: [{paths: [a], reason: b, until: 2026-13-01}]',
    'ignore: [{fingerprint: abc, reason: a}]',
    `ignore: [{fingerprint: ${FINGERPRINT}}]`,
  ])('refuses %s', (text) => {
    expect(validate(parse(text))).toBe(false);
  });
});

describe('schemaAt', () => {
  const schema = configurationSchema([]);

  it.each([
    [[], 'strict_object'],
    [['fail-on'], 'picklist'],
    [['rules', 'any'], 'picklist'],
    [['allow', 3, 'paths', 0], 'string'],
    [['allow', 0, 'until'], 'string'],
  ])('finds %j', (path, type) => {
    expect(schemaAt(schema, path)?.type).toBe(type);
  });

  it.each([[['nothing']], [['toString']], [['fail-on', 'deeper']], [['allow', 0, 'constructor']]])(
    'knows nothing at %j',
    (path) => {
      expect(schemaAt(schema, path)).toBeNull();
    },
  );
});
