// Writes `src/secrets/further-keywords.ts`: what is known of the rules that are loaded later, from the compiled ones.
import { readFileSync, writeFileSync } from 'node:fs';

const target = new URL('../src/secrets/further-keywords.ts', import.meta.url);
const { FURTHER_CATALOGUE } = await import('../build/secrets/catalogue.js');
const { keywordTable } = await import('../build/secrets/keyword-table.js');

const text = `// Written by scripts/write-keywords.mjs: run \`npm run build\` after changing a rule.
import type { KeywordTable } from './keyword-table.js';

/** Of the rules that are loaded only where one of their keywords is met. */
export const FURTHER_KEYWORDS: KeywordTable = JSON.parse(
  ${quoted(JSON.stringify(keywordTable(FURTHER_CATALOGUE.rules)))},
);
`;

/** Whether the sources that were compiled hold these very keywords. */
export const isCurrent = readFileSync(target, 'utf8').replaceAll('\r\n', '\n') === text;
if (!isCurrent) writeFileSync(target, text);

function quoted(value) {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
