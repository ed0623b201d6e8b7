import type { AuditRendering, KeyAudit } from '../../model/key-audit.js';
import { csvText } from '../csv-text.js';
import { shownId } from './key.js';

const HEAD = [
  'user',
  'key_id',
  'status',
  'created',
  'age_days',
  'last_used',
  'last_used_service',
  'last_used_region',
  'severity',
  'rules',
] as const;

/** An audit as RFC 4180 has it: a line a key, under a head. */
export function renderKeysCsv(audit: KeyAudit, rendering: AuditRendering): string {
  const rows = audit.keys.map((key) => [
    key.user,
    key.keyId === null ? '' : shownId(key, rendering),
    key.status,
    key.created ?? '',
    key.ageDays === null ? '' : String(key.ageDays),
    key.lastUsed ?? (key.isUseKnown ? 'never' : ''),
    key.lastUsedService ?? '',
    key.lastUsedRegion ?? '',
    key.concerns[0]?.severity ?? '',
    key.concerns.map(({ ruleId }) => ruleId).join(' '),
  ]);
  return csvText([HEAD, ...rows]);
}
