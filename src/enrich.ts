import type { CheckedFindings } from './iam/check-findings.js';
import type { PolicyJudge } from './iam/policy-judge.js';
import type { Options } from './inputs/options.js';
import { countsOf, type Judgement } from './judge/judge.js';
import type { World } from './world.js';

/**
 * Adds what IAM knows of the keys that were found. Without keys, or where nobody asks, nothing is loaded and
 * nothing changes.
 */
export async function enrich(judgement: Judgement, options: Options, world: World): Promise<Judgement> {
  const { iam, configuration, now } = options;
  const { findings, keys } = judgement;
  if (!iam.check || !findings.some((finding) => keys.has(finding))) return judgement;
  const { checkFindings } = await import('./iam/check-findings.js');
  const checked: CheckedFindings = await checkFindings(findings, keys, {
    ...iam,
    accounts: configuration.accounts,
    now,
    judge: await createPolicyJudge(),
    environment: world.environment,
  });
  return {
    ...judgement,
    findings: checked.findings,
    notices: [...judgement.notices, ...checked.notices],
    counts: countsOf(checked.findings),
  };
}

/** The policy checks, for documents that IAM gives. */
async function createPolicyJudge(): Promise<PolicyJudge> {
  const [{ createScanner }, { scanText }, { createPolicyDetector }] = await Promise.all([
    import('./engine/scanner.js'),
    import('./engine/scan-text.js'),
    import('./policies/find.js'),
  ]);
  const scanner = createScanner([createPolicyDetector()]);
  return (document) => {
    return (scanText('policy.json', document, scanner)?.detections ?? []).map(
      ({ ruleId, severity, message, details }) => ({
        ruleId,
        severity,
        message,
        actions: actionsIn(details.actions),
      }),
    );
  };
}

function actionsIn(actions: unknown): readonly string[] {
  if (!Array.isArray(actions)) return [];
  return actions.flatMap((action: unknown) => {
    const isNamed = typeof action === 'object' && action !== null && 'name' in action;
    return isNamed && typeof action.name === 'string' ? [action.name] : [];
  });
}
