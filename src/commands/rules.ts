import { descriptionsWith } from '../detection/rule-descriptions.js';
import type { RulesFormat } from '../inputs/command-options.js';
import { alternatives, shown } from '../inputs/wording.js';
import type { CompiledRule } from '../model/custom-rule.js';
import { ConfigurationError } from '../model/errors.js';
import { nearestFew } from '../model/nearest.js';
import type { RuleDocument } from '../model/rule.js';
import { print } from '../output/print.js';
import { ruleListJson, ruleListMarkdown, ruleListText } from '../report/rule-list.js';
import { ruleMarkdown } from '../report/rule-page.js';
import { ruleJson, ruleText } from '../report/rule-text.js';
import { findRoot } from '../scope/root.js';
import { customSecretRules } from '../secrets/custom/rules.js';
import { secretDocument } from '../secrets/document.js';
import { compileCustomRules, readConfiguration } from '../settings/settings.js';

/** Names that are offered in place of one that there is not. */
const MAX_OFFERED = 5;

/**
 * `starkey rules`: lists every rule and check, those of the configuration among them.
 *
 * @param config Relative to the current folder; `null` for the usual file.
 */
export async function printRules(format: RulesFormat, config: string | null): Promise<0> {
  print(LISTS[format](descriptionsWith(await customRules(config))));
  return 0;
}

const LISTS = { text: ruleListText, json: ruleListJson, markdown: ruleListMarkdown } as const;

/**
 * `starkey rules RULE`: prints the page of a rule.
 *
 * @param config Relative to the current folder; `null` for the usual file.
 * @throws ConfigurationError where there is no such rule.
 */
export async function printRule(id: string, format: RulesFormat, config: string | null): Promise<0> {
  const { RULE_DOCUMENTS } = await import('../detection/rule-documents.js');
  const own = customSecretRules(await customRules(config)).map(secretDocument);
  const rules = [...RULE_DOCUMENTS, ...own];
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) throw new ConfigurationError([noSuchRule(id, rules)]);
  print(PAGES[format](rule));
  return 0;
}

const PAGES = {
  text: ruleText,
  json: ruleJson,
  markdown: (rule: RuleDocument) => `${ruleMarkdown(rule, 1)}\n`,
} as const;

function noSuchRule(id: string, rules: readonly RuleDocument[]): string {
  const ids = rules.map((rule) => rule.id);
  const near = nearestFew(id, ids, MAX_OFFERED).map((name) => `'${name}'`);
  const offer = near.length === 0 ? '`starkey rules` lists them.' : `Did you mean ${alternatives(near)}?`;
  return `There is no rule ${shown(id)}. ${offer}`;
}

/** The configuration's own rules. */
async function customRules(config: string | null): Promise<readonly CompiledRule[]> {
  const cwd = process.cwd();
  if (config !== null) {
    const place = { kind: 'file', file: config } as const;
    return compileCustomRules(await readConfiguration(place, findRoot('.', cwd), cwd));
  }
  try {
    return await compileCustomRules(await readConfiguration({ kind: 'default' }, findRoot('.', cwd), cwd));
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    // Whoever mends a configuration needs this list.
    for (const problem of error.problems) process.stderr.write(`starkey: ${problem}\n`);
    process.stderr.write('starkey: The rules of the configuration are left out, since it has mistakes.\n');
    return [];
  }
}
