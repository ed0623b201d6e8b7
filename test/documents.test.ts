import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  inputsTable,
  mainRules,
  outputsTable,
  rulesPage,
  rulesTable,
  withSection,
} from '../scripts/tables.mjs';
import { DESCRIPTIONS } from '../src/descriptions.js';
import { VERSION } from '../src/version.js';

const readme = readFileSync('README.md', 'utf8');
const action = parse(readFileSync('action.yml', 'utf8'));

describe('the documents', () => {
  it.each([
    ['rules', rulesTable(mainRules(DESCRIPTIONS))],
    ['inputs', inputsTable(action.inputs)],
    ['outputs', outputsTable(action.outputs)],
  ])('have the table of %s as the code has it (npm run docs writes it)', (name, table) => {
    expect(withSection(readme, name, table)).toBe(readme);
  });

  it('have the page of all rules as the code has it (npm run docs writes it)', () => {
    expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage(DESCRIPTIONS));
  });

  it('name the version of the package', () => {
    expect(VERSION).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  it('describe every rule and check: unique ids, keywords, a way out, references', () => {
    const ids = DESCRIPTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of DESCRIPTIONS) {
      expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
      expect([rule.title, rule.why].every((text) => text.length > 10)).toBe(true);
      expect(rule.remediation.length).toBeGreaterThan(0);
      expect(rule.references.every((page) => page.startsWith('https://'))).toBe(true);
      expect(rule.keywords.every((keyword) => /^[!-~ ]{4,}$/.test(keyword))).toBe(true);
    }
  });
});
