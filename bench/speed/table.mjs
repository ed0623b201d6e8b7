const HEAD = ['', 'version', 'ms', '× Starkey', 'CPU ms', 'peak MB', 'found', 'runs'];

/** A row's heading: what was scanned. */
export function headingOf({ title, corpus }) {
  const { files, bytes, commits } = corpus;
  const count = (value) => value.toLocaleString('en');
  const parts = [`${count(files)} ${files === 1 ? 'file' : 'files'}`, `${count(Math.round(bytes / 1e6))} MB`];
  if (commits !== undefined) parts.unshift(`${count(commits)} commits`);
  return `${title} (${parts.join(', ')})`;
}

export function textTable(row) {
  const lines = [HEAD, ...row.entries.map((entry) => cellsOf(entry, row.planted))];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length)));
  const shown = lines.map((cells) =>
    cells
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join('  ')
      .trimEnd(),
  );
  return [headingOf(row), ...shown].join('\n');
}

export function markdownTable(row) {
  const head = `|${HEAD.map((cell) => ` ${cell} |`).join('')}`;
  const rule = `|${HEAD.map((_, column) => (column < 2 ? ' --- |' : ' ---: |')).join('')}`;
  const lines = row.entries.map((entry) => {
    const cells = cellsOf(entry, row.planted);
    while (cells.length < HEAD.length) cells.push('');
    return `|${cells.map((cell) => ` ${cell} |`).join('')}`;
  });
  return [`### ${headingOf(row)}`, '', head, rule, ...lines].join('\n');
}

function cellsOf({ name, version, failure, ms, ratio, cpuMs, peakMegabytes, found, runs }, planted) {
  if (failure !== null) return [name, version, failure];
  const number = (value, digits = 0) => (value === null ? '–' : value.toFixed(digits));
  return [
    name,
    version,
    number(ms),
    number(ratio, 2),
    number(cpuMs),
    number(peakMegabytes),
    found === null ? '–' : `${found} of ${planted}`,
    String(runs),
  ];
}
