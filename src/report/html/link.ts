import { type Content, html } from './markup.js';

/** A link, unless the address is none of the web: then what would be linked, alone. */
export function link(address: string | null, content: Content): Content {
  if (address === null || !/^https?:\/\//.test(address)) return content;
  return html`<a href="${address}">${content}</a>`;
}
