import { resolve } from 'node:path';
import { auditKeys } from '../iam/audit.js';
import { AUDIT_RULES } from '../iam/audit-rules.js';
import type { KeysCommand } from '../inputs/command-line.js';
import type { KeysFormat } from '../inputs/command-options.js';
import { parseNow } from '../inputs/now.js';
import type { AuditRendering, KeyAudit } from '../model/key-audit.js';
import type { FailOn } from '../model/severity.js';
import { suitsColor } from '../output/color-support.js';
import { print } from '../output/print.js';
import { createProgressLine } from '../output/progress-line.js';
import { writeTextFile } from '../output/text-file.js';
import { renderKeysCsv } from '../report/keys/csv.js';
import { renderKeysJson } from '../report/keys/json.js';
import { renderKeysMarkdown } from '../report/keys/markdown.js';
import { renderKeysSarif } from '../report/keys/sarif.js';
import { renderKeysTable } from '../report/keys/table.js';
import { VERSION } from '../version.js';

/** What an audit goes by. */
export interface AuditWish {
  readonly maxKeyAgeDays: number;
  readonly failOn: FailOn;
  readonly timeoutMs: number;
}

/** `starkey keys`: prints and writes the audit and returns the exit status. */
export async function printKeys(command: KeysCommand): Promise<0 | 1 | 2> {
  const line = createProgressLine(process.stderr, Date.now, 'asked about');
  const audit = await auditAccount(command, command.quiet ? () => {} : line.show).finally(line.clear);
  const { quiet, wholeIds } = command;
  for (const { format, file } of command.outputs) {
    writeTextFile(resolve(file), renderAudit(format, audit, { wholeIds: false, quiet, color: false }));
  }
  const color = command.color && suitsColor(process.env);
  print(renderAudit(command.format, audit, { wholeIds, quiet, color }));
  return auditStatus(audit);
}

/** Audits the account that the credentials in the environment belong to. */
export function auditAccount(
  wish: AuditWish,
  progress: (done: number, total: number) => void = () => {},
): Promise<KeyAudit> {
  const { env: environment } = process;
  const { maxKeyAgeDays, failOn, timeoutMs } = wish;
  const now = parseNow(environment.STARKEY_NOW, Date.now());
  return auditKeys({
    maxKeyAgeDays,
    failOn,
    timeoutMs,
    now,
    version: VERSION,
    environment,
    clock: Date.now,
    progress,
  });
}

/** 1 where something reaches the threshold, else 2 where the audit is not whole, else 0. */
export function auditStatus({ failed, complete }: KeyAudit): 0 | 1 | 2 {
  if (failed) return 1;
  return complete ? 0 : 2;
}

export function renderAudit(format: KeysFormat, audit: KeyAudit, rendering: AuditRendering): string {
  switch (format) {
    case 'table':
      return renderKeysTable(audit, rendering);
    case 'json':
      return renderKeysJson(audit, rendering);
    case 'csv':
      return renderKeysCsv(audit, rendering);
    case 'markdown':
      return renderKeysMarkdown(audit, { ...rendering, wholeIds: false });
    case 'sarif':
      return renderKeysSarif(audit, Object.values(AUDIT_RULES));
  }
}
