import type { Part } from './value.js';

/**
 * What shells, templates and languages put values into text with: `${…}`, `$(…)`, `$NAME`, `{{…}}`, `<%…%>`,
 * `%{…}`, `#{…}` and, in formatted strings, `{name}`. Policy variables such as `${aws:username}` are among
 * them, and `${*}`, IAM's literal star: what they stand for is one name, never all.
 */
const INTERPOLATION =
  /\$\{[^{}]{0,200}\}|\$\([^()]{0,200}\)|\$[A-Za-z_]\w{0,100}|\{\{[^{}]{0,200}\}\}|<%[^%]{0,200}%>|[%#]?\{[^{}]{0,200}\}/g;

/** Splits text into what is known and what an interpolation puts there. */
export function interpolated(text: string): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(INTERPOLATION)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push({ expression: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length || parts.length === 0) parts.push(text.slice(end));
  return parts;
}
