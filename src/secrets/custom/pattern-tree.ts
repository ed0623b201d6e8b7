import type { AST } from '@eslint-community/regexpp';
import { RegExpParser, RegExpSyntaxError } from '@eslint-community/regexpp';
import { PatternProblem } from './pattern-problem.js';

export type Branch = AST.Pattern | AST.Group | AST.CapturingGroup | AST.LookaroundAssertion;

/** A repetition without an upper bound is read as one of so many at the most, and is run so. */
export const MAX_REPEAT = 250;

/** @throws PatternProblem where the source is no pattern of JavaScript's. */
export function parsePattern(source: string): AST.Pattern {
  try {
    return new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source);
  } catch (error) {
    if (!(error instanceof RegExpSyntaxError)) throw error;
    const why = error.message.replace(/^Invalid regular expression: \/.*\/\w*: /s, '');
    throw new PatternProblem(`is no regular expression: ${why.charAt(0).toLowerCase()}${why.slice(1)}`);
  }
}

/** The source with an upper bound on every repetition. */
export function bounded(source: string): string {
  const open: AST.Quantifier[] = [];
  visit(parsePattern(source), (node) => {
    if (node.type === 'Quantifier' && node.max === Number.POSITIVE_INFINITY) open.push(node);
  });
  let text = source;
  for (const { element, end, min, greedy } of open.sort((left, right) => right.end - left.end)) {
    // From the end on, so that what stands before keeps its place; an inner one ends where its outer one's mark begins.
    const mark = `{${min},${Math.max(min, MAX_REPEAT)}}${greedy ? '' : '?'}`;
    text = text.slice(0, element.end) + mark + text.slice(end);
  }
  return text;
}

/** Calls back for a node and all below it. */
export function visit(node: AST.Node, enter: (node: AST.Node) => void): void {
  enter(node);
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      for (const alternative of node.alternatives) visit(alternative, enter);
      break;
    case 'Assertion':
      if (isLookaround(node)) for (const alternative of node.alternatives) visit(alternative, enter);
      break;
    case 'Alternative':
      for (const element of node.elements) visit(element, enter);
      break;
    case 'Quantifier':
      visit(node.element, enter);
      break;
  }
}

export function isLookaround(node: AST.Node): node is AST.LookaroundAssertion {
  return node.type === 'Assertion' && (node.kind === 'lookahead' || node.kind === 'lookbehind');
}

/** Lengths of what a node matches, in bytes; the repetitions in it are bounded. */
export function lengthsOf(node: AST.Node): { readonly min: number; readonly max: number } {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup': {
      const lengths = node.alternatives.map(lengthsOf);
      return {
        min: Math.min(...lengths.map(({ min }) => min)),
        max: Math.max(...lengths.map(({ max }) => max)),
      };
    }
    case 'Alternative': {
      const lengths = node.elements.map(lengthsOf);
      return {
        min: lengths.reduce((sum, { min }) => sum + min, 0),
        max: lengths.reduce((sum, { max }) => sum + max, 0),
      };
    }
    case 'Quantifier': {
      const { min, max } = lengthsOf(node.element);
      return { min: min * node.min, max: max * Math.min(node.max, Math.max(node.min, MAX_REPEAT)) };
    }
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return { min: 1, max: 1 };
    default:
      return { min: 0, max: 0 };
  }
}
