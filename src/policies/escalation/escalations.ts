import { coversType } from '../breadth.js';
import { isBoundBy, narrowingOf, valuesBoundBy } from '../conditions.js';
import { matchesGlob } from '../glob.js';
import type { Grant } from '../grant.js';
import { UNKNOWN } from '../value.js';
import { conjoined } from '../wording.js';
import { ESCALATION_PATHS, type EscalationPath, PASS_ROLE } from './paths.js';

/** A path that is complete in a document. */
export interface Escalation {
  readonly path: EscalationPath;
  /** Whether statements beside the one that it stands on make it. */
  readonly isJoint: boolean;
  /** Whether a condition names the services that roles may be passed to; the path's own is among them. */
  readonly isBound: boolean;
}

const PASSED_TO = 'iam:passedtoservice';
const MAX_NAMED = 3;

/**
 * The escalation paths that a document's statements complete together, by the statement that each stands on:
 * that with its first action. An action counts where it is allowed on all resources of a type, or knows none,
 * and no condition narrows it.
 */
export function escalationsOf(grants: readonly Grant[]): ReadonlyMap<Grant, readonly Escalation[]> {
  const holders = holdersOf(grants);
  const found = new Map<Grant, Escalation[]>();
  for (const path of ESCALATION_PATHS) {
    const [first = '', ...others] = path.actions;
    if (others.some((action) => !holders.has(action))) continue;
    for (const holder of holders.get(first) ?? []) {
      if (!mayPass(holder, path)) continue;
      const isJoint = others.some((action) => !holders.get(action)?.includes(holder));
      const isBound = path.passedTo !== undefined && valuesBoundBy(holder.statement, PASSED_TO) !== null;
      found.set(holder, [...(found.get(holder) ?? []), { path, isJoint, isBound }]);
    }
  }
  return found;
}

/** Every action of a path. */
const STEPS: ReadonlySet<string> = new Set(ESCALATION_PATHS.flatMap(({ actions }) => actions));

/**
 * Types without which an action of several types leads nowhere, the first of them where the path stands: a
 * command needs a document that runs it, and a document alone is no machine.
 */
const NEEDED_TYPES: Readonly<Record<string, readonly string[]>> = {
  'ec2:RunInstances': ['arn:aws:ec2:REGION:ACCOUNT:instance/INSTANCE_ID'],
  'ssm:SendCommand': [
    'arn:aws:ec2:REGION:ACCOUNT:instance/INSTANCE_ID',
    'arn:aws:ssm:REGION:ACCOUNT:document/NAME',
  ],
  'ssm:StartSession': ['arn:aws:ec2:REGION:ACCOUNT:instance/INSTANCE_ID'],
};

/** The statements that allow each action of a path on everything. */
function holdersOf(grants: readonly Grant[]): ReadonlyMap<string, readonly Grant[]> {
  const holders = new Map<string, Grant[]>();
  for (const grant of grants) {
    const steps = everywhere(grant).filter((name) => STEPS.has(name));
    if (steps.length === 0 || isNarrowed(grant)) continue;
    // Other calls pass no role: where a condition asks which service one goes to, it is never met.
    const names = isBoundBy(grant.statement, PASSED_TO) ? steps.filter((name) => name === PASS_ROLE) : steps;
    for (const name of names) {
      const known = holders.get(name);
      if (known === undefined) holders.set(name, [grant]);
      else known.push(grant);
    }
  }
  for (const [name, types] of Object.entries(NEEDED_TYPES)) {
    const known = holders.get(name) ?? [];
    const ofType = types.map((type) => known.filter((grant) => covers(grant, type)));
    if (ofType.some((each) => each.length === 0)) holders.delete(name);
    else holders.set(name, ofType[0] ?? []);
  }
  return holders;
}

function covers({ statement }: Grant, type: string): boolean {
  return statement.resources.some(({ pattern }) => coversType(pattern, type));
}

function everywhere({ wide, allowed, everyResource }: Grant): readonly string[] {
  const unlimited = everyResource === null ? [] : allowed.filter(({ action }) => action.arns.length === 0);
  return [...wide, ...unlimited].map(({ action }) => action.name);
}

/** What narrows the statement beside the services that roles may be passed to: those are judged by path. */
function isNarrowed({ statement }: Grant): boolean {
  const conditions = statement.conditions.filter(({ key }) => key.toLowerCase() !== PASSED_TO);
  return narrowingOf({ ...statement, conditions }, 'reach') === 'narrow';
}

function mayPass({ statement }: Grant, { passedTo }: EscalationPath): boolean {
  if (passedTo === undefined) return true;
  const services = valuesBoundBy(statement, PASSED_TO);
  return services?.some((service) => service.includes(UNKNOWN) || matchesGlob(service, passedTo)) ?? true;
}

/** What escalations make possible, continuing "lets its holder". */
export function describeEscalations(escalations: readonly Escalation[]): string {
  const named = escalations
    .slice(0, MAX_NAMED)
    .map(({ path }) => `${path.gain} (${path.id}: ${path.actions.join(' + ')})`);
  const more = escalations.length - named.length;
  if (more > 0) named.push(more === 1 ? 'take 1 more known way' : `take ${more} more known ways`);
  return conjoined(named, 'and');
}

export function escalationPage({ id }: EscalationPath): string {
  return `https://pathfinding.cloud/paths/${id}`;
}
