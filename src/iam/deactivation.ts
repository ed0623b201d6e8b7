import { accountOf } from '../model/aws-account.js';
import type { Finding } from '../model/finding.js';
import { redactedIdentifier } from '../model/redacted-identifier.js';
import type { Notice } from '../model/report.js';
import { commandsFor } from './commands.js';
import { exposureOf, isTrap } from './enriched-finding.js';
import { failureSentence, IamFailure } from './failure.js';
import type { Caller, Iam } from './iam.js';
import type { KeyFacts, KnownKey } from './key-facts.js';
import type { Surroundings } from './surroundings.js';

/** Keys that a run switches off at most: more at once is more likely a mistake than a leak. */
const MAX_A_RUN = 5;

/** Events that only people with write access cause, and that run what the default branch holds. */
const EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];

/** Folders and files whose keys are most likely made up for tests. */
const TEST_PATH =
  /(?:^|[/._-])(?:tests?|specs?|__tests__|testdata|fixtures?|mocks?|__mocks__|examples?|samples?|docs?)(?:[/._-]|$)/i;

/** A finding about a key, and what IAM knows of that. */
export interface Candidate {
  readonly finding: Finding;
  /** Whole. */
  readonly id: string;
  readonly facts: KeyFacts;
}

export interface DeactivationOrder {
  readonly dryRun: boolean;
  /** Users whose keys stay as they are. */
  readonly keepUsers: readonly string[];
  /** The user's own accounts: twelve digits to name. */
  readonly accounts: Readonly<Record<string, string>>;
  readonly caller: Caller;
}

/** Why a run must not switch keys off, a sentence; `null` where it may. */
export function deactivationRefusal({ event, isDefaultBranch, isCi }: Surroundings): string | null {
  if (!isCi) return null;
  const rule = 'Keys are switched off only on a push, a schedule or a dispatch on the default branch.';
  if (event === null)
    return `No key was switched off: this CI service does not say what started the job. ${rule}`;
  if (!EVENTS.includes(event)) return `No key was switched off: the event is \`${event}\`. ${rule}`;
  return isDefaultBranch ? null : `No key was switched off: this is not the default branch. ${rule}`;
}

/** What became of a leaked key. */
export interface Deactivation {
  /** Whole. */
  readonly id: string;
  readonly outcome: 'done' | 'possible' | 'kept' | 'failed';
  readonly notice: Notice;
}

/**
 * Sets leaked keys that are active to inactive: pairs that this run found, in the user's own accounts. Never
 * deletes; each notice says the way back.
 */
export async function deactivateLeaked(
  candidates: readonly Candidate[],
  order: DeactivationOrder,
  iam: Iam,
): Promise<readonly Deactivation[]> {
  const results: Deactivation[] = [];
  let room = MAX_A_RUN;
  for (const [id, own] of byKey(candidates)) {
    const { facts } = own[0] ?? {};
    if (facts?.kind !== 'known' || facts.status !== 'active') continue;
    const reason = reasonToKeep(id, own, facts, order) ?? (room === 0 ? FULL : null);
    if (reason !== null) {
      results.push(result(id, 'kept', `The active key ${redactedIdentifier(id)} was left active: ${reason}`));
      continue;
    }
    room--;
    results.push(order.dryRun ? possible(id, facts) : await deactivated(id, facts, iam));
  }
  return results;
}

const FULL = `a run switches off ${MAX_A_RUN} keys at most. Run it again.`;

/** Findings that show a key's secret, by the key. */
function byKey(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (exposureOf(candidate.finding) !== 'pair') continue;
    groups.set(candidate.id, [...(groups.get(candidate.id) ?? []), candidate]);
  }
  return groups;
}

/** Ends a sentence that begins with the key. */
function reasonToKeep(
  id: string,
  candidates: readonly Candidate[],
  { user }: KnownKey,
  { accounts, caller, keepUsers }: DeactivationOrder,
): string | null {
  const account = accountOf(id);
  if (account.kind === 'none') return 'its ID does not tell its account.';
  if (account.id !== caller.account) return 'this run has no credentials of its account.';
  if (!Object.hasOwn(accounts, account.id)) {
    return `the configuration does not name its account. Add '${account.id}' to \`accounts:\` to allow it.`;
  }
  if (id === caller.keyId) return 'this run uses it itself.';
  if (keepUsers.includes(user)) return 'its user is on the list of those to keep.';
  const standing = candidates.filter(({ finding }) => finding.suppressed === null);
  if (standing.length === 0) return 'its findings are suppressed.';
  if (standing.some(({ finding }) => isTrap(finding))) return 'it is a canary.';
  if (standing.every(({ finding }) => TEST_PATH.test(finding.path)))
    return 'it stands in tests or examples alone.';
  return null;
}

function possible(id: string, facts: KnownKey): Deactivation {
  return result(
    id,
    'possible',
    `Dry run: the key ${redactedIdentifier(id)} of the user \`${facts.user}\` would be set to inactive. ${useOf(facts)}`,
  );
}

async function deactivated(id: string, facts: KnownKey, iam: Iam): Promise<Deactivation> {
  try {
    await iam.deactivate(facts.user, id);
  } catch (error) {
    if (!(error instanceof IamFailure)) throw error;
    return result(
      id,
      'failed',
      `The key ${redactedIdentifier(id)} could not be set to inactive. ${failureSentence(error)}`,
    );
  }
  const { readBack, switchOn } = commandsFor(facts.user, id);
  return result(
    id,
    'done',
    `The key ${redactedIdentifier(id)} of the user \`${facts.user}\` was set to inactive. ${useOf(facts)} To undo it: \`${readBack}\`, then \`${switchOn}\`.`,
  );
}

function useOf({ lastUse }: KnownKey): string {
  if (lastUse === null) return 'Its last use is not known.';
  const { date, service, region } = lastUse;
  if (date === null) return 'IAM knows of no use of it.';
  const where = [service === null ? '' : ` for ${service}`, region === null ? '' : ` in ${region}`].join('');
  return `It was last used at ${date}${where}.`;
}

function result(id: string, outcome: Deactivation['outcome'], message: string): Deactivation {
  const level = outcome === 'kept' ? 'notice' : 'warning';
  return { id, outcome, notice: { level, message, path: null, line: null } };
}
