import type { ReportingDescriptor, Result } from 'sarif';
import type { RuleDescription } from '../model/rule.js';
import type { Severity } from '../model/severity.js';

/**
 * GitHub's bands: over 9.0 critical, from 7.0 high, from 4.0 medium, below low. Source: "SARIF support for
 * code scanning", `properties.security-severity`.
 */
const SECURITY_SEVERITIES = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
} as const satisfies Record<Severity, string>;

const LEVELS = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
} as const satisfies Record<Severity, Result.level>;

/** The level of SARIF for a severity. */
export function sarifLevel(severity: Severity): Result.level {
  return LEVELS[severity];
}

/** A rule as SARIF describes it, with help as text and as Markdown. */
export function descriptorOf(rule: RuleDescription): ReportingDescriptor {
  const { id, kind, severity, title, why, references } = rule;
  const [reference] = references;
  return {
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    ...(reference === undefined ? {} : { helpUri: reference }),
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['security', kind], 'security-severity': SECURITY_SEVERITIES[severity] },
  };
}

function helpText({ why, remediation, references }: RuleDescription): string {
  const steps = remediation.length === 0 ? '' : `What to do:\n${numbered(remediation)}`;
  const pages = references.length === 0 ? '' : `See also:\n${references.join('\n')}`;
  return [why, steps, pages].filter(Boolean).join('\n\n');
}

function helpMarkdown({ title, why, remediation, references }: RuleDescription): string {
  const steps = remediation.length === 0 ? '' : `## What to do\n\n${numbered(remediation)}`;
  const pages =
    references.length === 0 ? '' : `## See also\n\n${references.map((page) => `- <${page}>`).join('\n')}`;
  return [`# ${title}`, why, steps, pages].filter(Boolean).join('\n\n');
}

function numbered(steps: readonly string[]): string {
  return steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
}
