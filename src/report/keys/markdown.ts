import type { AuditedKey, AuditRendering, KeyAudit } from '../../model/key-audit.js';
import { JOB_SUMMARY_BYTES } from '../github-limits.js';
import { codeSpan, prose } from '../markdown-text.js';
import { counted } from '../quantity.js';
import { ageBars, ageText, auditVerdict, lastUseText, shownId } from './key.js';

/** Rows that a page shows, the fullest first. */
const FORMS = [1_000, 300, 50, 0] as const;

/** The audit leaves half of a job summary to the scan. */
const LIMIT = Math.floor(JOB_SUMMARY_BYTES / 2);

/** An audit for a job summary: GitHub-flavoured Markdown. */
export function renderKeysMarkdown(audit: KeyAudit, rendering: AuditRendering): string {
  let text = '';
  for (const rows of FORMS) {
    text = page(audit, rendering, rows);
    if (Buffer.byteLength(text) <= LIMIT) break;
  }
  return text;
}

function page(audit: KeyAudit, rendering: AuditRendering, rows: number): string {
  const bad = audit.keys.filter(({ concerns }) => concerns.length > 0);
  const sign = audit.failed ? '❌' : audit.complete ? (bad.length === 0 ? '✅' : '☑️') : '⚠️';
  const left = bad.length - Math.min(bad.length, rows);
  const sections = [
    `## ${sign} Access keys`,
    prose(auditVerdict(audit)),
    audit.keys.length === 0 ? '' : ['Age of active keys', '', '```text', ...ageBars(audit), '```'].join('\n'),
    table(bad.slice(0, rows), rendering),
    left === 0 ? '' : `…and ${counted(left, 'more key')} that this page has no room for.`,
    audit.gaps.length === 0
      ? ''
      : ['### Not read', '', ...audit.gaps.map((gap) => `- ${prose(gap)}`)].join('\n'),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function table(keys: readonly AuditedKey[], rendering: AuditRendering): string {
  if (keys.length === 0) return '';
  const rows = keys.map((key) => {
    const cells = [
      key.concerns[0]?.severity ?? '',
      codeSpan(key.user),
      codeSpan(shownId(key, rendering)),
      key.status,
      ageText(key),
      prose(lastUseText(key)),
      key.concerns.map(({ message }) => prose(message)).join(' '),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const head = ['Severity', 'User', 'Key', 'Status', 'Age', 'Last used', 'What is wrong'];
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
}
