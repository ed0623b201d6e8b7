import type { RuleDescription } from '../model/rule.js';
import { codeSpan, prose } from './markdown-text.js';

/** `starkey rules --format json`: `{"rules": [{id, kind, severity, title, keywords, references}]}`. */
export function ruleListJson(rules: readonly RuleDescription[]): string {
  const listed = rules.map(({ id, kind, severity, title, keywords, references, offByDefault = false }) => {
    return { id, kind, severity, offByDefault, title, keywords, references };
  });
  return `${JSON.stringify({ rules: listed }, null, 2)}\n`;
}

/** A line a rule: id, severity, title. */
export function ruleListText(rules: readonly RuleDescription[]): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  const lines = rules.map(({ id, severity, title, offByDefault }) => {
    const level = offByDefault ? `${severity}, off` : severity;
    return `${id.padEnd(width)}  ${level.padEnd(8)}  ${title}`;
  });
  return `${lines.join('\n')}\n`;
}

/** A table of them. */
export function ruleListMarkdown(rules: readonly RuleDescription[]): string {
  const rows = rules.map(({ id, kind, severity, title, offByDefault }) => {
    const level = offByDefault ? `${severity}, off` : severity;
    return `| ${codeSpan(id)} | ${kind} | ${level} | ${prose(title)} |`;
  });
  return `${['| rule | kind | severity | finds |', '| --- | --- | --- | --- |', ...rows].join('\n')}\n`;
}
