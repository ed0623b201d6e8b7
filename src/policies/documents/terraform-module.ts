import {
  folderOfPath,
  isModuleInput,
  isOfModule,
  type Neighbour,
  type Neighbours,
  nameOfPath,
} from '../../model/neighbours.js';
import type { SourceText } from '../../model/source-text.js';
import type { Value } from '../value.js';
import type { Outer } from './hcl-expression.js';
import { withOrigin } from './relocation.js';
import { createTerraformFile, type Declaration, type TerraformFile } from './terraform.js';
import { isInputsJson, isTerraformJson } from './terraform-json.js';
import { createJsonFile } from './terraform-json-file.js';
import type { Parse } from './tree-sitter.js';

/** What the other files of a module tell one of them: a module is a folder. */
export interface TerraformModule {
  readonly definitionOf: Outer;
  /** Of the files but for the one of this name. */
  declarationsBeside(name: string): readonly Declaration[];
  /** The file of this name, if it was read for the others and holds this very text. */
  read(name: string, text: string): ReadFile | undefined;
}

/** A file, and whether all of it was understood. */
export interface ReadFile {
  readonly file: TerraformFile;
  readonly isWhole: boolean;
}

/** What has none of this has nothing to tell. */
const TELLING = /\b(?:locals|variable|aws_iam_policy_document|permissions_boundary)\b/;

/** Modules are scanned folder after folder; folders within folders come in between. */
const MAX_MODULES = 8;

const ALONE: TerraformModule = {
  definitionOf: () => undefined,
  declarationsBeside: () => [],
  read: () => undefined,
};

/** The module that a file is of. */
export type ModuleShelf = (text: SourceText) => TerraformModule;

/** Reads modules, each once for all of its files as long as they come one after another. */
export function createModuleShelf(parse: Parse): ModuleShelf {
  const shelves = new WeakMap<Neighbours, Map<string, TerraformModule>>();
  return ({ path, neighbours }) => {
    if (neighbours === undefined || !isOfModule(nameOfPath(path))) return ALONE;
    const shelf = shelves.get(neighbours) ?? new Map<string, TerraformModule>();
    shelves.set(neighbours, shelf);
    const folder = folderOfPath(path);
    const module = shelf.get(folder) ?? readModule(neighbours.beside(path, isOfModule), parse);
    shelf.delete(folder);
    shelf.set(folder, module);
    const [oldest] = shelf.keys();
    if (shelf.size > MAX_MODULES && oldest !== undefined) shelf.delete(oldest);
    return module;
  };
}

interface Member extends Neighbour {
  readonly file: TerraformFile;
  /** `null` where it is no text in Terraform's own language. */
  readonly read: ReadFile | null;
  readonly lineAt: (offset: number) => number;
}

function readModule(neighbours: readonly Neighbour[], parse: Parse): TerraformModule {
  const known = new Map<string, Value | undefined>();
  const definitionOf: Outer = (kind, name) => {
    const key = `${kind}.${name}`;
    if (known.has(key)) return known.get(key);
    // What leads back to itself stands for nothing.
    known.set(key, undefined);
    for (const member of kind === 'input' ? inputs : members) {
      const value = member.file.definition(kind, name);
      if (value === undefined || holdsStatement(value)) continue;
      known.set(key, withOrigin(value, member.name, member.lineAt));
      break;
    }
    return known.get(key);
  };
  const isInputs = ({ name }: Neighbour) => isModuleInput(name);
  const isTelling = ({ text }: Neighbour) => TELLING.test(text);
  const member = (neighbour: Neighbour) => readMember(neighbour, parse, definitionOf);
  const members = neighbours.filter((each) => !isInputs(each) && isTelling(each)).flatMap(member);
  const inputs = neighbours.filter(isInputs).sort(lastFirst).flatMap(member);
  const declared = new Map<string, readonly Declaration[]>();
  const declarationsOf = ({ name, file }: Member) => {
    const declarations = declared.get(name) ?? file.declarations();
    declared.set(name, declarations);
    return declarations;
  };
  return {
    definitionOf,
    read(name, text) {
      return members.find((each) => each.name === name && each.text === text)?.read ?? undefined;
    },
    declarationsBeside: (own) => members.filter(({ name }) => name !== own).flatMap(declarationsOf),
  };
}

/** In the order in which Terraform loads files of inputs; the others follow by name. */
const FIRST_INPUTS: readonly string[] = ['terraform.tfvars', 'terraform.tfvars.json'];

/** Of files of inputs the last that is loaded counts. */
function lastFirst({ name: one }: Neighbour, { name: other }: Neighbour): number {
  const rank = (name: string) => (FIRST_INPUTS.includes(name) ? FIRST_INPUTS.indexOf(name) : 2);
  return rank(other) - rank(one) || (one < other ? 1 : -1);
}

function readMember({ name, text }: Neighbour, parse: Parse, outer: Outer): readonly Member[] {
  const lineAt = linesOf(text);
  if (isTerraformJson(name) || isInputsJson(name)) {
    return [{ name, text, file: createJsonFile(text, parse, outer), read: null, lineAt }];
  }
  const parsing = parse(text);
  if (parsing === null) return [];
  const file = createTerraformFile(parsing.root, text, outer);
  return [{ name, text, file, read: { file, isWhole: parsing.isWhole }, lineAt }];
}

/** Tells the line of an offset, from 1. */
function linesOf(text: string): (offset: number) => number {
  let breaks: readonly number[] | undefined;
  return (offset) => {
    breaks ??= [...text.matchAll(/\n/g)].map(({ index }) => index);
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((breaks[middle] ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/** Statements are judged where they stand. */
function holdsStatement(value: Value): boolean {
  switch (value.kind) {
    case 'list':
      return value.items.some(holdsStatement);
    case 'choice':
      return value.alternatives.some(holdsStatement);
    case 'mapping':
      return value.entries.some(
        (entry) => /^(?:effect|statement)$/i.test(entry.key) || holdsStatement(entry.value),
      );
    case 'text':
    case 'unknown':
      return false;
  }
}
