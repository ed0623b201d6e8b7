import type { RuleDocument } from '../model/rule.js';
import { allowSentence, ruleMarkdown, rulePageFile } from './rule-page.js';

const WRITTEN = '<!-- Written by `npm run docs` from the rules themselves. -->';

const ALL_RULES = '[All rules](../rules.md)';

const ALLOWING = '[other ways to allow findings](../../README.md#suppressing)';

/** The pages of rules, by their files below `docs`: a page a check or practice, a page a letter for secrets. */
export function rulePages(rules: readonly RuleDocument[]): ReadonlyMap<string, string> {
  const byFile = new Map<string, RuleDocument[]>();
  const sorted = [...rules].sort((left, right) => (left.id < right.id ? -1 : 1));
  for (const rule of sorted) {
    const file = rulePageFile(rule);
    byFile.set(file, [...(byFile.get(file) ?? []), rule]);
  }
  return new Map([...byFile].map(([file, own]) => [file, page(file, own)]));
}

function page(file: string, rules: readonly RuleDocument[]): string {
  const [first] = rules;
  const foot = `${ALL_RULES} · ${ALLOWING}`;
  const isAlone = first !== undefined && first.kind !== 'secret';
  const allowing = `To allow a finding of RULE: ${allowSentence('RULE')}`;
  const head = isAlone ? [] : [`# ${titleOf(file)}`, `${rules.length} rules. ${allowing}\n${foot}`];
  const sections = rules.map((rule) => ruleMarkdown(rule, isAlone ? 1 : 2));
  return `${[WRITTEN, ...head, ...sections, ...(isAlone ? [foot] : [])].join('\n\n')}\n`;
}

function titleOf(file: string): string {
  const [, letter] = /secrets-(.)\.md$/.exec(file) ?? [];
  return letter === undefined ? 'Secrets of AWS' : `Secrets: ${letter.toUpperCase()}`;
}
