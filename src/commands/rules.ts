import { DESCRIPTIONS } from '../detection/rule-descriptions.js';
import type { RulesFormat } from '../inputs/command-options.js';
import { alternatives, shown } from '../inputs/wording.js';
import { ConfigurationError } from '../model/errors.js';
import { nearestFew } from '../model/nearest.js';
import type { RuleDocument } from '../model/rule.js';
import { print } from '../output/print.js';
import { ruleListJson, ruleListMarkdown, ruleListText } from '../report/rule-list.js';
import { ruleMarkdown } from '../report/rule-page.js';
import { ruleJson, ruleText } from '../report/rule-text.js';

/** Names that are offered in place of one that there is not. */
const MAX_OFFERED = 5;

/** `starkey rules`: lists every rule and check. */
export function printRules(format: RulesFormat): 0 {
  print(LISTS[format](DESCRIPTIONS));
  return 0;
}

const LISTS = { text: ruleListText, json: ruleListJson, markdown: ruleListMarkdown } as const;

/**
 * `starkey rules RULE`: prints the page of a rule.
 *
 * @throws ConfigurationError where there is no such rule.
 */
export async function printRule(id: string, format: RulesFormat): Promise<0> {
  const { RULE_DOCUMENTS } = await import('../detection/rule-documents.js');
  const rule = RULE_DOCUMENTS.find((each) => each.id === id);
  if (rule === undefined) throw new ConfigurationError([noSuchRule(id)]);
  print(PAGES[format](rule));
  return 0;
}

const PAGES = {
  text: ruleText,
  json: ruleJson,
  markdown: (rule: RuleDocument) => `${ruleMarkdown(rule, 1)}\n`,
} as const;

function noSuchRule(id: string): string {
  const ids = DESCRIPTIONS.map((rule) => rule.id);
  const near = nearestFew(id, ids, MAX_OFFERED).map((name) => `'${name}'`);
  const offer = near.length === 0 ? '`starkey rules` lists them.' : `Did you mean ${alternatives(near)}?`;
  return `There is no rule ${shown(id)}. ${offer}`;
}
