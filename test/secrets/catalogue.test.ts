import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DESCRIPTIONS } from '../../src/detection/rule-descriptions.js';
import { RULE_NAMES } from '../../src/detection/rule-names.js';
import { ByteText } from '../../src/engine/byte-text.js';
import { FURTHER_GROUPS, SECRET_DESCRIPTIONS, SECRET_RULES } from '../../src/secrets/catalogue.js';
import { FURTHER_KEYWORDS } from '../../src/secrets/further-keywords.js';
import { PROVIDER_GROUPS } from '../../src/secrets/groups/index.js';
import { keywordTable } from '../../src/secrets/keyword-table.js';
import { matchesOf } from '../../src/secrets/matches.js';
import { CONTEXT } from './support.js';

/** A rule's id, first or second in a table's row or a list of what is found, or of a finding that is expected. */
const FOUND_ID = /(?<=\[\s*(?:'[^'\n]*',\s*)?|ruleId: )'(?<id>[a-z][a-z0-9]*(?:-[a-z0-9]+)+)[' ]/g;

describe('catalogue', () => {
  it('holds every provider file, each in one group', async () => {
    const folder = new URL('../../src/secrets/providers/', import.meta.url);
    const files = readdirSync(folder).map((name) => name.replace('.ts', ''));
    const groups = await Promise.all(Object.values(PROVIDER_GROUPS).map((load) => load()));
    const listed = groups.flatMap(({ PROVIDERS }) => Object.keys(PROVIDERS));
    expect(listed.sort(), 'run `npm run build:data` after adding a provider').toEqual(files.sort());
  });

  it('names every rule and check, and the group that holds it', () => {
    const groupOf = (id: string) =>
      [...FURTHER_GROUPS].find(([, { rules, combinations }]) =>
        [...rules, ...combinations].some((rule) => rule.id === id),
      )?.[0] ?? null;
    const names = DESCRIPTIONS.map(({ id, kind, offByDefault }) => {
      return { id, kind, ...(offByDefault === undefined ? {} : { offByDefault }), group: groupOf(id) };
    });
    expect(RULE_NAMES, 'run `npm run build` after adding a rule').toEqual(names);
  });

  it('knows the keywords of the rules that are loaded later', () => {
    const message = 'run `npm run build` after changing keywords';
    const rules = new Map([...FURTHER_GROUPS].map(([name, group]) => [name, group.rules]));
    expect(FURTHER_KEYWORDS, message).toEqual(keywordTable(rules));
  });

  it('has a test that finds each rule’s secrets', () => {
    const tests = new URL('./', import.meta.url);
    const names = readdirSync(tests, { recursive: true, encoding: 'utf8' });
    const sources = names
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), tests), 'utf8'));
    const named = new Set(
      sources.flatMap((source) => [...source.matchAll(FOUND_ID)].map(({ groups }) => groups?.id)),
    );
    const message = 'add a row to a table in test/secrets/providers';
    expect(
      SECRET_DESCRIPTIONS.map(({ id }) => id).filter((id) => !named.has(id)),
      message,
    ).toEqual([]);
  });

  it('names each rule once', () => {
    const ids = SECRET_DESCRIPTIONS.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe.each(SECRET_DESCRIPTIONS.map((description) => [description.id, description] as const))(
  '%s',
  (id, rule) => {
    it('is described whole', () => {
      expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/);
      expect(rule.title).toMatch(/^[A-Za-z\d].{4,79}[^.]$/);
      expect(rule.why).toMatch(/^(?:[a-z]|[A-Z]{2}).{19,}\.$/);
      expect(rule.remediation.length).toBeGreaterThan(0);
      for (const step of rule.remediation) expect(step).toMatch(/^[A-Z].{9,}\.$/);
      expect(rule.references.length).toBeGreaterThan(0);
      for (const reference of rule.references) expect(new URL(reference).protocol).toBe('https:');
    });
  },
);

describe.each(SECRET_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has keywords that the prefilter takes, or names of files', () => {
    expect(rule.keywords.length > 0).toBe(rule.files === undefined);
    for (const glob of rule.files ?? []) expect(glob).toMatch(/^(?:[^*!]{0,40}\*){0,2}[^*!]{4,40}$/);
    for (const keyword of rule.keywords) expect(keyword).toMatch(/^[\x20-\x7e]{4,}$/);
  });

  it('has a global pattern and a reach', () => {
    expect(rule.pattern.flags).toContain('g');
    expect(rule.reach).toBeGreaterThan(Math.max(0, ...rule.keywords.map((keyword) => keyword.length)));
  });

  it('takes short time on texts that almost match', () => {
    const started = performance.now();
    for (const filler of ['', ' ', 'a', 'A1b', '=', '"', '="a1', '-', '/', '%2F', ': ', '\n']) {
      for (const repeated of [1, 40]) {
        const unit = `${rule.keywords[0] ?? 'a'}${filler.repeat(repeated)}`;
        const text = unit.repeat(Math.ceil(20_000 / unit.length));
        const places = Array.from({ length: text.length / unit.length }, (_, index) => index * unit.length);
        const offsets = rule.files === undefined ? places : [0];
        for (const { match } of matchesOf(rule, new ByteText('file', Buffer.from(text)), offsets, CONTEXT)) {
          rule.assess?.(match);
        }
      }
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
