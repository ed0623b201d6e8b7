import type { RuleDocument } from '../model/rule.js';
import { allowSentence, asSentence, formSentence, ruleSentence } from './rule-page.js';
import { sentence, stepLines } from './text-finding.js';

/** All that is known of a rule, for people at a terminal. */
export function ruleText(rule: RuleDocument): string {
  const { id, why, remediation, references, example, shownAs, formFrom } = rule;
  const blocks = [
    [id, ...sentence(ruleSentence(rule))],
    example === undefined ? [] : ['For example', ...example.split('\n').map((line) => `  ${line}`)],
    shownAs.length === 0 ? [] : ['Shown in reports as', ...shownAs.map((text) => `  ${text}`)],
    formFrom === undefined ? [] : ['How well its form is known', ...sentence(formSentence(formFrom))],
    ['Why it matters', ...sentence(asSentence(why))],
    ['What to do', ...stepLines(remediation)],
    ['To allow one', ...sentence(allowSentence(id))],
    references.length === 0 ? [] : ['See also', ...references.map((page) => `  ${page}`)],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** A rule for programs. */
export function ruleJson(rule: RuleDocument): string {
  const { id, kind, severity, offByDefault = false, title, why, example = null, formFrom = null } = rule;
  const { shownAs, keywords, files, pattern, remediation, references } = rule;
  const facts = {
    id,
    kind,
    severity,
    offByDefault,
    title,
    why,
    example,
    shownAs,
    keywords,
    ...(files === undefined ? {} : { files }),
    pattern,
    formFrom,
  };
  return `${JSON.stringify({ ...facts, remediation, references }, null, 2)}\n`;
}
