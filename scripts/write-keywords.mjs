// Writes `src/secrets/further-keywords.ts`: the keywords of all rules that are loaded later, from the compiled ones.
import { readFileSync, writeFileSync } from 'node:fs';

const target = new URL('../src/secrets/further-keywords.ts', import.meta.url);
const { FURTHER_CATALOGUE } = await import('../build/secrets/catalogue.js');

const keywords = new Set(FURTHER_CATALOGUE.rules.flatMap((rule) => rule.keywords));
const text = `// Written by scripts/write-keywords.mjs: run \`npm run build\` after changing a rule's keywords.

/** Keywords of the rules that are loaded only where one of them is met. */
export const FURTHER_KEYWORDS: readonly string[] = JSON.parse(
  ${quoted(JSON.stringify([...keywords].sort()))},
);
`;

/** Whether the sources that were compiled hold these very keywords. */
export const isCurrent = readFileSync(target, 'utf8').replaceAll('\r\n', '\n') === text;
if (!isCurrent) writeFileSync(target, text);

function quoted(value) {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
