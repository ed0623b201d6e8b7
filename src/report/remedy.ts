import type { Finding } from '../model/finding.js';

/** What to do about findings of one rule that all need the same steps. */
export interface Remedy {
  readonly ruleId: string;
  readonly steps: readonly string[];
  /** At least one. */
  readonly findings: readonly Finding[];
}

/** The remedies of findings, each once, in the order in which they are first needed. */
export function remediesOf(findings: readonly Finding[]): readonly Remedy[] {
  const remedies = new Map<string, Remedy & { readonly findings: Finding[] }>();
  for (const finding of findings) {
    if (finding.remediation.length === 0) continue;
    const key = JSON.stringify([finding.ruleId, finding.remediation]);
    const known = remedies.get(key);
    if (known !== undefined) known.findings.push(finding);
    else remedies.set(key, { ruleId: finding.ruleId, steps: finding.remediation, findings: [finding] });
  }
  return [...remedies.values()];
}
