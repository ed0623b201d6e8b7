import type { Format } from '../inputs/options.js';
import type { Reporter } from '../model/report.js';
import { renderGithub } from './github.js';
import { renderJson } from './json.js';
import { renderMarkdown } from './markdown.js';
import { renderSarif } from './sarif.js';
import { renderText } from './text.js';

/** Formats that few ask for: their reporters are loaded when somebody does. */
type RareFormat = 'html' | 'junit' | 'csv' | 'gitlab';

/** The reporters of all other formats. */
export const REPORTERS: Readonly<Record<Exclude<Format, RareFormat>, Reporter>> = {
  text: renderText,
  json: renderJson,
  sarif: renderSarif,
  markdown: renderMarkdown,
  github: renderGithub,
};

/** The reporter of a format. */
export async function reporterOf(format: Format): Promise<Reporter> {
  switch (format) {
    case 'html':
      return (await import('./html.js')).renderHtml;
    case 'junit':
      return (await import('./junit.js')).renderJunit;
    case 'csv':
      return (await import('./csv.js')).renderCsv;
    case 'gitlab':
      return (await import('./gitlab.js')).renderGitlab;
    default:
      return REPORTERS[format];
  }
}
