import type { AST } from '@eslint-community/regexpp';
import { PatternProblem, part } from './pattern-problem.js';
import { type Choice, canFailAtEnd, PatternStates, type State, withoutReading } from './pattern-states.js';
import { type Branch, isLookaround, lengthsOf, MAX_REPEAT, visit } from './pattern-tree.js';

/**
 * Steps from one place of a text, at the most: ways to match one text, times its length. A step takes one to three
 * nanoseconds, and only a text made for it takes all of them.
 */
export const MAX_STEPS = 10_000_000;

/** Pairs of states looked at for one choice. */
const MAX_PAIRS = 200_000;

/** How many ways there may be, and the part of the pattern that multiplies them most. */
export interface Cost {
  readonly ways: number;
  readonly worst: AST.Node | null;
}

const ONE: Cost = { ways: 1, worst: null };

/**
 * An upper bound on the ways in which a pattern can match one text from one place. A choice counts where a text
 * exists that goes one way to its end while the other is still open: `a{0,9}a{0,9}` counts ten times ten,
 * `a{0,9}-a{0,9}` once. Choices below a repetition count for each of its turns.
 *
 * @param flags Of the expression.
 */
export function costOf(pattern: AST.Pattern, flags: Pick<RegExp, 'ignoreCase' | 'dotAll'>): Cost {
  const branches: Branch[] = [pattern];
  visit(pattern, (node) => {
    if (isLookaround(node)) branches.push(node);
  });
  return branches.map((branch) => costOfBranch(branch, flags)).reduce(worse, ONE);
}

/** @throws PatternProblem that names the part which makes the pattern slow. */
export function refuseSlow(pattern: AST.Pattern, flags: Pick<RegExp, 'ignoreCase' | 'dotAll'>): void {
  const { ways, worst } = costOf(pattern, flags);
  if (ways * lengthsOf(pattern).max <= MAX_STEPS || worst === null) return;
  const count = ways > 1e9 ? 'more than a thousand million' : `up to ${ways}`;
  throw new PatternProblem(
    `could match one text in ${count} ways and take very long, by ${part(worst.raw)}. ` +
      'Bound its repetitions, as {1,40}, and let no two neighbours match the same characters',
  );
}

function worse(left: Cost, right: Cost): Cost {
  return right.ways > left.ways ? right : left;
}

function costOfBranch(branch: Branch, flags: Pick<RegExp, 'ignoreCase' | 'dotAll'>): Cost {
  const states = new PatternStates(branch, flags);
  const accept = canFailAtEnd(branch) ? states.accept : null;
  const open = new Map<AST.Node, number>();
  for (const choice of states.choices) {
    const known = open.get(choice.node) ?? 0;
    open.set(choice.node, Math.max(known, openWays(choice, accept)));
  }
  return nodeCost(branch, open);
}

/** The ways of a choice that are open together with another. */
function openWays({ ways, end, node }: Choice, accept: State | null): number {
  if (node.type === 'Quantifier') {
    const [body, out] = ways;
    return body !== undefined && out !== undefined && staysOpen(body, out, end, accept) ? 2 : 1;
  }
  let most = 1;
  for (const [index, way] of ways.entries()) {
    const rivals = ways.filter((other, place) => {
      return place !== index && (staysOpen(way, other, end, accept) || staysOpen(other, way, end, accept));
    });
    most = Math.max(most, 1 + rivals.length);
  }
  return most;
}

/** Whether some text leads from one state to `end` while from the other there is still a way to go on. */
function staysOpen(first: State, second: State, end: State, accept: State | null): boolean {
  const numbers = new Map<State, number>();
  const numberOf = (state: State) => {
    const number = numbers.get(state) ?? numbers.size;
    numbers.set(state, number);
    return number;
  };
  const seen = new Set<string>();
  const waiting: (readonly [State, State | null])[] = [[first, second]];
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    const [left, right] = pair;
    const key = `${numberOf(left)} ${right === null ? '' : numberOf(right)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size > MAX_PAIRS) return true;
    const lefts = withoutReading(left);
    const rights = right === null ? null : withoutReading(right);
    // A text was read: before that all ways are open.
    if (seen.size > 1 && lefts.includes(end)) return true;
    for (const from of lefts) {
      const [after] = from.next;
      if (from.bytes === undefined || after === undefined) continue;
      if (rights === null || (accept !== null && rights.includes(accept))) waiting.push([after, null]);
      for (const beside of rights ?? []) {
        const [afterBeside] = beside.next;
        if (beside.bytes === undefined || afterBeside === undefined) continue;
        if ((from.bytes & beside.bytes) !== 0n) waiting.push([after, afterBeside]);
      }
    }
  }
  return false;
}

function nodeCost(node: AST.Node, open: ReadonlyMap<AST.Node, number>): Cost {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
    case 'Assertion': {
      if (node.type === 'Assertion' && !isLookaround(node)) return ONE;
      const costs = node.alternatives.map((alternative) => nodeCost(alternative, open));
      return times(costs.reduce(worse, ONE), open.get(node) ?? 1, node);
    }
    case 'Alternative':
      return node.elements
        .filter((element) => element.type !== 'Assertion')
        .map((element) => nodeCost(element, open))
        .reduce(
          (left, right) => ({
            ways: left.ways * right.ways,
            worst: right.ways > left.ways ? right.worst : left.worst,
          }),
          ONE,
        );
    case 'Quantifier': {
      const turns = Math.min(node.max, Math.max(node.min, MAX_REPEAT));
      const inner = nodeCost(node.element, open);
      const within: Cost =
        inner.ways === 1 ? ONE : { ways: inner.ways ** turns, worst: turns > 1 ? node : inner.worst };
      return times(within, open.get(node) === 2 ? turns - node.min + 1 : 1, node);
    }
    default:
      return ONE;
  }
}

function times({ ways, worst }: Cost, factor: number, node: AST.Node): Cost {
  return { ways: ways * factor, worst: factor > 1 && (worst === null || factor > ways) ? node : worst };
}
