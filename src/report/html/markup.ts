import { visible } from '../visible.js';

/** HTML that may be written as it stands. Only {@link html} and {@link trusted} make it. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** What may stand between pieces of HTML: text, which is escaped, or HTML. `null` is nothing. */
export type Content = Markup | string | number | null | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Letters, digits and marks that neither HTML nor {@link visible} changes. */
const PLAIN = /^[ !$%()*+,./0-9:;=?@A-Z[\\\]^_`a-z{|}~-]*$/;

/**
 * HTML from a template. Everything between its pieces is escaped, for text and for attributes in double quotes, unless
 * it is HTML itself: what a repository says can only ever be read.
 */
export function html(pieces: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(
    pieces.reduce((text, piece, index) => text + sourceOf(contents[index - 1] ?? null) + piece),
  );
}

/** HTML that the program itself wrote, as a constant. */
export function trusted(source: string): Markup {
  return new Markup(source);
}

function sourceOf(content: Content): string {
  if (content === null) return '';
  if (content instanceof Markup) return content.source;
  if (typeof content === 'object') return content.map(sourceOf).join('');
  const text = String(content);
  // Most texts are plain, and a page has tens of thousands of them.
  if (PLAIN.test(text)) return text;
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
