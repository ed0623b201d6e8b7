const NOUNS = [
  'account',
  'batch',
  'cursor',
  'event',
  'frame',
  'invoice',
  'ledger',
  'order',
  'queue',
  'region',
  'user',
];
const VERBS = ['apply', 'build', 'check', 'drop', 'fetch', 'merge', 'parse', 'read', 'send', 'sort', 'store'];
const capital = (word) => word[0].toUpperCase() + word.slice(1);

/**
 * A made-up source file of functions in Python, as plain as most code is.
 *
 * @param {number} functions How many functions; one is about 200 bytes.
 * @returns {string[]} Its lines.
 */
export function generateSource({ pick, roll }, functions) {
  const lines = [`"""Handles each ${pick(NOUNS)} of a ${pick(NOUNS)}."""`, ''];
  for (let index = 0; index < functions; index++) {
    const [verb, noun, other] = [pick(VERBS), pick(NOUNS), pick(NOUNS)];
    lines.push(
      `def ${verb}_${noun}_${roll(1000)}(${noun}, limit=${roll(500)}):`,
      `    """Returns the ${other} that belongs to the ${noun}."""`,
      `    ${other} = ${noun}.${pick(VERBS)}(limit)`,
      `    if ${other} is None or len(${other}) > ${roll(90)}:`,
      `        raise ${capital(noun)}Error("no ${other} within the limit")`,
      `    return [${pick(VERBS)}(each) for each in ${other} if each.${pick(NOUNS)} != ${roll(9000)}]`,
      '',
    );
  }
  return lines;
}
