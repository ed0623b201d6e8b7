import { join } from 'node:path';
import { readSurroundings } from '../iam/surroundings.js';
import type { ActionInputs } from '../inputs/action-inputs.js';
import { ConfigurationError } from '../model/errors.js';
import { writeTextFile } from '../output/text-file.js';
import { auditVerdict } from '../report/keys/key.js';
import { auditAccount, auditStatus, renderAudit } from './keys.js';

/** Reading thousands of users takes minutes. */
const TIMEOUT_MS = 600_000;

/** Everybody who reads a job may read this. */
const RENDERING = { wholeIds: false, quiet: false, color: false } as const;

/** The audit of the account's keys, as the job is told of it. */
export interface JobAudit {
  readonly status: 0 | 1 | 2;
  /** One line. */
  readonly verdict: string;
  readonly markdown: string;
  /** The JSON file. */
  readonly file: string;
}

/**
 * Audits the account's keys for a job.
 *
 * @param folder Where the JSON goes.
 * @throws ConfigurationError on a repository that is public, or may be: the audit names users.
 */
export async function auditForJob(
  { maxKeyAgeDays, failOn }: NonNullable<ActionInputs['audit']>,
  folder: string,
): Promise<JobAudit> {
  const { audience } = readSurroundings(process.env);
  if (audience !== 'private') {
    throw new ConfigurationError([
      `The input 'audit-keys' is for private repositories, since an audit names users and their keys. This one is ${audience === 'public' ? 'public' : 'of unknown visibility'}. Move the audit to a private one.`,
    ]);
  }
  const audit = await auditAccount({ maxKeyAgeDays, failOn, timeoutMs: TIMEOUT_MS });
  const file = join(folder, 'starkey-keys.json');
  writeTextFile(file, renderAudit('json', audit, RENDERING));
  return {
    status: auditStatus(audit),
    verdict: auditVerdict(audit),
    markdown: renderAudit('markdown', audit, RENDERING),
    file,
  };
}
