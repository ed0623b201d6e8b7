import { interpolated } from '../interpolation.js';
import { type Part, patternOf, type TextValue, type Value } from '../value.js';
import { jsonInside } from './scalar-json.js';
import { plainSource, unescapedSource } from './source.js';
import { childrenOf, type SyntaxNode } from './syntax.js';

/** What an interpolation stands for, where that is known: text. */
export type Interpolate = (expression: SyntaxNode) => TextValue | null;

/**
 * A quoted string or here-document as text, its interpolations known or not, or as the JSON that it holds.
 *
 * @param source The whole file.
 */
export function readTemplate(node: SyntaxNode, source: string, interpolate: Interpolate): Value {
  const { start, end } = node;
  const isHeredoc = node.type === 'heredoc_template';
  const inside = insideOf(node, source, isHeredoc);
  const marks = childrenOf(node, 'template_interpolation', 'template_directive');
  const tame = plainSource(tamed(source, inside, node), inside.start);
  const json = jsonInside(isHeredoc ? tame : unescapedSource(tame));
  if (json !== null) return withKnown(json, marks, source, interpolate);
  return { kind: 'text', ...partsOf(inside, marks, source, isHeredoc, interpolate), start, end };
}

interface Inside {
  readonly start: number;
  readonly end: number;
}

function insideOf({ start, end }: SyntaxNode, source: string, isHeredoc: boolean): Inside {
  if (!isHeredoc) return { start: start + 1, end: Math.max(start + 1, end - 1) };
  const line = source.indexOf('\n', start);
  const last = source.lastIndexOf('\n', end - 1);
  return line === -1 || last <= line ? { start: end, end } : { start: line + 1, end: last };
}

/**
 * The inside in a form that is JSON, every character at its place: interpolations without what would end the
 * string around them (`${x["y"]}`), and without the marks of `%{ if … }`, what stands between them staying.
 */
function tamed(source: string, { start, end }: Inside, template: SyntaxNode): string {
  const pieces: string[] = [];
  let at = start;
  for (const mark of marksIn(template)) {
    if (mark.start < at) continue;
    const written = source.slice(mark.start, mark.end);
    const isInterpolation = mark.type === 'template_interpolation';
    pieces.push(source.slice(at, mark.start), isInterpolation ? tame(written) : blank(written));
    at = mark.end;
  }
  pieces.push(source.slice(at, end));
  return pieces.join('');
}

const DIRECTIVE_MARK = /^template_(?:if|for|else)_?(?:intro|end|start)$|^template_else$/;

function marksIn(node: SyntaxNode): readonly SyntaxNode[] {
  return node.children.flatMap((child) => {
    if (child.type === 'template_interpolation' || DIRECTIVE_MARK.test(child.type)) return [child];
    return /^template_(?:directive|if|for)$/.test(child.type) ? marksIn(child) : [];
  });
}

function blank(written: string): string {
  return written.replace(/[^\r\n]/g, ' ');
}

/** As much as the search for interpolations takes for one. */
const MAX_EXPRESSION = 200;

function tame(mark: string): string {
  if (mark.length > MAX_EXPRESSION) return `\${_}${' '.repeat(mark.length - 4)}`;
  const inner = mark
    .slice(2, -1)
    .replace(/["\\\r\n]/g, "'")
    .replace(/[{}]/g, ' ')
    .replaceAll('*', '+');
  return `\${${inner}}`;
}

/** JSON with what its interpolations stand for, where that is known; its place stays. */
function withKnown(
  json: Value,
  marks: readonly SyntaxNode[],
  source: string,
  interpolate: Interpolate,
): Value {
  const known = new Map<string, TextValue>();
  for (const mark of marks) {
    const [expression] = childrenOf(mark, 'expression');
    const value = expression === undefined ? null : interpolate(expression);
    if (value !== null) known.set(tame(source.slice(mark.start, mark.end)), value);
  }
  return known.size === 0 ? json : replaced(json);

  function replaced(value: Value): Value {
    switch (value.kind) {
      case 'text': {
        const told = value.parts.flatMap(
          (part) => (typeof part === 'string' ? [] : known.get(part.expression)) ?? [],
        );
        if (told.length === 0) return value;
        const parts = value.parts.flatMap((part): readonly Part[] => {
          return (typeof part === 'string' ? undefined : known.get(part.expression)?.parts) ?? [part];
        });
        return { ...value, parts, ...originOf(told) };
      }
      case 'list':
        return { ...value, items: value.items.map(replaced) };
      case 'choice':
        return { ...value, alternatives: value.alternatives.map(replaced) };
      case 'mapping':
        return {
          ...value,
          entries: value.entries.map((entry) => ({ ...entry, value: replaced(entry.value) })),
        };
      case 'unknown':
        return value;
    }
  }
}

/** Where what makes a text wide is written, if that is another file: it is what a reader looks for. */
function originOf(values: readonly TextValue[]): Pick<TextValue, 'origin'> {
  const origin = values.find(
    ({ parts, origin: own }) => own !== undefined && /[*?]/.test(patternOf(parts)),
  )?.origin;
  return origin === undefined ? {} : { origin };
}

function partsOf(
  { start, end }: Inside,
  marks: readonly SyntaxNode[],
  source: string,
  isHeredoc: boolean,
  interpolate: Interpolate,
): Pick<TextValue, 'parts' | 'origin'> {
  const parts: Part[] = [];
  const told: TextValue[] = [];
  let at = start;
  const known = (to: number) => {
    const written = source.slice(at, to);
    if (written !== '') parts.push(...interpolated(isHeredoc ? written : unescaped(written)));
  };
  for (const mark of marks) {
    known(mark.start);
    const [expression] = childrenOf(mark, 'expression');
    const value = expression === undefined ? null : interpolate(expression);
    if (value !== null) told.push(value);
    parts.push(
      ...(value?.parts ?? [{ expression: source.slice(mark.start, mark.end).slice(0, MAX_EXPRESSION) }]),
    );
    at = mark.end;
  }
  known(end);
  return { parts: parts.length === 0 ? [''] : parts, ...originOf(told) };
}

/** `$${` is a literal `${`: IAM's own variables are written so. */
function unescaped(written: string): string {
  if (!/[\\$%]/.test(written)) return written;
  return unescapedSource(plainSource(written, 0)).text.replace(/([$%])\1\{/g, '$1{');
}
