import type { Span } from '../../model/finding.js';
import type { Entry, MappingValue, Value } from '../value.js';
import { bindingsOf, type Elements, elementsOf } from './hcl-elements.js';
import type { Evaluator } from './hcl-expression.js';
import { childOf, childrenOf, type SyntaxNode } from './syntax.js';

/** Blocks nested deeper than this are not read. */
const MAX_BLOCKS = 20;

/** A block with its type and labels: `resource "aws_iam_role" "worker" { … }`. */
export interface Block extends Span {
  readonly type: string;
  readonly labels: readonly string[];
  /** Where the labels stand, or the type where there are none. */
  readonly name: Span;
  readonly body: SyntaxNode | undefined;
}

export function blocksIn(body: SyntaxNode | undefined, source: string): readonly Block[] {
  return (body?.children ?? []).flatMap((node) => (node.type === 'block' ? blockOf(node, source) : []));
}

export function attributesIn(body: SyntaxNode | undefined): readonly SyntaxNode[] {
  return (body?.children ?? []).filter(({ type }) => type === 'attribute');
}

function blockOf(node: SyntaxNode, source: string): readonly Block[] {
  const [type, ...labels] = childrenOf(node, 'identifier', 'string_lit');
  if (type === undefined) return [];
  const text = ({ start, end }: SyntaxNode) => source.slice(start, end).replace(/^"|"$/g, '');
  const last = labels.at(-1) ?? type;
  const name = { start: (labels[0] ?? type).start, end: last.end };
  const { start, end } = node;
  return [{ type: text(type), labels: labels.map(text), name, body: childOf(node, 'body'), start, end }];
}

/** A body's attributes and blocks as a mapping; blocks of the same type are entries of the same key. */
export function readBody(
  body: SyntaxNode | undefined,
  span: Span,
  source: string,
  evaluator: Evaluator,
  nesting = 0,
): MappingValue {
  const entries = (body?.children ?? []).flatMap((node): readonly Entry[] => {
    if (node.type === 'attribute') return attributeEntry(node, source, evaluator);
    if (node.type !== 'block' || nesting >= MAX_BLOCKS) return [];
    return blockOf(node, source).map((block) => {
      const inner = (part: Block) => readBody(part.body, part, source, evaluator, nesting + 1);
      const key = block.type === 'dynamic' ? (block.labels[0] ?? block.type) : block.type;
      const value = block.type === 'dynamic' ? dynamic(block, source, evaluator, inner) : inner(block);
      return { key, keySpan: block.name, value };
    });
  });
  return { kind: 'mapping', entries, start: span.start, end: span.end };
}

function attributeEntry(node: SyntaxNode, source: string, evaluator: Evaluator): readonly Entry[] {
  const key = childOf(node, 'identifier');
  const expression = childOf(node, 'expression');
  if (key === undefined || expression === undefined) return [];
  const keySpan = { start: key.start, end: key.end };
  return [{ key: source.slice(key.start, key.end), keySpan, value: evaluator.valueOf(expression) }];
}

/** What a `dynamic` block makes of each element; it may make none, unless the elements are written there. */
function dynamic(
  block: Block,
  source: string,
  evaluator: Evaluator,
  inner: (content: Block) => MappingValue,
): Value {
  const { start, end } = block;
  const content = blocksIn(block.body, source).find(({ type }) => type === 'content');
  if (content === undefined) return { kind: 'unknown', start, end };
  const through = repetitionOf(block, source, evaluator);
  if (through === null) return { kind: 'choice', alternatives: [inner(content)], start, end };
  const name = iteratorOf(block, source) ?? block.labels[0] ?? '';
  const each = through.elements.map((element) =>
    evaluator.within(bindingsOf(name, element), () => inner(content)),
  );
  return through.isSure
    ? { kind: 'list', items: each, start, end }
    : { kind: 'choice', alternatives: each, start, end };
}

/** What a block's `for_each` goes through, or `null` where it has none or that is not known. */
export function repetitionOf({ body }: Block, source: string, evaluator: Evaluator): Elements | null {
  const expression = expressionOf(body, 'for_each', source);
  return expression === undefined ? null : elementsOf(evaluator.valueOf(expression));
}

function iteratorOf({ body }: Block, source: string): string | undefined {
  const expression = expressionOf(body, 'iterator', source);
  return expression === undefined ? undefined : source.slice(expression.start, expression.end).trim();
}

function expressionOf(body: SyntaxNode | undefined, name: string, source: string): SyntaxNode | undefined {
  const attribute = attributesIn(body).find((each) => {
    const key = childOf(each, 'identifier');
    return key !== undefined && source.slice(key.start, key.end) === name;
  });
  return attribute === undefined ? undefined : childOf(attribute, 'expression');
}
