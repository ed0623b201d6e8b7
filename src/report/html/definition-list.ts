import { type Content, html, type Markup } from './markup.js';

/** Names and what they stand for, of which those without content are left out. */
export function definitionList(
  className: 'facts' | 'receipt',
  rows: readonly (readonly [name: string, content: Content])[],
): Markup {
  const shown = rows.filter(([, content]) => content !== null && content !== '');
  return html`<dl class="${className}">${shown.map(([name, content]) => html`<dt>${name}</dt><dd>${content}</dd>`)}</dl>`;
}
