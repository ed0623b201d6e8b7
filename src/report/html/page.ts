import { createHash } from 'node:crypto';
import { type Content, html, trusted } from './markup.js';
import { SCRIPT, STYLE } from './page-assets.js';

/** What an HTML page of this program shows. */
export interface Page {
  readonly title: string;
  /** The head line of the page. */
  readonly heading: string;
  /** What stands below, by {@link html}. */
  readonly content: Content;
  /** Of this program. */
  readonly version: string;
}

/**
 * A page in one file: style and script stand in it, and its own policy forbids the browser everything else, were it
 * told otherwise by something that came in from outside.
 */
export function renderPage({ title, heading, content, version }: Page): string {
  const policy = [
    "default-src 'none'",
    `style-src '${digestOf(STYLE)}'`,
    `script-src '${digestOf(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<header>
<h1>${heading}</h1>
</header>
<main>
${content}
</main>
<footer>Written by Starkey ${version}. Secrets are shown redacted.</footer>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`;
  return page.source;
}

/** As a policy names what may stand in the page. */
function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
