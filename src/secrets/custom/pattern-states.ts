import type { AST } from '@eslint-community/regexpp';
import { type ByteSet, bytesOf } from './byte-set.js';
import { PatternProblem } from './pattern-problem.js';
import { type Branch, isLookaround } from './pattern-tree.js';

/** A state of the machine that a pattern stands for: a byte to read, or states to go on from. */
export interface State {
  /** Read to reach the one state of `next`; absent where nothing is read. */
  readonly bytes?: ByteSet;
  next: readonly State[];
}

/** A place where matching may go on in two ways: another turn or out; this alternative or one of the others. */
export interface Choice {
  readonly node: AST.Quantifier | Branch;
  readonly ways: readonly State[];
  /** Reached when a way has been gone to its end, but for the way out of a repetition. */
  readonly end: State;
}

/** Turns of a repetition that are told apart; what comes after them is one loop. */
const COUNTED_TURNS = 3;
const MAX_STATES = 20_000;

/** The machine of a pattern, its choices, and what is read after the pattern: nothing, or anything. */
export class PatternStates {
  readonly choices: Choice[] = [];
  /** Past the end. */
  readonly accept: State = { next: [] };
  #count = 0;

  constructor(
    pattern: Branch,
    readonly flags: Pick<RegExp, 'ignoreCase' | 'dotAll'>,
  ) {
    this.#branch(pattern, this.accept);
  }

  #state(state: State): State {
    this.#count++;
    if (this.#count > MAX_STATES) throw new PatternProblem('repeats parts within repeated parts too often');
    return state;
  }

  #branch(node: Branch, next: State): State {
    const [only, ...others] = node.alternatives;
    if (only !== undefined && others.length === 0) return this.#sequence(only, next);
    const end = this.#state({ next: [next] });
    const ways = node.alternatives.map((alternative) => this.#sequence(alternative, end));
    this.choices.push({ node, ways, end });
    return this.#state({ next: ways });
  }

  #sequence({ elements }: AST.Alternative, next: State): State {
    return elements.reduceRight((after, element) => this.#element(element, after), next);
  }

  #element(node: AST.Element, next: State): State {
    switch (node.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
        return this.#state({ bytes: bytesOf(node, this.flags), next: [next] });
      case 'Group':
      case 'CapturingGroup':
        return this.#branch(node, next);
      case 'Quantifier':
        return this.#quantifier(node, next);
      case 'Backreference':
        // Once more what was read before: anything.
        return this.#state({ next: [next] });
      default:
        // A look-around is a machine of its own, and reads nothing of this one's.
        return next;
    }
  }

  #quantifier(node: AST.Quantifier, next: State): State {
    const mandatory = Math.min(node.min, COUNTED_TURNS);
    if (node.max === 0) return next;
    if (node.max === node.min && node.min <= COUNTED_TURNS) return this.#turns(node, mandatory, next);
    const end = this.#state({ next: [] });
    const body = this.#element(node.element, end);
    if (node.max > 1) end.next = [body, next];
    else end.next = [next];
    // A fixed number of turns has no choice.
    if (node.max > node.min) this.choices.push({ node, ways: [body, next], end });
    const start = this.#state({ next: [body, next] });
    return this.#turns(node, mandatory, start);
  }

  #turns(node: AST.Quantifier, count: number, next: State): State {
    let start = next;
    for (let turn = 0; turn < count; turn++) start = this.#element(node.element, start);
    return start;
  }
}

/** The states that are reached from one without reading, itself among them; of a machine that is whole. */
export function withoutReading(start: State): readonly State[] {
  const known = CLOSURES.get(start);
  if (known !== undefined) return known;
  const reached = new Set<State>();
  const waiting = [start];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (reached.has(state)) continue;
    reached.add(state);
    if (state.bytes === undefined) waiting.push(...state.next);
  }
  const states = [...reached];
  CLOSURES.set(start, states);
  return states;
}

const CLOSURES = new WeakMap<State, readonly State[]>();

/** Whether matching may fail after all has been read: by an assertion at or near the end. */
export function canFailAtEnd(node: Branch): boolean {
  return (
    node.alternatives.some(({ elements }) => {
      const last = elements.at(-1);
      if (last === undefined) return false;
      if (last.type === 'Assertion') return true;
      if (last.type === 'Group' || last.type === 'CapturingGroup') return canFailAtEnd(last);
      return false;
    }) || isLookaround(node)
  );
}
