import type { Finding } from '../model/finding.js';
import type { Notice } from '../model/report.js';
import { connect } from './connection.js';
import { type Candidate, type Deactivation, deactivateLeaked, deactivationRefusal } from './deactivation.js';
import { createDeadline } from './deadline.js';
import { enrichedFinding, exposureOf, type FindingKey } from './enriched-finding.js';
import { checkKeys } from './key-check.js';
import type { PolicyJudge } from './policy-judge.js';
import { proxyProblem } from './proxy.js';
import { readSurroundings } from './surroundings.js';

/** What is asked of the check. */
export interface CheckOrder {
  readonly deactivate: boolean;
  readonly dryRun: boolean;
  readonly keepUsers: readonly string[];
  /** For all questions together. */
  readonly timeoutMs: number;
  /** The user's own accounts: twelve digits to name. */
  readonly accounts: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly judge: PolicyJudge;
  readonly environment: NodeJS.ProcessEnv;
}

export interface CheckedFindings {
  /** In the order in which they came. */
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
}

/**
 * Asks IAM about the keys that findings show, never with their secrets, and adds the answers. Where the repository
 * is public, or may be, nothing of the answers goes out. Never fails: findings come back with what is known.
 *
 * @param keys The findings that are about an access key.
 */
export async function checkFindings(
  findings: readonly Finding[],
  keys: ReadonlyMap<Finding, FindingKey>,
  order: CheckOrder,
): Promise<CheckedFindings> {
  const surroundings = readSurroundings(order.environment);
  const refusal = order.deactivate ? deactivationRefusal(surroundings) : null;
  const mayDeactivate = order.deactivate && refusal === null;
  const mayTell = surroundings.audience === 'private';
  const notices = refusal === null ? [] : [noticeOf('warning', refusal)];
  if (surroundings.event === 'pull_request_target') {
    // Its credentials would be at hand while a stranger's text decides what is asked.
    return {
      findings,
      notices: [...notices, noticeOf('notice', 'IAM is not asked on pull_request_target.')],
    };
  }
  if (!mayTell && !mayDeactivate) {
    return { findings, notices: [...notices, noticeOf('notice', withheldSentence(surroundings.audience))] };
  }

  const deadline = createDeadline(order.timeoutMs);
  const iam = await connect(deadline);
  try {
    const asked = findings.filter((finding) => keys.has(finding));
    const check = await checkKeys(
      weightiestFirst(asked).flatMap((finding) => keys.get(finding)?.id ?? []),
      iam,
      order.judge,
    );
    const candidates = asked.flatMap((finding): Candidate[] => {
      const id = keys.get(finding)?.id ?? '';
      const facts = check.facts.get(id);
      return facts === undefined ? [] : [{ finding, id, facts }];
    });
    const { caller } = check;
    const deactivations =
      mayDeactivate && caller !== null ? await deactivateLeaked(candidates, { ...order, caller }, iam) : [];
    const problems = [...check.problems, ...proxyProblem(order.environment, process.version)];
    if (deadline.isOver()) problems.push(`The IAM check was cut off after ${order.timeoutMs / 1000} s.`);
    notices.push(...problems.map((problem) => noticeOf('warning', problem)));
    if (!mayTell) return { findings, notices: [...notices, ...anonymous(deactivations)] };

    const facts = new Map(candidates.map((candidate) => [candidate.finding, candidate.facts]));
    const enriched = findings.map((finding) => {
      const key = keys.get(finding);
      const known = facts.get(finding);
      if (key === undefined || known === undefined) return finding;
      const enriched = marked(enrichedFinding(finding, key, known, order.now), key.id, deactivations);
      return key.id === caller?.keyId ? { ...enriched, message: `${enriched.message} ${OWN_KEY}` } : enriched;
    });
    return { findings: enriched, notices: [...notices, ...deactivations.map(({ notice }) => notice)] };
  } finally {
    deadline.release();
    iam.close();
  }
}

const OWN_KEY = 'It is the key that this run itself uses.';

/** Keys whose secret is known come first, so that no number of lone IDs keeps them from being asked about. */
function weightiestFirst(findings: readonly Finding[]): readonly Finding[] {
  const weight = (finding: Finding) =>
    Number(finding.suppressed !== null) * 2 + Number(exposureOf(finding) !== 'pair');
  return findings.toSorted((left, right) => weight(left) - weight(right));
}

/** The finding with what was done about its key. */
function marked(finding: Finding, id: string, deactivations: readonly Deactivation[]): Finding {
  const own = deactivations.find((each) => each.id === id);
  const { iam } = finding.details;
  if (own === undefined || typeof iam !== 'object' || iam === null) return finding;
  const message =
    own.outcome === 'done' ? `${finding.message} This run has set it to inactive.` : finding.message;
  return { ...finding, message, details: { ...finding.details, iam: { ...iam, deactivation: own.outcome } } };
}

/** Where everybody may read it: how many, and where the rest is told. */
function anonymous(deactivations: readonly Deactivation[]): readonly Notice[] {
  const done = deactivations.filter(({ outcome }) => outcome === 'done').length;
  const failed = deactivations.filter(({ outcome }) => outcome === 'failed').length;
  const where = 'CloudTrail names them under `UpdateAccessKey`, since everybody may read this.';
  return [
    ...(done === 0 ? [] : [noticeOf('warning', `Leaked keys were set to inactive: ${done}. ${where}`)]),
    ...(failed === 0 ? [] : [noticeOf('warning', `Leaked keys could not be set to inactive: ${failed}.`)]),
  ];
}

function withheldSentence(audience: 'public' | 'unknown' | 'private'): string {
  const why = audience === 'public' ? 'is public' : 'may be public, for all that this job knows';
  return `IAM was not asked: the repository ${why}, and what IAM knows of a key is for its owner alone.`;
}

function noticeOf(level: Notice['level'], message: string): Notice {
  return { level, message, path: null, line: null };
}
