// Writes what is known of rules that are not loaded, from the compiled ones: `src/secrets/further-keywords.ts`, by
// which a scan knows which to load, and `src/detection/rule-names.ts`, by which a judgement knows which there are.
import { readFileSync, writeFileSync } from 'node:fs';

const { DESCRIPTIONS } = await import('../build/detection/rule-descriptions.js');
const { FURTHER_GROUPS } = await import('../build/secrets/catalogue.js');
const { keywordTable } = await import('../build/secrets/keyword-table.js');

const NOTE = '// Written by scripts/write-keywords.mjs: run `npm run build` after changing a rule.';
const rules = new Map([...FURTHER_GROUPS].map(([name, group]) => [name, group.rules]));
const groupOf = new Map(
  [...FURTHER_GROUPS].flatMap(([name, group]) => {
    return [...group.rules, ...group.combinations].map(({ id }) => [id, name]);
  }),
);
const names = DESCRIPTIONS.map(({ id, kind, offByDefault }) => {
  return { id, kind, offByDefault, group: groupOf.get(id) ?? null };
});

const { groups, besides, keywords, entries, files } = keywordTable(rules);

const texts = {
  'secrets/further-keywords.ts': `${NOTE}
import type { KeywordTable } from './keyword-table.js';

/** Of the rules that are loaded only where one of their keywords is met. */
export const FURTHER_KEYWORDS: KeywordTable = {
  groups: [
${groups.map((group) => `    ${quoted(group)},\n`).join('')}  ],
  besides:
    ${quoted(besides)},
  keywords:
    ${quoted(keywords)},
  entries:
    ${quoted(entries)},
  files: [
${files.map(([glob, group]) => `    [${quoted(glob)}, ${group}],\n`).join('')}  ],
};
`,
  'detection/rule-names.ts': `${NOTE}
import type { RuleName } from './rule-name.js';

/** Every rule and check, in the order of \`rule-descriptions.ts\`. */
export const RULE_NAMES: readonly RuleName[] = JSON.parse(
  ${quoted(JSON.stringify(names))},
);
`,
};

/** Whether the sources that were compiled hold these very texts. */
export const isCurrent = Object.entries(texts)
  .map(([file, text]) => isWritten(new URL(`../src/${file}`, import.meta.url), text))
  .every((each) => each);

/** Leaves a file alone that says so already. */
function isWritten(target, text) {
  const known = readFileSync(target, 'utf8').replaceAll('\r\n', '\n');
  if (known !== text) writeFileSync(target, text);
  return known === text;
}

function quoted(value) {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}
