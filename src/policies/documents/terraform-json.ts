import type { Entry, MappingValue, Value } from '../value.js';
import { valueAt } from '../value.js';
import type { Declaration } from './terraform.js';

const NAME = /\.(?:tf|tofu)\.json$/i;
const INPUTS = /\.tfvars\.json$/i;

export function isTerraformJson(path: string): boolean {
  return NAME.test(path);
}

/** A file of inputs: what it gives to variables. */
export function isInputsJson(path: string): boolean {
  return INPUTS.test(path);
}

/** The declarations of a file of Terraform in JSON. */
export function jsonDeclarations(tree: Value): readonly Declaration[] {
  if (tree.kind !== 'mapping') return [];
  const resources = below(tree, 'resource').flatMap((type) =>
    inside(type).map((name) => declared(`${type.key}.${name.key}`, type.key, name)),
  );
  const data = below(tree, 'data').flatMap((type) =>
    inside(type).map((name) => declared(`data.${type.key}.${name.key}`, 'data', name)),
  );
  const modules = below(tree, 'module').map((name) => declared(`module.${name.key}`, 'module', name));
  const locals = tree.entries.filter(({ key }) => key === 'locals');
  const others = locals.map((entry) => declared(entry.key, entry.key, entry));
  return [...resources, ...data, ...modules, ...others].flat();
}

/**
 * The locals and the defaults of variables of a file of Terraform in JSON, as `local.NAME` and `var.NAME`, and, as if
 * it were a file of inputs, what it gives to variables, as `input.NAME`.
 */
export function jsonDefinitions(tree: Value): ReadonlyMap<string, Value> {
  if (tree.kind !== 'mapping') return new Map();
  const locals = below(tree, 'locals').map(({ key, value }) => [`local.${key}`, value] as const);
  const defaults = below(tree, 'variable').flatMap((variable) => {
    const value = inside(variable).find(({ key }) => key === 'default')?.value;
    return value === undefined ? [] : [[`var.${variable.key}`, value] as const];
  });
  const inputs = tree.entries.map(({ key, value }) => [`input.${key}`, value] as const);
  return new Map([...locals, ...defaults, ...inputs]);
}

function below(tree: MappingValue, key: string): readonly Entry[] {
  const value = valueAt(tree, key);
  return value === undefined ? [] : mappingsOf(value).flatMap(({ entries }) => entries);
}

function inside({ value }: Entry): readonly Entry[] {
  return mappingsOf(value).flatMap(({ entries }) => entries);
}

function declared(address: string, type: string, { keySpan, value }: Entry): readonly Declaration[] {
  return mappingsOf(value).map((body) => ({
    address,
    type,
    name: keySpan,
    body,
    start: keySpan.start,
    end: body.end,
  }));
}

/** A block may be written once or as a list. */
function mappingsOf(value: Value): readonly MappingValue[] {
  if (value.kind === 'mapping') return [value];
  return value.kind === 'list' ? value.items.flatMap(mappingsOf) : [];
}
