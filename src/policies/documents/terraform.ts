import type { Span } from '../../model/finding.js';
import type { Context } from '../context.js';
import { type Entry, type MappingValue, type TextValue, type Value, valueAt, writtenOf } from '../value.js';
import type { FormatReading } from './format.js';
import { attributesIn, type Block, blocksIn, readBody, repetitionOf } from './hcl-body.js';
import { bindingsOf } from './hcl-elements.js';
import { createEvaluator, type DefinitionKind, type Evaluator, type Outer } from './hcl-expression.js';
import { NodeBudget } from './node-budget.js';
import { providerStatement } from './provider-statement.js';
import { relocated } from './relocation.js';
import { childOf, type SyntaxNode } from './syntax.js';

/** A resource, data source, module or the like, whichever syntax it is written in. */
export interface Declaration extends Span {
  /** `aws_iam_role.worker`, `data.aws_iam_policy_document.access`, `module.a`, `local`. */
  readonly address: string;
  /** `aws_iam_role`; of what is no resource its sort: `data`, `module`, `locals`. */
  readonly type: string;
  /** Where its name stands. */
  readonly name: Span;
  readonly body: MappingValue;
}

const DOCUMENT = 'data.aws_iam_policy_document.';
/** In a plan the address starts with that of the module. */
const DOCUMENT_ADDRESS = /(?:^|\.)data\.aws_iam_policy_document\./;
const DOCUMENT_REFERENCE = /\bdata\.aws_iam_policy_document\.([\w-]{1,200})/g;
const POLICY_REFERENCE = /\baws_iam_policy\.([\w-]{1,200})/g;

/** A file in Terraform's language, with what its module defines (locals, defaults of variables) put in. */
export interface TerraformFile {
  declarations(): readonly Declaration[];
  /** What the file itself defines. */
  definition(kind: DefinitionKind, name: string): Value | undefined;
  /** Whether it stands for more values than are worked out: what is beyond is taken for unknown. */
  readonly isExhausted: boolean;
}

/**
 * @param root The file's syntax tree.
 * @param source The file, one character a byte.
 * @param outer What other files define.
 */
export function createTerraformFile(root: SyntaxNode, source: string, outer: Outer): TerraformFile {
  const body = childOf(root, 'body');
  const blocks = blocksIn(body, source);
  const inputs = new Map(attributesIn(body).flatMap((attribute) => definition(attribute, source)));
  const definitions = { locals: localsIn(blocks, source), variables: defaultsIn(blocks, source) };
  const evaluator = createEvaluator(source, definitions, outer);
  return {
    declarations: () => declarationsIn(root, blocks, source, evaluator),
    definition(kind, name) {
      const node = { local: definitions.locals, var: definitions.variables, input: inputs }[kind].get(name);
      return node === undefined ? undefined : evaluator.valueOf(node);
    },
    get isExhausted() {
      return evaluator.isExhausted;
    },
  };
}

function declarationsIn(
  root: SyntaxNode,
  blocks: readonly Block[],
  source: string,
  evaluator: Evaluator,
): readonly Declaration[] {
  const declarations = blocks.flatMap((block) => declaredBy(block, source, evaluator));
  // A file of inputs (`terraform.tfvars`, `terragrunt.hcl`) has attributes at its top.
  const top = childOf(root, 'body');
  const loose = attributesIn(top);
  if (top === undefined || loose.length === 0) return declarations;
  const name = { start: top.start, end: top.start };
  const body = readBody({ ...top, children: loose }, top, source, evaluator);
  return [...declarations, { address: 'inputs', type: 'inputs', name, body, start: top.start, end: top.end }];
}

/** A block, once for each of what its `for_each` goes through where it says `each`. */
function declaredBy(block: Block, source: string, evaluator: Evaluator): readonly Declaration[] {
  const declared = () => ({
    ...block,
    ...named(block.type, block.labels),
    body: readBody(block.body, block, source, evaluator),
  });
  const isRepeated = /\beach\./.test(source.slice(block.start, block.end));
  const through = isRepeated ? repetitionOf(block, source, evaluator) : null;
  if (through === null) return [declared()];
  return through.elements.map((element) => evaluator.within(bindingsOf('each', element), declared));
}

function named(type: string, labels: readonly string[]): Pick<Declaration, 'address' | 'type'> {
  switch (type) {
    case 'resource':
      return { address: labels.join('.'), type: labels[0] ?? type };
    case 'data':
      return { address: ['data', ...labels].join('.'), type };
    default:
      return { address: [type, ...labels].join('.'), type };
  }
}

