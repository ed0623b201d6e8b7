import type { RuleDocument } from '../model/rule.js';
import type { SecretRule } from './rule.js';

/** Prefixes that a page names. */
const MAX_SHOWN = 6;

/** What the page of a rule says of it, by nothing but the rule itself. */
export function secretDocument(rule: SecretRule): RuleDocument {
  return { ...rule, shownAs: shownAs(rule).slice(0, MAX_SHOWN), pattern: rule.pattern.source };
}

/** Of a token that starts with a keyword, the keyword is all that it takes to ask for what may be shown. */
function shownAs({ keywords, identifier, shownPrefix }: SecretRule): readonly string[] {
  const starts = keywords.map((keyword) =>
    identifier ? keyword.slice(0, 4).toUpperCase() : (shownPrefix?.(keyword) ?? ''),
  );
  return [...new Set(starts)].filter(Boolean).map((start) => `${start}…`);
}
