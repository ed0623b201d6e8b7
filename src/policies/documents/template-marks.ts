/** What Helm, Jinja and ERB put into text: `{{ … }}`, `{% … %}`, `{# … #}`, `<% … %>`. */
const MARK = /\{\{[\s\S]{0,2000}?\}\}|\{[%#][\s\S]{0,2000}?[%#]\}|<%[\s\S]{0,2000}?%>/g;

/** Marks that put nothing there, by their first word. */
const CONTROL =
  /^(?:\{[%#]|<%[^=]|\{\{-?\s{0,20}(?:\/\*|#|(?:if|else|end|range|with|define|block|template|include|toYaml)\b))/;

/** As long a name as the search for interpolations takes for one. */
const NAME_LENGTH = 100;

export function hasTemplateMarks(text: string): boolean {
  return text.includes('{{') || text.includes('{%') || text.includes('<%');
}

/**
 * The text with a template's marks made harmless to a parser of YAML, every character at its place: a mark that
 * fills its lines or steers the template becomes blank, one that stands for a value becomes a name, `$____`,
 * which counts as unknown.
 */
export function withoutTemplateMarks(text: string): string {
  return text.replace(MARK, (mark, offset: number) => {
    const isLine = isBlankBefore(text, offset) && isBlankAfter(text, offset + mark.length);
    if (isLine || CONTROL.test(mark)) return mark.replace(/[^\r\n]/g, ' ');
    let count = 0;
    return mark.replace(/[^\r\n]/g, () => (count++ % NAME_LENGTH === 0 ? '$' : '_'));
  });
}

/** How far a look goes along a line. */
const LINE_LENGTH = 400;

function isBlankBefore(text: string, offset: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, offset - LINE_LENGTH), offset));
}

function isBlankAfter(text: string, offset: number): boolean {
  return /^[ \t]*(?:\r?\n|#|$)/.test(text.slice(offset, offset + LINE_LENGTH));
}
