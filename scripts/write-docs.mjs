// Writes the generated tables of the README and the page of all rules. Reads the compiled sources, so build first: `npm run build`.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { DESCRIPTIONS } from '../build/descriptions.js';
import { inputsTable, mainRules, outputsTable, rulesPage, rulesTable, withSection } from './tables.mjs';

const readme = new URL('../README.md', import.meta.url);
const action = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'));
let text = readFileSync(readme, 'utf8');
text = withSection(text, 'rules', rulesTable(mainRules(DESCRIPTIONS)));
text = withSection(text, 'inputs', inputsTable(action.inputs));
text = withSection(text, 'outputs', outputsTable(action.outputs));
writeFileSync(readme, text);
writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage(DESCRIPTIONS));
