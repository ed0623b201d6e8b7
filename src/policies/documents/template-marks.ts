/** What Helm, Jinja and ERB put into text: `{{ … }}`, `{% … %}`, `{# … #}`, `<% … %>`. */
const CLOSINGS: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}', '<%': '%>' };
const OPENING = /\{[{%#]|<%/g;
/** A mark is no longer than this, in characters. */
const MAX_MARK = 2000;

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
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of marksIn(text)) {
    pieces.push(text.slice(at, start), harmless(text, start, end));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

function* marksIn(text: string): Iterable<{ readonly start: number; readonly end: number }> {
  /** By opening, the next closing after what was looked at: each is looked for once. */
  const next = new Map<string, number>();
  let end = 0;
  for (const { 0: opening, index: start } of text.matchAll(OPENING)) {
    if (start < end) continue;
    const known = next.get(opening) ?? -1;
    const found = known >= start + 2 ? known : text.indexOf(CLOSINGS[opening] ?? '', start + 2);
    const closing = found === -1 ? text.length : found;
    next.set(opening, closing);
    if (closing === text.length || closing - start > MAX_MARK) continue;
    end = closing + 2;
    yield { start, end };
  }
}

function harmless(text: string, start: number, end: number): string {
  const mark = text.slice(start, end);
  const isLine = isBlankBefore(text, start) && isBlankAfter(text, end);
  if (isLine || CONTROL.test(mark)) return mark.replace(/[^\r\n]/g, ' ');
  let count = 0;
  return mark.replace(/[^\r\n]/g, () => (count++ % NAME_LENGTH === 0 ? '$' : '_'));
}

/** How far a look goes along a line. */
const LINE_LENGTH = 400;

function isBlankBefore(text: string, offset: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, offset - LINE_LENGTH), offset));
}

function isBlankAfter(text: string, offset: number): boolean {
  return /^[ \t]*(?:\r?\n|#|$)/.test(text.slice(offset, offset + LINE_LENGTH));
}
