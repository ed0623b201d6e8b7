import type { FormSource, RuleDocument } from '../model/rule.js';
import { codeSpan, prose } from './markdown-text.js';

/** Keywords that a page names. */
const MAX_KEYWORDS = 12;

/** Characters; longer patterns tell a reader nothing. */
const MAX_PATTERN = 1_200;

/** What the members of a statement stand in. */
const IN_STATEMENT = 'In a statement whose effect is `Allow`:';

/** Where the page of a rule stands below `docs`: one of a check or practice alone, one of all secrets of a letter. */
export function rulePageFile({ id, kind }: Pick<RuleDocument, 'id' | 'kind'>): string {
  if (kind !== 'secret') return `rules/${id}.md`;
  return id.startsWith('aws-') ? 'rules/aws.md' : `rules/secrets-${id.charAt(0)}.md`;
}

/** The same with the place in the page. */
export function rulePageLink(rule: Pick<RuleDocument, 'id' | 'kind'>): string {
  return rule.kind === 'secret' ? `${rulePageFile(rule)}#${rule.id}` : rulePageFile(rule);
}

/**
 * All that is known of a rule, as Markdown.
 *
 * @param level Of its heading: 1 for a page of its own, 2 for a section of one that says how to allow findings.
 */
export function ruleMarkdown(rule: RuleDocument, level: 1 | 2): string {
  const { id, why, remediation, references } = rule;
  const heading = (text: string) => (level === 1 ? `## ${text}` : `**${text}**`);
  const parts = [
    `${'#'.repeat(level)} ${id}`,
    ruleSentence(rule),
    exampleMarkdown(rule),
    patternMarkdown(rule),
    rule.formFrom === undefined ? '' : formSentence(rule.formFrom),
    `${heading('Why it matters')}\n\n${prose(asSentence(why))}`,
    `${heading('What to do')}\n\n${remediation.map((step, index) => `${index + 1}. ${linked(step)}`).join('\n')}`,
    level === 1 ? `${heading('To allow one')}\n\n${allowSentence('RULE')}` : '',
    references.length === 0
      ? ''
      : `${heading('See also')}\n\n${references.map((page) => `- <${page}>`).join('\n')}`,
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** What it finds and how bad that is: `GitHub token. Severity: high.` */
export function ruleSentence({ title, severity, offByDefault }: RuleDocument): string {
  const off = offByDefault === true ? ' Off unless the configuration gives it a severity.' : '';
  return `${asSentence(title)} Severity: ${severity}.${off}`;
}

/** How well founded the form of a secret is. */
export function formSentence(source: FormSource): string {
  return FORM_SENTENCES[source];
}

const FORM_SENTENCES = {
  documentation: 'Its provider or a standard states this form, in documentation, an SDK or source.',
  examples: 'Tokens that its provider publishes as examples have this form.',
  leaks: 'Tokens that people left in public repositories have this form; its provider does not state it.',
  scanners: 'This form is known from the catalogues of other scanners alone.',
} as const satisfies Record<FormSource, string>;

/** Apart from the marks of comments, so that no sentence about them is one where this project scans itself. */
export const ALLOW = 'starkey:allow';

/** How to allow one finding of a rule. */
export function allowSentence(id: string): string {
  return `Write \`# ${ALLOW} ${id} -- reason\` on its line, or put its fingerprint into the configuration.`;
}

function exampleMarkdown({ kind, example, shownAs }: RuleDocument): string {
  if (example !== undefined) {
    const isStatement = kind === 'policy' && example.startsWith('"');
    const block = `\`\`\`${isStatement ? 'json' : 'text'}\n${example}\n\`\`\``;
    return isStatement ? `${IN_STATEMENT}\n\n${block}` : block;
  }
  return shownAs.length === 0 ? '' : `Reports show it as ${shownAs.map(codeSpan).join(', ')}.`;
}

function patternMarkdown(rule: RuleDocument): string {
  const { pattern, keywords, files } = rule;
  if (pattern === null) return '';
  const named = keywords.slice(0, MAX_KEYWORDS).map(codeSpan).join(', ');
  const more = keywords.length > MAX_KEYWORDS ? ` and ${keywords.length - MAX_KEYWORDS} more` : '';
  const form = pattern.length > MAX_PATTERN ? '' : `\n\n\`\`\`text\n${pattern}\n\`\`\``;
  return files === undefined
    ? `Looked for where one of these stands: ${named}${more}.${form}`
    : `Looked for at the beginning of files of these names: ${files.map(codeSpan).join(', ')}.${form}`;
}

/** Our own rules may link to the pages that they name. */
function linked(step: string): string {
  return prose(step).replace(/`(https:\/\/[^`]+)`/g, '<$1>');
}

/** With a capital first and a full stop last. */
export function asSentence(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
