import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** All that a byte may stand for. */
const CHARACTERS = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));

/** What is seen on a screen. */
export const VISIBLE_CHARACTERS = CHARACTERS.slice(0x21, 0x7f);

/** Draws a whole number from 0 to `limit` - 1. */
type Pick = (limit: number) => number;

/**
 * Text that a pattern matches, look-behinds and negative look-arounds aside.
 *
 * @param characters What is taken for a class of characters, where one of them fits it.
 */
export function sampleOf(pattern: RegExp, pick: Pick, characters = CHARACTERS): string {
  const groups = new Map<AST.CapturingGroup, string>();
  const ofAll = (alternatives: readonly AST.Alternative[]): string =>
    (alternatives[pick(alternatives.length)]?.elements ?? []).map(ofOne).join('');
  const ofOne = (element: AST.Element): string => {
    switch (element.type) {
      case 'Character':
        return String.fromCodePoint(element.value);
      case 'CharacterClass':
      case 'CharacterSet': {
        const fitting = charactersOf(element.raw, characters);
        return fitting[pick(fitting.length)] ?? '';
      }
      case 'Quantifier':
        return Array.from({ length: element.min + pick(Math.min(3, element.max - element.min + 1)) }, () =>
          ofOne(element.element),
        ).join('');
      case 'CapturingGroup':
        groups.set(element, ofAll(element.alternatives));
        return groups.get(element) ?? '';
      case 'Group':
        return ofAll(element.alternatives);
      case 'Backreference':
        return [element.resolved]
          .flat()
          .map((group) => groups.get(group) ?? '')
          .join('');
      case 'Assertion':
        return element.kind === 'lookahead' && !element.negate ? ofAll(element.alternatives) : '';
      default:
        throw new Error(`No sample of ${element.type}.`);
    }
  };
  return ofAll(new RegExpParser().parseLiteral(String(pattern)).pattern.alternatives);
}

const known = new Map<string, readonly string[]>();

function charactersOf(source: string, characters: readonly string[]): readonly string[] {
  const all = known.get(source) ?? CHARACTERS.filter((each) => new RegExp(`^${source}$`).test(each));
  known.set(source, all);
  const fitting = characters === CHARACTERS ? all : all.filter((each) => characters.includes(each));
  return fitting.length === 0 ? all : fitting;
}
