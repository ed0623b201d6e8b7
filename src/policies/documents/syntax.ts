/** A node of a syntax tree, taken out of the parser's memory. Offsets are those of the text that was parsed. */
export interface SyntaxNode {
  /** The grammar's name for it. */
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** Named nodes alone: signs and keywords are left out. */
  readonly children: readonly SyntaxNode[];
}

/** The first child of one of these types. */
export function childOf(node: SyntaxNode, ...types: readonly string[]): SyntaxNode | undefined {
  return node.children.find(({ type }) => types.includes(type));
}

export function childrenOf(node: SyntaxNode, ...types: readonly string[]): readonly SyntaxNode[] {
  return node.children.filter(({ type }) => types.includes(type));
}
