import type { AuditedKey, AuditRendering, KeyAudit } from '../../model/key-audit.js';
import { jsonText } from '../json-text.js';
import { shownId } from './key.js';

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const SCHEMA_VERSION = 1;

/** An audit for programs. */
export function renderKeysJson(audit: KeyAudit, rendering: AuditRendering): string {
  const { version, account, at, maxKeyAgeDays, reportGenerated, users, counts, gaps, complete } = audit;
  return jsonText({
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'starkey', version },
    account,
    at,
    maxKeyAgeDays,
    credentialReport: reportGenerated,
    complete,
    gaps,
    keys: audit.keys.map((key) => keyOf(key, rendering)),
    summary: {
      users,
      keys: audit.keys.length,
      counts: { critical: counts.critical, high: counts.high, medium: counts.medium, low: counts.low },
      failOn: audit.failOn,
      failed: audit.failed,
      requests: audit.requests,
      durationMs: audit.durationMs,
    },
  });
}

function keyOf(key: AuditedKey, rendering: AuditRendering) {
  return {
    user: key.user,
    keyId: key.keyId === null ? null : shownId(key, rendering),
    status: key.status,
    created: key.created,
    ageDays: key.ageDays,
    lastUsed: key.lastUsed,
    lastUsedService: key.lastUsedService,
    lastUsedRegion: key.lastUsedRegion,
    lastUseKnown: key.isUseKnown,
    concerns: key.concerns.map(({ ruleId, severity, message }) => ({ ruleId, severity, message })),
  };
}
