/** Scripts and symbols that terminals draw two cells wide. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;
const NARROWLESS = /[\p{Mn}\p{Me}]/u;

/** How many cells of a terminal a text takes; it holds nothing that is not visible. */
export function widthOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += NARROWLESS.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/**
 * Words filled into lines of at most `width` cells; a longer word has a line of its own. What stands in backticks is
 * one word: a command that was broken would run in part where it is pasted.
 */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Words between spaces, those in backticks together. A backtick without a partner is like any other sign. */
function wordsOf(text: string): readonly string[] {
  const parts = text.split('`');
  const isPaired = parts.length % 2 === 1;
  const words = [''];
  for (const [index, part] of parts.entries()) {
    const isCode = index % 2 === 1 && (isPaired || index < parts.length - 1);
    const [first = '', ...rest] = isCode ? [part] : part.split(' ');
    words[words.length - 1] += (index === 0 ? '' : '`') + first;
    words.push(...rest);
  }
  return words.filter(Boolean);
}
