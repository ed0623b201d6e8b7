// The tables of the README, made from what the code and `action.yml` say. A test holds the README to them.

/**
 * @param {readonly {id: string, severity: string, title: string, offByDefault?: true}[]} rules
 * @param linkOf From a rule to its page, relative to the text that the table stands in.
 */
export function rulesTable(rules, linkOf) {
  const rows = rules.map((rule) => [
    `[\`${rule.id}\`](${linkOf(rule)})`,
    rule.offByDefault ? `${rule.severity}, off` : rule.severity,
    rule.title,
  ]);
  return table(['rule', 'severity', 'finds'], rows);
}

/** The rules that a reader of the README asks for first: those of AWS, and what is no secret. */
export function mainRules(rules) {
  return rules.filter(({ id, kind }) => kind !== 'secret' || id.startsWith('aws-'));
}

/** The page of all rules: a table a kind. */
export function rulesPage(rules, linkOf) {
  const kinds = [
    ['secret', 'Secrets'],
    ['policy', 'Policies'],
    ['practice', 'Practices'],
  ];
  const sections = kinds.map(([kind, title]) => {
    const own = rules
      .filter((rule) => rule.kind === kind)
      .sort((left, right) => (left.id < right.id ? -1 : 1));
    return `## ${title} (${own.length})\n\n${rulesTable(own, linkOf)}`;
  });
  const head = '# Rules\n\nWritten by `npm run docs`. `starkey rules RULE` prints the page of a rule.';
  return `${[head, ...sections].join('\n\n')}\n`;
}

/** How many rules have their form from where, best known first. @param {readonly {formFrom?: string}[]} rules */
export function formsTable(rules) {
  const kinds = [
    ['documentation', 'its provider or a standard, in documentation, an SDK or source'],
    ['examples', 'tokens that its provider publishes as examples'],
    ['leaks', 'tokens that people left in public repositories'],
    ['scanners', 'the catalogues of other scanners alone'],
    [undefined, 'passwords, which have no form, and rules not looked up yet'],
  ];
  const rows = kinds.map(([kind, meaning]) => {
    const count = rules.filter(({ formFrom }) => formFrom === kind).length;
    return [meaning, String(count), `${Math.round((100 * count) / rules.length)} %`];
  });
  return table(['form known from', 'rules', 'share'], rows);
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
