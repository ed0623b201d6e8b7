import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { globSync } from 'fast-glob';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  formsTable,
  inputsTable,
  mainRules,
  outputsTable,
  rulesPage,
  rulesTable,
  withSection,
} from '../scripts/tables.mjs';
import { DESCRIPTIONS } from '../src/detection/rule-descriptions.js';
import { RULE_DOCUMENTS } from '../src/detection/rule-documents.js';
import type { RuleDescription } from '../src/model/rule.js';
import { rulePageLink } from '../src/report/rule-page.js';
import { rulePages } from '../src/report/rule-pages.js';
import { SECRET_RULES } from '../src/secrets/catalogue.js';
import { VERSION } from '../src/version.js';

const readme = readFileSync('README.md', 'utf8');
const action = parse(readFileSync('action.yml', 'utf8'));

/** Links to other documents, those in code left out. */
function linksIn(text: string): readonly string[] {
  const prose = text.replace(/```.*?```|`[^`\n]*`/gs, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) =>
    /^[a-z]+:/.test(link) ? [] : [link],
  );
}

/** Headings as GitHub makes addresses of them. */
function anchorsIn(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

describe('the documents', () => {
  it.each([
    ['rules', rulesTable(mainRules(DESCRIPTIONS), (rule: RuleDescription) => `docs/${rulePageLink(rule)}`)],
    ['inputs', inputsTable(action.inputs)],
    ['outputs', outputsTable(action.outputs)],
  ])('have the table of %s as the code has it (npm run docs writes it)', (name, table) => {
    expect(withSection(readme, name, table)).toBe(readme);
  });

  it('count the sources of forms as the rules name them (npm run docs writes it)', () => {
    const accuracy = readFileSync('docs/accuracy.md', 'utf8');
    expect(withSection(accuracy, 'forms', formsTable(SECRET_RULES))).toBe(accuracy);
  });

  it('have the page of all rules as the code has it (npm run docs writes it)', () => {
    expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage(DESCRIPTIONS, rulePageLink));
  });

  it('have the pages of the rules as the rules have them (npm run docs writes them)', () => {
    const pages = rulePages(RULE_DOCUMENTS);
    expect(readdirSync('docs/rules').map((name) => `rules/${name}`)).toEqual([...pages.keys()].sort());
    const stale = [...pages].filter(([file, text]) => readFileSync(`docs/${file}`, 'utf8') !== text);
    expect(stale.map(([file]) => file)).toEqual([]);
  });

  it('have an anchor for each rule, and one page for each check and practice', () => {
    const pages = rulePages(RULE_DOCUMENTS);
    for (const rule of RULE_DOCUMENTS) {
      const [file = '', anchor] = rulePageLink(rule).split('#');
      const heading = anchor === undefined ? `# ${rule.id}` : `## ${anchor}`;
      expect(pages.get(file)?.split('\n')).toContain(heading);
    }
  });

  it('lead to files and headings that are there', () => {
    const written = globSync(['*.md', 'docs/*.md', 'examples/*.md']).map(
      (file) => [file, readFileSync(file, 'utf8')] as const,
    );
    const pages = [...rulePages(RULE_DOCUMENTS)].map(([file, text]) => [`docs/${file}`, text] as const);
    const list = ['docs/rules.md', rulesPage(DESCRIPTIONS, rulePageLink)] as const;
    const texts = new Map([...written, ...pages, list]);
    const dead = [...texts].flatMap(([file, text]) =>
      linksIn(text)
        .map((link) => ({ link, url: new URL(link, `file:///${file}`) }))
        .filter(({ url }) => {
          const target = decodeURIComponent(url.pathname.slice(1));
          const heading = url.hash.slice(1);
          const page = texts.get(target);
          if (page === undefined) return !existsSync(target);
          return heading !== '' && !anchorsIn(page).includes(heading);
        })
        .map(({ link }) => `${file}: ${link}`),
    );
    expect(dead).toEqual([]);
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
      if (rule.kind === 'secret') expect(rule.keywords.length + (rule.files?.length ?? 0)).toBeGreaterThan(0);
    }
  });
});
