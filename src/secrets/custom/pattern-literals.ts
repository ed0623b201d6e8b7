import type { AST } from '@eslint-community/regexpp';
import { bytesOf } from './byte-set.js';

/** Strings that one part of a pattern may stand for, in lower case, where they are few. */
type Strings = readonly string[];

const MAX_STRINGS = 32;
const FLAGS = { ignoreCase: false, dotAll: false } as const;

/** The prefilter knows keywords of four bytes and more. */
export const MIN_KEYWORD = 4;

/** Longer keywords find no less, and say no more. */
const MAX_KEYWORD = 32;

/**
 * Literals, in lower case, one of which every match contains: the set whose shortest is the longest.
 *
 * @returns Empty where there is none of four bytes or more.
 */
export function literalsOf(pattern: AST.Pattern): Strings {
  return (best(pattern) ?? []).filter((literal, index, all) => all.indexOf(literal) === index);
}

/** Whether every match contains one of these keywords, in any case. */
export function everyMatchHolds(node: AST.Node, keywords: Strings): boolean {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.every((alternative) => everyMatchHolds(alternative, keywords));
    case 'Alternative':
      return (
        runsOf(node).some((run) => run.every((text) => keywords.some((keyword) => text.includes(keyword)))) ||
        node.elements.some((element) => everyMatchHolds(element, keywords))
      );
    case 'Quantifier':
      return node.min > 0 && everyMatchHolds(node.element, keywords);
    default:
      return false;
  }
}

function best(node: AST.Node): Strings | null {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup': {
      const sets = node.alternatives.map(best);
      const strings = sets.flatMap((set) => set ?? []);
      return sets.includes(null) || strings.length > MAX_STRINGS ? null : strings;
    }
    case 'Alternative': {
      const runs = runsOf(node).filter((run) => shortest(run) >= MIN_KEYWORD);
      const below = node.elements.map(best).filter((set) => set !== null);
      return [...runs, ...below].reduce<Strings | null>((chosen, set) => {
        return chosen === null || shortest(set) > shortest(chosen) ? set : chosen;
      }, null);
    }
    case 'Quantifier':
      return node.min > 0 ? best(node.element) : null;
    default:
      return null;
  }
}

function shortest(set: Strings): number {
  return Math.min(...set.map(({ length }) => length));
}

/** The stretches of a sequence that stand for few strings each. */
function runsOf({ elements }: AST.Alternative): readonly Strings[] {
  const runs: Strings[] = [];
  let run: Strings = [''];
  for (const element of elements) {
    const strings = stringsOf(element);
    const longer = strings === null ? null : product(run, strings);
    if (longer !== null) {
      run = longer;
      continue;
    }
    runs.push(run);
    run = strings ?? [''];
  }
  return [...runs, run].filter((each) => shortest(each) > 0);
}

function product(left: Strings, right: Strings): Strings | null {
  const isLong = left.some(({ length }) => length >= MAX_KEYWORD);
  if (isLong || left.length * right.length > MAX_STRINGS) return null;
  return left.flatMap((start) => right.map((end) => start + end));
}

/** All strings that a node matches, where they are few. */
function stringsOf(node: AST.Node): Strings | null {
  switch (node.type) {
    case 'Character':
    case 'CharacterClass': {
      const bytes = bytesOf(node, FLAGS);
      const letters = Array.from({ length: 256 }, (_, byte) => byte).filter(
        (byte) => (bytes >> BigInt(byte)) & 1n,
      );
      const cased = letters.map((byte) =>
        String.fromCharCode(byte).replace(/[A-Z]/, (letter) => letter.toLowerCase()),
      );
      const strings = [...new Set(cased)];
      // Keywords are printable ASCII.
      return strings.length > 8 || strings.some((text) => !/^[ -~]$/.test(text)) ? null : strings;
    }
    case 'Group':
    case 'CapturingGroup': {
      const sets = node.alternatives.map((alternative) => stringsOf(alternative));
      const strings = sets.flatMap((set) => set ?? []);
      return sets.includes(null) || strings.length > MAX_STRINGS ? null : strings;
    }
    case 'Alternative':
      return node.elements.reduce<Strings | null>(
        (run, element) => {
          const strings = stringsOf(element);
          return run === null || strings === null ? null : product(run, strings);
        },
        [''],
      );
    case 'Quantifier': {
      const { element, min, max } = node;
      if (min !== max || min === 0 || min > MAX_KEYWORD) return null;
      const strings = stringsOf(element);
      return Array.from({ length: min }).reduce<Strings | null>(
        (run) => {
          return run === null || strings === null ? null : product(run, strings);
        },
        [''],
      );
    }
    case 'Assertion':
      return [''];
    default:
      return null;
  }
}
