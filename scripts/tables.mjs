// The tables of the README, made from what the code and `action.yml` say. A test holds the README to them.

/** @param {readonly {id: string, severity: string, title: string, offByDefault?: true}[]} rules */
export function rulesTable(rules) {
  const rows = rules.map(({ id, severity, title, offByDefault }) => [
    `\`${id}\``,
    offByDefault ? `${severity}, off` : severity,
    title,
  ]);
  return table(['rule', 'severity', 'finds'], rows);
}

/** @param {Record<string, {description: string, default?: string}>} inputs Of `action.yml`. */
export function inputsTable(inputs) {
  const rows = Object.entries(inputs).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    value === undefined || value.startsWith('${{') ? '' : `\`${value}\``,
    description,
  ]);
  return table(['input', 'default', 'meaning'], rows);
}

/** @param {Record<string, {description: string}>} outputs Of `action.yml`. */
export function outputsTable(outputs) {
  return table(
    ['output', 'meaning'],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  );
}

/** The text with what stands between `<!-- name -->` and `<!-- /name -->` replaced. */
export function withSection(text, name, content) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to < from)
    throw new Error(`The text has no section '${name}': add ${start} and ${end}.`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
