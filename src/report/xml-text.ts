import { visible } from './visible.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML 1.0 has no way to write these two; the other characters that it forbids are never visible. */
const FORBIDDEN = /[\uFFFE\uFFFF]/g;

/** One line of text for content or an attribute, with nothing in it that XML reads or forbids. */
export function xmlText(text: string): string {
  return visible(text)
    .replace(FORBIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}

/** An element. Attributes are text, `null` leaves one out; the content is XML. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    return value === null ? [] : [` ${key}="${xmlText(String(value))}"`];
  });
  const start = `<${name}${written.join('')}`;
  return content.length === 0 ? `${start}/>` : `${start}>${content.join('')}</${name}>`;
}
