// Writes the generated tables of the README and of docs/accuracy.md, the page of all rules and the pages of each. Reads the compiled sources, so build first: `npm run build`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { DESCRIPTIONS } from '../build/detection/rule-descriptions.js';
import { RULE_DOCUMENTS } from '../build/detection/rule-documents.js';
import { rulePageLink } from '../build/report/rule-page.js';
import { rulePages } from '../build/report/rule-pages.js';
import { SECRET_RULES } from '../build/secrets/catalogue.js';
import {
  formsTable,
  inputsTable,
  mainRules,
  outputsTable,
  rulesPage,
  rulesTable,
  withSection,
} from './tables.mjs';

const readme = new URL('../README.md', import.meta.url);
const action = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'));
let text = readFileSync(readme, 'utf8');
text = withSection(
  text,
  'rules',
  rulesTable(mainRules(DESCRIPTIONS), (rule) => `docs/${rulePageLink(rule)}`),
);
text = withSection(text, 'inputs', inputsTable(action.inputs));
text = withSection(text, 'outputs', outputsTable(action.outputs));
writeFileSync(readme, text);
writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage(DESCRIPTIONS, rulePageLink));

const accuracy = new URL('../docs/accuracy.md', import.meta.url);
writeFileSync(accuracy, withSection(readFileSync(accuracy, 'utf8'), 'forms', formsTable(SECRET_RULES)));

const pages = new URL('../docs/rules/', import.meta.url);
rmSync(pages, { recursive: true, force: true });
mkdirSync(pages);
for (const [file, page] of rulePages(RULE_DOCUMENTS)) {
  writeFileSync(new URL(`../docs/${file}`, import.meta.url), page);
}
