import type { Finding } from '../model/finding.js';
import { type Baseline, entryLine, mainSalt } from './baseline.js';

/** Where the settings of the base are written down. */
export interface BaseSettings {
  readonly baseline: Baseline | null;
  /** `null` where there is no configuration. */
  readonly configurationFile: string | null;
}

const USUAL_FILE = '.github/starkey.yml';

/** How to excuse a finding where a change has no say: half a sentence, with the very line to write. */
export function excuseOnBase(
  { fingerprint, ruleId, path }: Pick<Finding, 'fingerprint' | 'ruleId' | 'path'>,
  { baseline, configurationFile }: BaseSettings,
): string {
  const salt = baseline === null ? null : mainSalt(baseline);
  if (baseline !== null && salt !== null) {
    const line = entryLine({ fingerprint, saltId: salt.id, ruleId, path });
    return `add this line to ${baseline.file} on the base branch: \`${line}\``;
  }
  const entry = `- {fingerprint: ${fingerprint}, reason: rotated}`;
  return `add \`${entry}\` below \`ignore:\` in ${configurationFile ?? USUAL_FILE} on the base branch`;
}
