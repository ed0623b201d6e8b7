import { compareSeverity } from '../model/severity.js';
import type { Iam, PolicyHolder } from './iam.js';
import { knownOr } from './known.js';
import type { PolicyJudge, PolicyVerdict } from './policy-judge.js';

/** AWS lets a user have 20 managed policies and 10 groups; more documents than this are not read. */
const MAX_DOCUMENTS = 100;

/** Verdicts that the report's details list. */
const MAX_VERDICTS = 10;

/** What AWS attaches to the user of a key that it has found in public. */
const QUARANTINE = /^AWSCompromisedKeyQuarantine/;

/** A verdict on a policy that a user has. */
export interface PlacedVerdict extends PolicyVerdict {
  /** The policy's name, and where the user has it from: `AdministratorAccess (group admins)`. */
  readonly policy: string;
}

/**
 * What a user's policies allow, by the policy checks. Neither an upper bound (denials, boundaries, control
 * policies) nor a lower one (resource policies, roles that it may take on).
 */
export interface Reach {
  /** The widest first. */
  readonly verdicts: readonly PlacedVerdict[];
  /** Names of all policies that were read. */
  readonly policies: readonly string[];
  /** Name of the permissions boundary. */
  readonly boundary: string | null;
  /** Names of AWS's quarantine policies on the user. */
  readonly quarantine: readonly string[];
  /** What could not be read, a sentence each. */
  readonly gaps: readonly string[];
}

/** Reads a user's policies, inline and attached, its own and its groups', and judges them. Never fails. */
export async function reachOf(user: string, iam: Iam, judge: PolicyJudge): Promise<Reach> {
  const gaps = new Set<string>();
  const known = knownOr(gaps);

  const own: PolicyHolder = { kind: 'user', name: user };
  const groups = (await known(iam.groupsOf(user), [])).map((name): PolicyHolder => ({ kind: 'group', name }));
  const boundary = await known(iam.boundaryOf(user), null);
  const policies: string[] = [];
  const quarantine: string[] = [];
  const verdicts: PlacedVerdict[] = [];

  const read = async (name: string, holder: PolicyHolder, document: () => Promise<string>) => {
    if (policies.length >= MAX_DOCUMENTS) {
      gaps.add(`Only ${MAX_DOCUMENTS} policies were read.`);
      return;
    }
    const policy = holder.kind === 'user' ? name : `${name} (group ${holder.name})`;
    policies.push(policy);
    const text = await known(document(), '');
    verdicts.push(...(text === '' ? [] : judge(text)).map((verdict) => ({ ...verdict, policy })));
  };

  for (const holder of [own, ...groups]) {
    for (const { name, arn } of await known(iam.attachedTo(holder), [])) {
      // A quarantine policy only denies.
      if (QUARANTINE.test(name)) quarantine.push(name);
      else await read(name, holder, () => iam.managedDocument(arn));
    }
    for (const name of await known(iam.inlineOf(holder), [])) {
      await read(name, holder, () => iam.inlineDocument(holder, name));
    }
  }
  return {
    verdicts: verdicts
      .sort((left, right) => compareSeverity(left.severity, right.severity))
      .slice(0, MAX_VERDICTS),
    policies,
    boundary: boundary?.replace(/^.*\//, '') ?? null,
    quarantine,
    gaps: [...gaps],
  };
}
