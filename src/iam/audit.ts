import { type AuditedKey, type KeyAudit, ROOT_USER } from '../model/key-audit.js';
import { compareSeverity, type FailOn, reaches, SEVERITIES, type Severity } from '../model/severity.js';
import { connect } from './connection.js';
import { parseCredentialReport, type ReportedKey, type ReportedUser } from './credential-report.js';
import { createDeadline, type Deadline } from './deadline.js';
import type { Iam, LastUse, ListedKey } from './iam.js';
import { inParallel } from './in-parallel.js';
import { type BareKey, type ConcernLimits, daysBetween, judgedKeys } from './key-concerns.js';
import { type Known, knownOr } from './known.js';
import { proxyProblem } from './proxy.js';

/** AWS makes a report in seconds, for large accounts in minutes. */
const FIRST_PAUSE_MS = 500;
const LAST_PAUSE_MS = 5_000;

export interface AuditOrder extends ConcernLimits {
  readonly version: string;
  readonly failOn: FailOn;
  /** For all questions together. */
  readonly timeoutMs: number;
  readonly environment: NodeJS.ProcessEnv;
  /** Milliseconds since 1970, as the clock says. */
  readonly clock: () => number;
  /** Told how many users of how many are done. */
  readonly progress: (done: number, total: number) => void;
}

/** Audits the keys of the account that the credentials in the environment belong to. Never fails: see `gaps`. */
export async function auditKeys(order: AuditOrder): Promise<KeyAudit> {
  const started = order.clock();
  const deadline = createDeadline(order.timeoutMs);
  const iam = await connect(deadline);
  const gaps = new Set<string>(proxyProblem(order.environment, process.version));
  const known = knownOr(gaps);
  try {
    const caller = await known(iam.caller(), null);
    // Without credentials every other question fails alike.
    const [users, report] =
      caller === null
        ? [null, null]
        : await Promise.all([known(iam.users(), null), known(credentialReport(iam, deadline), null)]);
    const rows = new Map((report?.users ?? []).map((row) => [row.user, row]));
    const lists = await userKeys(users ?? [], rows, iam, order, known);
    const keys = [...lists.keys, ...rootKeys(rows.get(ROOT_USER), order)].sort(compareKeys);
    const counts = countsOf(keys);
    return {
      version: order.version,
      account: caller?.account ?? null,
      at: new Date(order.now).toISOString().replace(/\.\d{3}Z$/, 'Z'),
      maxKeyAgeDays: order.maxKeyAgeDays,
      reportGenerated: report?.generated ?? null,
      users: users?.length ?? 0,
      keys,
      counts,
      gaps: [...gaps],
      complete: users !== null && report !== null && lists.complete,
      failOn: order.failOn,
      failed: SEVERITIES.some((severity) => counts[severity] > 0 && reaches(severity, order.failOn)),
      requests: iam.requests(),
      durationMs: order.clock() - started,
    };
  } finally {
    deadline.release();
    iam.close();
  }
}

/** Waits until AWS has made the report, for as long as the deadline allows. */
async function credentialReport(iam: Iam, deadline: Deadline) {
  let pause = FIRST_PAUSE_MS;
  while ((await iam.prepareCredentialReport()) === 'in-progress') {
    await deadline.pause(pause);
    pause = Math.min(pause * 2, LAST_PAUSE_MS);
  }
  const { csv, generated } = await iam.credentialReport();
  return { users: parseCredentialReport(csv), generated };
}

async function userKeys(
  users: readonly string[],
  rows: ReadonlyMap<string, ReportedUser>,
  iam: Iam,
  order: AuditOrder,
  known: Known,
): Promise<{ readonly keys: readonly AuditedKey[]; readonly complete: boolean }> {
  let done = 0;
  let complete = true;
  const lists = await inParallel(users, async (user) => {
    const listed = await known<readonly ListedKey[] | null>(iam.keysOf(user), null);
    if (listed === null) complete = false;
    const row = rows.get(user);
    const bare: BareKey[] = [];
    for (const key of listed ?? []) {
      const use = reportedUse(key, row) ?? (await known<LastUse | null>(lastUseOf(key, iam), null));
      if (use === null) complete = false;
      bare.push(bareKey(user, key, use, order.now));
    }
    order.progress(++done, users.length);
    return judgedKeys(bare, row?.hasPassword ?? null, order);
  });
  return { keys: lists.flat(), complete };
}

async function lastUseOf(key: ListedKey, iam: Iam): Promise<LastUse> {
  return (await iam.ownerOf(key.id)).lastUse;
}

/**
 * The last use by the credential report, which saves a question a key. The report has no IDs: a key is found by
 * the second in which it was made, if only one was and it was not changed since.
 */
function reportedUse({ created }: ListedKey, row: ReportedUser | undefined): LastUse | null {
  if (created === null || row === undefined) return null;
  const matching = row.keys.filter(({ changed }) => changed === created);
  const [match] = matching;
  if (match === undefined || matching.length !== 1) return null;
  return { date: match.lastUsed, service: match.service, region: match.region };
}

function bareKey(user: string, key: ListedKey, use: LastUse | null, now: number): BareKey {
  return {
    user,
    keyId: key.id,
    status: key.status,
    created: key.created,
    ageDays: key.created === null ? null : daysBetween(key.created, now),
    lastUsed: use?.date ?? null,
    lastUsedService: use?.service ?? null,
    lastUsedRegion: use?.region ?? null,
    isUseKnown: use !== null,
  };
}

/** Keys of the root user, of which only the credential report tells. */
function rootKeys(row: ReportedUser | undefined, order: AuditOrder): readonly AuditedKey[] {
  const present = (row?.keys ?? []).filter(({ active, changed }) => active || changed !== null);
  const bare = present.map((key: ReportedKey): BareKey => {
    return {
      user: ROOT_USER,
      keyId: null,
      status: key.active ? 'active' : 'inactive',
      created: key.changed,
      ageDays: key.changed === null ? null : daysBetween(key.changed, order.now),
      lastUsed: key.lastUsed,
      lastUsedService: key.service,
      lastUsedRegion: key.region,
      isUseKnown: true,
    };
  });
  return judgedKeys(bare, null, order);
}

function countsOf(keys: readonly AuditedKey[]): Record<Severity, number> {
  const counts = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const { severity } of keys.flatMap(({ concerns }) => concerns)) counts[severity]++;
  return counts;
}

/** The worst first, then by user and key. */
function compareKeys(left: AuditedKey, right: AuditedKey): number {
  const [one] = left.concerns;
  const [other] = right.concerns;
  const bySeverity =
    one === undefined || other === undefined
      ? Number(one === undefined) - Number(other === undefined)
      : compareSeverity(one.severity, other.severity);
  return bySeverity || compareText(left.user, right.user) || compareText(left.keyId ?? '', right.keyId ?? '');
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
