import { clipped } from '../visible.js';
import { link } from './link.js';
import type { ListedFinding } from './listed-finding.js';
import { type Content, html } from './markup.js';

const MAX_PATH = 500;

/** Path and line, and the commit where the newest tree does not hold it. */
export function findingPlace({ finding, link: address }: ListedFinding): Content {
  const { path, startLine, commit } = finding;
  return [
    link(address, placeCode(path, startLine)),
    commit && html`<span class="note">in commit <code>${commit.id.slice(0, 12)}</code></span>`,
  ];
}

/** `path:line`, or the path alone. */
export function placeCode(path: string, line: number | null = null): Content {
  return html`<code>${clipped(path, MAX_PATH)}${line === null ? '' : `:${line}`}</code>`;
}
