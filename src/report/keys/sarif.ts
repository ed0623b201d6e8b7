import type { Finding } from '../../model/finding.js';
import { createFingerprinter, DEFAULT_SALT } from '../../model/fingerprint.js';
import type { AuditedKey, AuditRendering, KeyAudit, KeyConcern } from '../../model/key-audit.js';
import type { Notice } from '../../model/report.js';
import type { RuleDescription } from '../../model/rule.js';
import { SEVERITIES } from '../../model/severity.js';
import { renderSarif } from '../sarif.js';
import { shownId } from './key.js';

/**
 * An audit as SARIF. Keys stand in no file: the place of each result is `aws-iam/ACCOUNT/USER`, so that code
 * scanning groups them by user. IDs are always redacted, since code scanning is read by many.
 *
 * @param rules What the audit looks for.
 */
export function renderKeysSarif(audit: KeyAudit, rules: readonly RuleDescription[]): string {
  const fingerprint = createFingerprinter();
  const findings = audit.keys.flatMap((key) =>
    key.concerns.map((concern): Finding => {
      const { ruleId } = concern;
      const identity = [audit.account ?? '', key.user, key.keyId ?? key.created ?? ''];
      return {
        ...finding(key, concern, audit, rules),
        fingerprint: fingerprint({ ruleId, identity, guessable: false }, DEFAULT_SALT),
      };
    }),
  );
  return renderSarif(
    {
      version: audit.version,
      startedAt: Date.parse(audit.at),
      scope: {
        mode: 'worktree',
        base: null,
        head: null,
        commits: null,
        complete: audit.complete,
        skipped: [],
      },
      findings,
      notices: audit.gaps.map((message): Notice => ({ level: 'warning', message, path: null, line: null })),
      summary: {
        files: 0,
        bytes: 0,
        durationMs: audit.durationMs,
        counts: { ...audit.counts, suppressed: 0 },
        passedOver: { examples: 0, placeholders: 0 },
        failed: audit.failed,
      },
      failOn: audit.failOn,
      conclusion: SEVERITIES.some((severity) => audit.counts[severity] > 0) ? 'findings' : 'clean',
      rules,
    },
    { color: false, quiet: false, verbose: true },
  );
}

const RENDERING: Pick<AuditRendering, 'wholeIds'> = { wholeIds: false };

function finding(
  key: AuditedKey,
  { ruleId, severity, message }: KeyConcern,
  { account }: KeyAudit,
  rules: readonly RuleDescription[],
): Omit<Finding, 'fingerprint'> {
  return {
    ruleId,
    kind: 'practice',
    severity,
    message: `Key ${shownId(key, RENDERING)} of the user ${key.user}: ${message}`,
    path: `aws-iam/${account ?? 'unknown'}/${key.user}`,
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 2,
    commit: null,
    redacted: shownId(key, RENDERING),
    details: {},
    remediation: rules.find(({ id }) => id === ruleId)?.remediation ?? [],
    suppressed: null,
    excerpt: null,
  };
}
