// Draws a real run as an SVG of a terminal: makes a folder with leaks (generated, nothing that ever lived), scans
// it with the bundled command, and sets what it printed. Usage: npm run picture
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEMO_FILES } from './demo.mjs';

const top = fileURLToPath(new URL('..', import.meta.url));
const FONT_SIZE = 13;
const CHARACTER_WIDTH = FONT_SIZE * 0.6024;
const LINE_HEIGHT = 18;
const PADDING = 16;
const COLORS = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#76e3ea',
  90: '#8b949e',
};

const folder = mkdtempSync(join(tmpdir(), 'starkey-picture-'));
try {
  for (const [name, text] of Object.entries(DEMO_FILES)) writeFileSync(join(folder, name), text);
  const { stdout } = spawnSync(process.execPath, [join(top, 'dist/cli/index.js'), 'scan', '.'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, FORCE_COLOR: '1', STARKEY_NOW: '2026-01-01T00:00:00Z' },
  });
  const shown = stdout.replace(/in \d+(\.\d+)? m?s/, 'in 0.1 s');
  writeFileSync(join(top, 'docs/run.svg'), svg(`$ starkey scan .\n\n${shown}`));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} text With ANSI colours. */
function svg(text) {
  const lines = text.trimEnd().split('\n').map(spansOf);
  const columns = Math.max(...lines.map((spans) => spans.reduce((sum, span) => sum + span.text.length, 0)));
  const width = Math.ceil(columns * CHARACTER_WIDTH) + 2 * PADDING;
  const height = lines.length * LINE_HEIGHT + 2 * PADDING;
  const rows = lines.map((spans, index) => {
    const content = spans.map(({ text: part, style }) => `<tspan${style}>${escaped(part)}</tspan>`).join('');
    return `<text x="${PADDING}" y="${PADDING + index * LINE_HEIGHT + FONT_SIZE}" xml:space="preserve">${content}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="A run of starkey scan">`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="${FONT_SIZE}" fill="#e6edf3">`,
    ...rows,
    '</g></svg>\n',
  ].join('\n');
}

/** A line's pieces with their style, told by the escape sequences between them. */
function spansOf(line) {
  const spans = [];
  const active = new Set();
  let position = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is read here
  for (const match of [...line.matchAll(/\x1b\[([\d;]*)m/g), { index: line.length, 0: '', 1: '' }]) {
    if (match.index > position)
      spans.push({ text: line.slice(position, match.index), style: styleOf(active) });
    position = match.index + match[0].length;
    for (const code of match[1].split(';').map(Number)) apply(code, active);
  }
  return spans;
}

function apply(code, active) {
  if (code === 0) active.clear();
  else if (code === 22) [1, 2].map((each) => active.delete(each));
  else if (code === 24) active.delete(4);
  else if (code === 39) Object.keys(COLORS).map((each) => active.delete(Number(each)));
  else active.add(code);
}

function styleOf(active) {
  const color = Object.keys(COLORS).find((code) => active.has(Number(code)));
  const fill = color === undefined ? '' : ` fill="${COLORS[color]}"`;
  return `${fill}${active.has(1) ? ' font-weight="bold"' : ''}${active.has(2) ? ' opacity="0.65"' : ''}`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
