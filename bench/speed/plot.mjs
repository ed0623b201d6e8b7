const WIDTH = 860;
const LEFT = 250;
const RIGHT = 70;
const LINE = 20;
const GAP = 34;
const TOP = 50;
const POWERS = [0.1, 1, 10, 100, 1000];

/**
 * Draws each row's contestants as dots on one logarithmic axis of times, in units of Starkey's own.
 *
 * @returns {string} An SVG.
 */
export function plotOf(rows) {
  const parts = [];
  let y = TOP;
  for (const { title, entries } of rows) {
    parts.push(text(16, y, title, 'font-weight="600"'));
    const shown = entries.filter(({ failure, ratio }) => failure === null && ratio !== null);
    for (const { name, version, ratio, ms } of shown.toSorted((left, right) => left.ratio - right.ratio)) {
      y += LINE;
      const isOwn = name.startsWith('Starkey');
      const color = isOwn ? '#0b6e4f' : '#5b6770';
      const label = version.startsWith('Node') ? `${name}, ${version.split('.')[0]}` : name;
      parts.push(
        text(LEFT - 14, y, label, `text-anchor="end" fill="${color}"`),
        `<line x1="${x(1)}" x2="${x(ratio)}" y1="${y - 4}" y2="${y - 4}" stroke="${color}" stroke-width="2"/>`,
        `<circle cx="${x(ratio)}" cy="${y - 4}" r="4.5" fill="${color}"/>`,
        text(WIDTH - 12, y, duration(ms), 'text-anchor="end" fill="#5b6770"'),
      );
    }
    y += GAP;
  }
  const grid = POWERS.flatMap((power) => [
    `<line x1="${x(power)}" x2="${x(power)}" y1="30" y2="${y - GAP + 8}" stroke="#d8dee4"${power === 1 ? ' stroke-width="2"' : ''}/>`,
    text(x(power), 22, `${power}×`, 'text-anchor="middle" fill="#5b6770"'),
  ]);
  const frame = `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}"`;
  return [
    `<svg ${frame} font-family="system-ui, sans-serif" font-size="13" role="img">`,
    '<title>Time of each tool, in units of Starkey’s own; a logarithmic axis</title>',
    `<rect width="${WIDTH}" height="${y}" fill="#ffffff"/>`,
    ...grid,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

function x(ratio) {
  const [low, high] = [Math.log10(POWERS[0]), Math.log10(POWERS.at(-1))];
  const share = (Math.min(Math.max(Math.log10(ratio), low), high) - low) / (high - low);
  return Math.round(LEFT + share * (WIDTH - LEFT - RIGHT));
}

function duration(ms) {
  return ms < 10_000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 1000)} s`;
}

function text(at, y, content, attributes) {
  const escaped = content.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return `<text x="${at}" y="${y}" ${attributes}>${escaped}</text>`;
}
