import { DESCRIPTIONS } from '../descriptions.js';
import { print } from '../print.js';
import { ruleListJson, ruleListText } from '../report/rule-list.js';

/** `starkey rules`: lists every rule and check. */
export function printRules(format: 'text' | 'json'): 0 {
  print(format === 'json' ? ruleListJson(DESCRIPTIONS) : ruleListText(DESCRIPTIONS));
  return 0;
}