function localsIn(blocks: readonly Block[], source: string): ReadonlyMap<string, SyntaxNode> {
  const attributes = blocks.filter(({ type }) => type === 'locals').flatMap(({ body }) => attributesIn(body));
  return new Map(attributes.flatMap((attribute) => definition(attribute, source)));
}

function defaultsIn(blocks: readonly Block[], source: string): ReadonlyMap<string, SyntaxNode> {
  const variables = blocks.filter(({ type }) => type === 'variable');
  return new Map(
    variables.flatMap(({ labels, body }) => {
      const defaults = new Map(attributesIn(body).flatMap((attribute) => definition(attribute, source)));
      const value = defaults.get('default');
      return value === undefined ? [] : [[labels[0] ?? '', value] as const];
    }),
  );
}

function definition(attribute: SyntaxNode, source: string): readonly (readonly [string, SyntaxNode])[] {
  const key = childOf(attribute, 'identifier');
  const value = childOf(attribute, 'expression');
  return key === undefined || value === undefined ? [] : [[source.slice(key.start, key.end), value]];
}

/** Statements of other documents that are put beside those of the documents of one file. */
const MAX_BROUGHT = 20_000;

const TOO_MUCH_BROUGHT = `Its documents build on each other more than ${MAX_BROUGHT} times: what others of them replace or deny was not taken away from the rest.`;

/**
 * Trees of declarations, each with what it is used for, resources before definitions.
 *
 * @param others Declarations in other files of the module.
 */
export function treesOf(
  declarations: readonly Declaration[],
  others: readonly Declaration[] = [],
): Pick<FormatReading, 'trees' | 'unread'> {
  const all = [...declarations, ...others];
  const uses = usesIn(all);
  const library = createDocumentLibrary(all);
  const placed = declarations.map((declaration) => {
    const { address, type } = declaration;
    const isDocument = DOCUMENT_ADDRESS.test(address);
    const tree = isDocument ? documentTree(declaration, library) : plainTree(declaration);
    const use = uses.get(address);
    const around: Context = use === undefined ? [] : [use];
    return { tree, around, isDefinition: ['locals', 'variable', 'output'].includes(type) };
  });
  const sorted = [
    ...placed.filter((each) => !each.isDefinition),
    ...placed.filter((each) => each.isDefinition),
  ];
  return { trees: sorted, unread: library.isExhausted ? [TOO_MUCH_BROUGHT] : [] };
}

/** The documents of a module by address, with their statements, each worked out once. */
interface DocumentLibrary {
  /** The statements of each of the documents that a document names under a key; none beyond what may be brought. */
  statementsBehind(body: MappingValue, key: string): readonly (readonly Value[])[];
  readonly isExhausted: boolean;
}

function createDocumentLibrary(declarations: readonly Declaration[]): DocumentLibrary {
  const bodies = new Map(declarations.map(({ address, body }) => [address, body]));
  const known = new Map<MappingValue, readonly Value[]>();
  const budget = new NodeBudget(MAX_BROUGHT);
  const statementsOnce = (body: MappingValue) => {
    const statements = known.get(body) ?? statementsIn(body);
    known.set(body, statements);
    return statements;
  };
  return {
    statementsBehind(body, key) {
      return referencesIn(valueAt(body, key), DOCUMENT_REFERENCE).flatMap((name) => {
        const other = bodies.get(DOCUMENT + name);
        if (other === undefined || other === body) return [];
        const statements = statementsOnce(other);
        return budget.spend(statements.length + 1) ? [statements] : [];
      });
    },
    get isExhausted() {
      return budget.isExhausted;
    },
  };
}

function plainTree({ address, type, name, body, start, end }: Declaration): MappingValue {
  const entries = [...heading({ type, address }, name), { key: 'body', keySpan: name, value: body }];
  return { kind: 'mapping', entries, start, end };
}

function heading(texts: Readonly<Record<string, string>>, { start, end }: Span): readonly Entry[] {
  const keySpan = { start, end };
  return Object.entries(texts).map(([key, text]) => ({
    key,
    keySpan,
    value: { kind: 'text', parts: [text], start, end } satisfies TextValue,
  }));
}

/**
 * `aws_iam_policy_document` as the document that it makes: its statements but for those that another document
 * of the file replaces by their `sid`, and what the documents that it builds on deny.
 */
