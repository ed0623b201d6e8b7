import { actionsMatching } from '../actions.js';
import { coversType, isEverything } from '../breadth.js';
import type { Element } from '../document.js';
import type { Escalation } from '../escalation/escalations.js';
import type { Allowed, Grant, WideAction } from '../grant.js';
import {
  type Access,
  actionName,
  type Holding,
  principalName,
  principalsIn,
  resourcesIn,
} from './holding.js';
import type { Cause, Ledger } from './ledger.js';
import { comparisonPattern, resourcePattern } from './pattern.js';
import type { Unit } from './unit.js';

/** What of a statement was not possible before. */
export interface News {
  /** The statement as if it said that alone. */
  readonly grant: Grant;
  readonly cause: Cause;
  /** The action of `NotAction`, or none that the table knows. */
  readonly isEveryOther: boolean;
  /** Whether actions are among it that the table does not know. */
  readonly hasUnknown: boolean;
}

/** What a statement grants that none before it did, or `null`. */
export function newsOf(unit: Unit, holding: Holding, grant: Grant, ledger: Ledger): News | null {
  const found = accessesOf(holding, grant);
  const tell = ledger.asked(unit, holding);
  const fresh: Access[] = [];
  let cause: Cause | null = null;
  for (const access of found) {
    const told = tell(access);
    if (told === null) continue;
    fresh.push(access);
    cause = cause === null || told.kind === cause.kind ? told : GRANTED;
  }
  const escalations = newEscalations(unit, grant, fresh, ledger);
  if (cause === null && escalations.length === 0) return null;
  return {
    grant: restricted(grant, fresh, escalations),
    cause: cause ?? GRANTED,
    isEveryOther: fresh.some(({ action }) => action === null),
    hasUnknown: fresh.some(({ action }) => action !== null && action !== '*' && isUnknown(action)),
  };
}

const GRANTED: Cause = { kind: 'granted' };

/** All that a statement allows, a name of the table each, and its patterns that stand for none. */
function* accessesOf(holding: Holding, grant: Grant): Iterable<Access> {
  const named = grant.allowed.map(({ action }) => action.name.toLowerCase());
  const open = grant.statement.actions.map(actionName).filter((name) => name === '*' || isUnknown(name));
  const others = holding.notActions.length > 0 ? [null] : [];
  const actions = [...new Set([...others, ...open, ...named])];
  for (const resource of resourcesIn(holding)) {
    for (const principal of principalsIn(holding)) {
      for (const action of actions) yield { action, resource, principal };
    }
  }
}

function isUnknown(action: string): boolean {
  return actionsMatching(action).length === 0;
}

/** Ways to more permissions that no document in whose place this one stands completed, or that a new access leads to. */
function newEscalations(
  unit: Unit,
  { escalations }: Grant,
  fresh: readonly Access[],
  ledger: Ledger,
): readonly Escalation[] {
  if (escalations.length === 0) return [];
  const names = new Set(fresh.map(({ action }) => action));
  const known = new Set(
    ledger.predecessorsOf(unit).flatMap((each) => each.escalations().map(({ path }) => path.id)),
  );
  return escalations.filter(({ path }) => {
    return !known.has(path.id) || path.actions.some((action) => names.has(action.toLowerCase()));
  });
}

/** A grant as if its statement said what is new and nothing else. */
function restricted(grant: Grant, fresh: readonly Access[], escalations: readonly Escalation[]): Grant {
  const { statement, everyAction, everyResource } = grant;
  const actions = new Set(fresh.map(({ action }) => action));
  const resources = new Set(fresh.map(({ resource }) => resource));
  const principals = new Set(fresh.map(({ principal }) => principal));
  const isNew = ({ action }: Allowed) => actions.has(action.name.toLowerCase());
  const allowed = grant.allowed.filter(isNew);
  const by = new Set(allowed.map((each) => each.by));
  const isOpenAndNew = (element: Element) => actions.has(actionName(element));
  const steps = new Set(escalations.flatMap(({ path }) => path.actions));
  return {
    document: grant.document,
    statement: {
      ...statement,
      actions: statement.actions.filter((element) => by.has(element) || isOpenAndNew(element)),
      resources: statement.resources.filter((element) => resources.has(resourcePattern(element))),
      principals: statement.principals.filter((element) => principals.has(principalName(element))),
    },
    everyAction: everyAction !== null && actions.has('*') ? everyAction : null,
    wholeServices: grant.wholeServices.filter((element) => by.has(element) || isOpenAndNew(element)),
    everyResource: everyResource !== null && resources.has('*') ? everyResource : null,
    allowed,
    wide: wideAmong(grant, fresh, steps),
    escalations,
  };
}

/** Wide actions that are new on a resource that makes them wide, and those by which a new way goes. */
function wideAmong(
  { wide, statement, everyResource }: Grant,
  fresh: readonly Access[],
  steps: ReadonlySet<string>,
) {
  const places = new Map<string, Set<string>>();
  for (const { action, resource } of fresh) {
    if (action === null || resource === null) continue;
    places.set(action, (places.get(action) ?? new Set()).add(resource));
  }
  return wide.flatMap((each): readonly WideAction[] => {
    if (steps.has(each.action.name)) return [each];
    const own = places.get(each.action.name.toLowerCase());
    if (own === undefined) return [];
    if (everyResource !== null) return own.has('*') ? [each] : [];
    const resource = statement.resources.find((element) => {
      const isOpen =
        isEverything(element.pattern) || each.action.arns.some((arn) => coversType(element.pattern, arn));
      return isOpen && own.has(comparisonPattern(element));
    });
    return resource === undefined ? [] : [{ ...each, resource }];
  });
}
