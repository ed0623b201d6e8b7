// Loaded only where rules are described, as `rule-descriptions.ts` is.
import type { RuleDescription, RuleDocument } from '../model/rule.js';
import { POLICY_DESCRIPTIONS } from '../policies/catalogue.js';
import { PRACTICE_DESCRIPTIONS } from '../practices/catalogue.js';
import { CATALOGUE } from '../secrets/catalogue.js';
import { secretDocument } from '../secrets/document.js';

/** What the pages of all rules say, in the order of `rule-descriptions.ts`. */
export const RULE_DOCUMENTS: readonly RuleDocument[] = [
  ...CATALOGUE.rules.map(secretDocument),
  ...[...CATALOGUE.combinations, ...POLICY_DESCRIPTIONS, ...PRACTICE_DESCRIPTIONS].map(plainDocument),
];

function plainDocument(rule: RuleDescription): RuleDocument {
  return { ...rule, shownAs: [], pattern: null };
}
