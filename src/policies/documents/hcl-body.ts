import type { Span } from '../../model/finding.js';
import type { Entry, MappingValue, Value } from '../value.js';
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
  const value = inner(content);
  const each = attributesIn(block.body)
    .flatMap((attribute) => attributeEntry(attribute, source, evaluator))
    .find(({ key }) => key === 'for_each')?.value;
  const isSure = each?.kind === 'list' && each.items.length > 0;
  return isSure ? value : { kind: 'choice', alternatives: [value], start, end };
}
