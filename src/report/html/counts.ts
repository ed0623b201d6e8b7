import type { Counts } from '../../model/report.js';
import { SEVERITIES } from '../../model/severity.js';
import { grouped } from '../quantity.js';
import { html, type Markup } from './markup.js';

/** A tile for each severity, and one for what is suppressed. */
export function countTiles(counts: Counts): Markup {
  const tiles = [...SEVERITIES, 'suppressed' as const].map(
    (name) => html`<div><dt>${name}</dt><dd class="${name}">${grouped(counts[name])}</dd></div>`,
  );
  return html`<dl class="counts">${tiles}</dl>\n`;
}
