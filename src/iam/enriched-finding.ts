import type { Details, Finding } from '../model/finding.js';
import { redactedIdentifier } from '../model/redacted-identifier.js';
import type { KeyFacts, KnownKey } from './key-facts.js';
import { keySentence } from './key-sentence.js';
import { type Exposure, severityAfter } from './key-severity.js';
import type { Reach } from './reach.js';
import { runbookOf } from './runbook.js';

/** Said in the details of every reach. */
const REACH_CAVEAT =
  'Neither an upper nor a lower bound: denials, boundaries and control policies may take from it; resource ' +
  'policies and roles that the user may take on may add to it.';

const EXPOSURES: Readonly<Record<string, Exposure>> = { 'aws-access-key': 'pair', 'aws-access-key-id': 'id' };

/** The access key of a finding. */
export interface FindingKey {
  /** Whole; never shown. */
  readonly id: string;
  /** Whether the user has given the finding its severity, so that no fact moves it. */
  readonly isSeverityGiven: boolean;
}

/** Whether a finding shows a key's ID, its secret too, or only something that the key has signed. */
export function exposureOf({ ruleId }: Finding): Exposure {
  return EXPOSURES[ruleId] ?? 'other';
}

/** The finding with what IAM knows of its key: severity, a sentence, details, steps. */
export function enrichedFinding(finding: Finding, key: FindingKey, facts: KeyFacts, now: number): Finding {
  const exposure = exposureOf(finding);
  const runbook = exposure === 'other' || isTrap(finding) ? null : runbookOf(key.id, facts);
  const isFixed = key.isSeverityGiven || isTrap(finding);
  return {
    ...finding,
    severity: isFixed ? finding.severity : severityAfter(finding.severity, facts, exposure, now),
    message: `${finding.message} ${keySentence(facts, now)}`,
    details: { ...finding.details, iam: detailsOf(facts) },
    // What to do in git comes after, whoever owns the key.
    remediation: runbook === null ? finding.remediation : [...runbook, ...(finding.status?.next ?? [])],
  };
}

/** A canary is to be left alone, whatever IAM says. */
export function isTrap({ details }: Finding): boolean {
  return details.canary === true;
}

function detailsOf(facts: KeyFacts): Details {
  switch (facts.kind) {
    case 'known':
      return knownDetails(facts);
    case 'root':
      return { status: 'root', lastUse: { ...facts.lastUse } };
    case 'foreign':
      return { status: 'foreign', account: facts.account };
    case 'unknown':
      return { status: 'unknown', reason: facts.reason };
    case 'deleted':
    case 'temporary':
      return { status: facts.kind };
  }
}

function knownDetails({ status, user, created, lastUse, siblings, reach, gaps }: KnownKey): Details {
  return {
    status: status ?? 'unknown',
    user,
    created,
    lastUse: lastUse === null ? null : { ...lastUse },
    otherKeys: siblings.map((key) => ({
      keyId: redactedIdentifier(key.id),
      status: key.status,
      created: key.created,
    })),
    reach: reach === null ? null : reachDetails(reach),
    gaps,
  };
}

function reachDetails({ verdicts, policies, boundary, quarantine, gaps }: Reach): Details {
  return {
    caveat: REACH_CAVEAT,
    policies,
    boundary,
    quarantine,
    widest: verdicts.map(({ policy, ruleId, severity, message }) => ({ policy, ruleId, severity, message })),
    gaps,
  };
}
