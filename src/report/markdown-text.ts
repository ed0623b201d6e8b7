import { visible } from './visible.js';

/** Words that mean nothing to Markdown, HTML or GitHub, whatever stands around them. */
const PLAIN_WORD = /^[\p{L}\p{M}\p{N}'’,.;!?%…–—-]*$/u;

/** What GitHub and GitLab turn into links though it is plain: commit ids, `GH-1`, bare domains, `!1`, `%name`. */
const LINKED_WORD = /\b[0-9a-f]{7,40}\b|\bGH-\d|www\.|[!%][\p{L}\p{N}]/iu;

/** Sentence marks around a word, which stay outside of its code span. */
const LEADING = /^["“(]{1,3}/;
const TRAILING = /[.,;:!?)"”…]{1,5}$/;

/**
 * A code span that shows the text as it is and nothing else: no markup, mention or link acts in it. A
 * vertical bar would end a cell of a table, escaped or not, and is written out.
 */
export function codeSpan(text: string): string {
  const line = visible(text).replaceAll('|', '\\x7c');
  if (line === '') return '';
  const longest = (line.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  // One space on each side is not shown, unless there is nothing but spaces.
  const padding = /^[` ]|[` ]$/.test(line) && line.trim() !== '' ? ' ' : '';
  return fence + padding + line + padding + fence;
}

/** A block of code that shows its lines as they are and nothing else: no line of it ends the block. */
export function codeBlock(language: string, lines: readonly string[]): string {
  const shown = lines.map((line) => line.split('\t').map(visible).join('\t'));
  const longest = shown
    .flatMap((line) => line.match(/`+/g) ?? [])
    .reduce((length, run) => Math.max(length, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return [fence + language, ...shown, fence].join('\n');
}

/**
 * A sentence that may quote what a file says. Words with any character that Markdown, HTML or GitHub gives a
 * meaning to (`@user`, `#1`, `*`, `<b>`, addresses) become code spans, as does what stands in backticks.
 */
export function prose(text: string): string {
  const parts = visible(text)
    .trim()
    .split(/`([^`]+)`/);
  const pieces = parts.flatMap((part, index) => (index % 2 === 1 ? [codeSpan(part)] : words(part)));
  return withoutMarker(joined(pieces));
}

/** A space goes between code spans that touch: their backticks would make other spans. */
function joined(pieces: readonly string[]): string {
  return pieces.filter(Boolean).reduce((text, piece) => {
    const touch = text.endsWith('`') && piece.startsWith('`');
    return text + (touch ? ' ' : '') + piece;
  }, '');
}

/** What would start a list, a heading or a rule at the start of a line. */
function withoutMarker(line: string): string {
  return line.replace(/^-/, '\\-').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

function words(text: string): readonly string[] {
  return text.split(/(\s+)/).flatMap((word) => (word.trim() === '' ? word.slice(0, 1) : proseWord(word)));
}

function proseWord(word: string): readonly string[] {
  const lead = LEADING.exec(word)?.[0] ?? '';
  const rest = word.slice(lead.length);
  const trail = TRAILING.exec(rest)?.[0] ?? '';
  const core = rest.slice(0, rest.length - trail.length);
  const isPlain = PLAIN_WORD.test(core) && !LINKED_WORD.test(core);
  return [lead, isPlain ? core : codeSpan(core), trail];
}

/** Text inside an HTML element whose content Markdown does not read: all ASCII marks but `-`, `.`, `/` coded. */
export function htmlText(text: string): string {
  return visible(text).replace(/[!-,:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`);
}
