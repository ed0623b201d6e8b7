import type { Span } from '../../model/finding.js';
import type { SourceText } from '../../model/source-text.js';
import type { Element } from '../document.js';
import { writtenOf } from '../value.js';

/** Text that takes the place of a stretch of the file. */
export interface Edit extends Span {
  readonly text: string;
}

/** How far before a value its surroundings are looked at, in bytes. */
const REACH = 300;
/** A list is written in one line up to this length. */
const MAX_INLINE = 60;

/** A bracket that begins a list, and the ways of Go, C#, Java and Kotlin to begin one. */
const LIST_START =
  /(?:\[|(?:\]|\bstring|List<string>(?:\(\))?)\s{0,20}\{|\b(?:List\.of|Set\.of|Arrays\.asList|jsii\.Strings|listOf|setOf)\()(\s{0,300})$/;
/** Languages in which brackets make no list of one value, unless it is JSON that they hold. */
const WITHOUT_BRACKETS = /\.(?:java|kts?|scala|groovy|cs|fs|go|ps1|psm1|php)$/i;

/** Whether a single value may give way to a list in brackets. Go writes its mappings as JSON, and its lists not. */
function isAloneAfter(before: string, path: string): boolean {
  if (!/[:=]\s{0,100}$/.test(before)) return false;
  if (!WITHOUT_BRACKETS.test(path)) return true;
  return !/\.go$/i.test(path) && /["']\s{0,20}:\s{0,100}$/.test(before);
}

/** How the values of one element are laid out, so that others can be written in the same way. */
interface Layout {
  /** The quote with the backslashes before it; empty for plain words of YAML. */
  readonly quote: string;
  /** What stands between two values. */
  readonly separator: string;
  /** What must be put around several values: brackets where there is a single value so far. */
  readonly open: string;
  readonly close: string;
}

/**
 * Writes other values in the place of all values of an element, as a list of the same kind: in one line or a
 * value a line, in brackets or with dashes. `null` where they are laid out in a way that is not understood.
 */
export function relisted(
  elements: readonly Element[],
  values: readonly string[],
  text: SourceText,
): Edit | null {
  const first = elements[0];
  const last = elements.at(-1);
  if (first === undefined || last === undefined || values.length === 0) return null;
  if (values.some((value) => /["'\\\n]/.test(value))) return null;
  const layout = layoutOf(elements, values, text);
  if (layout === null) return null;
  const { quote, separator, open, close } = layout;
  const listed = values.map((value) => `${quote}${value}${quote}`).join(separator);
  return {
    start: first.start,
    end: last.end,
    text: values.length === 1 ? listed : `${open}${listed}${close}`,
  };
}

function layoutOf(elements: readonly Element[], values: readonly string[], text: SourceText): Layout | null {
  const quote = quoteOf(elements, text);
  const [first, second] = elements;
  if (quote === null || first === undefined) return null;
  const before = text.slice(first.start - REACH, first.start);
  const between = second === undefined ? null : text.slice(first.end, second.start);

  const dash = /(?:^|\n)([ \t]{0,200})-[ \t]{1,20}$/.exec(before);
  if (dash !== null) {
    const separator = `\n${dash[1] ?? ''}- `;
    return areBetween(elements, text, /^\s{0,300}-[ \t]{1,20}$/)
      ? { quote, separator, open: '', close: '' }
      : null;
  }
  const bracket = LIST_START.exec(before);
  if (bracket !== null) {
    const separator = between ?? (bracket[1]?.includes('\n') === true ? `,${bracket[1]}` : ', ');
    return areBetween(elements, text, /^\s{0,300},\s{0,300}$/)
      ? { quote, separator, open: '', close: '' }
      : null;
  }
  if (second !== undefined || quote === '' || !isAloneAfter(before, text.path)) return null;
  const isInline = values.join('').length <= MAX_INLINE || !before.includes('\n') || quote.length > 1;
  if (isInline) return { quote, separator: ', ', open: '[', close: ']' };
  const indent = /(?:^|\n)([ \t]{0,200})[^\n]{0,300}$/.exec(before)?.[1] ?? '';
  const deeper = `${indent}${indent.startsWith('\t') ? '\t' : '  '}`;
  return { quote, separator: `,\n${deeper}`, open: `[\n${deeper}`, close: `\n${indent}]` };
}

/** The quote of all values; `null` where they differ, or where one is no plain text: a function, a name. */
function quoteOf(elements: readonly Element[], text: SourceText): string | null {
  const quotes = elements.map(({ start, end, parts }) => {
    const written = text.slice(start, end);
    const quote = /^\\{0,7}["']/.exec(written)?.[0] ?? '';
    const body = written.slice(quote.length, written.length - quote.length);
    if (quote !== '') return written.endsWith(quote) && body === writtenOf(parts) ? quote : null;
    const isPlain = /^[A-Za-z][\w:*?/.-]{0,2000}$/.test(written) && written === writtenOf(parts);
    return isPlain ? quote : null;
  });
  const quoted = quotes.find((quote) => quote !== '');
  // YAML writes a star in quotes and the words beside it without.
  return quotes.includes(null) ? null : (quoted ?? '');
}

function areBetween(elements: readonly Element[], text: SourceText, pattern: RegExp): boolean {
  return elements.every(({ start }, index) => {
    const previous = elements[index - 1];
    return previous === undefined || pattern.test(text.slice(previous.end, start));
  });
}