function documentTree(
  { address, name, body, start, end }: Declaration,
  library: DocumentLibrary,
): MappingValue {
  const overriding = library.statementsBehind(body, 'override_policy_documents').flat();
  const source = library.statementsBehind(body, 'source_policy_documents').flat();
  const replaced = new Set(overriding.flatMap(sidOf));
  const own = statementsIn(body).filter((each) => !sidOf(each).some((sid) => replaced.has(sid)));
  const denying = [...overriding, ...source]
    .filter(isDenying)
    // They may stand in another file, and are no finding.
    .map((each) => relocated(each, { start, end }));
  const statements: Value = { kind: 'list', items: [...own, ...denying], start, end };
  const entry = { key: 'Statement', keySpan: name, value: statements };
  const document: MappingValue = { kind: 'mapping', entries: [entry], start, end };
  const entries = [
    ...heading({ type: 'data', address }, name),
    { key: 'document', keySpan: name, value: document },
  ];
  return { kind: 'mapping', entries, start, end };
}

function statementsIn(body: MappingValue): readonly Value[] {
  return body.entries.filter(({ key }) => key === 'statement').flatMap(({ value }) => statementsOf(value));
}

function statementsOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'mapping':
      return [providerStatement(value)];
    case 'list':
      return value.items.flatMap(statementsOf);
    case 'choice':
      return [{ ...value, alternatives: value.alternatives.flatMap(statementsOf) }];
    case 'text':
    case 'unknown':
      return [];
  }
}

function sidOf(statement: Value): readonly string[] {
  const sid = statement.kind === 'mapping' ? valueAt(statement, 'sid') : undefined;
  return sid?.kind === 'text' && sid.parts.every((part) => typeof part === 'string')
    ? [writtenOf(sid.parts)]
    : [];
}

function isDenying(statement: Value): boolean {
  const effect = statement.kind === 'mapping' ? valueAt(statement, 'effect') : undefined;
  return effect?.kind === 'text' && /^deny$/i.test(writtenOf(effect.parts));
}

/** Where documents, and policies that are boundaries, are used: by address, as a step around them. */
function usesIn(declarations: readonly Declaration[]): ReadonlyMap<string, Context[number]> {
  const uses = new Map<string, Context[number]>();
  const sources = new Map<string, string>();
  for (const { address, type, name, body } of declarations) {
    const holder = { kind: 'mapping', entries: heading({ type }, name), start: 0, end: 0 } as const;
    for (const { key, text } of expressionsIn(body)) {
      for (const [, document = ''] of text.matchAll(DOCUMENT_REFERENCE)) {
        if (address.startsWith(DOCUMENT)) sources.set(DOCUMENT + document, address);
        else if (!uses.has(DOCUMENT + document)) uses.set(DOCUMENT + document, { mapping: holder, key });
      }
      if (key !== 'permissions_boundary') continue;
      for (const [policy] of text.matchAll(POLICY_REFERENCE)) uses.set(policy, { mapping: holder, key });
    }
  }
  inherit(uses, sources, declarations);
  return uses;
}

/** What builds a document is for what the document is for, and so is the document of a boundary. */
function inherit(
  uses: Map<string, Context[number]>,
  sources: ReadonlyMap<string, string>,
  declarations: readonly Declaration[],
): void {
  for (const { address, body } of declarations) {
    const use = uses.get(address);
    if (use === undefined || address.startsWith(DOCUMENT)) continue;
    const documents = referencesIn(valueAt(body, 'policy'), DOCUMENT_REFERENCE);
    for (const document of documents) uses.set(DOCUMENT + document, use);
  }
  for (const [document, user] of sources) {
    const use = uses.get(user);
    if (use !== undefined && !uses.has(document)) uses.set(document, use);
  }
}

function referencesIn(value: Value | undefined, pattern: RegExp): readonly string[] {
  if (value === undefined) return [];
  const texts = expressionsOf(value, '').map(({ text }) => text);
  return texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name));
}

interface KeyedExpression {
  /** The key of the attribute that it stands in. */
  readonly key: string;
  readonly text: string;
}

function expressionsIn({ entries }: MappingValue): readonly KeyedExpression[] {
  return entries.flatMap(({ key, value }) => expressionsOf(value, key));
}

/** All that is not known here in a value, as it is written. */
function expressionsOf(value: Value, key: string): readonly KeyedExpression[] {
  switch (value.kind) {
    case 'text':
      return value.parts.flatMap((part) =>
        typeof part === 'string' ? [] : [{ key, text: part.expression }],
      );
    case 'list':
      return value.items.flatMap((item) => expressionsOf(item, key));
    case 'choice':
      return value.alternatives.flatMap((each) => expressionsOf(each, key));
    case 'mapping':
      return expressionsIn(value);
    case 'unknown':
      return [];
  }
}
