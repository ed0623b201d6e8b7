import type { Condition } from '../document.js';
import { globsMeet } from '../meeting.js';
import { unmetConditions } from './condition.js';
import {
  type Access,
  coversAction,
  coversPrincipal,
  coversResource,
  type Holding,
  principalsIn,
  resourcesIn,
} from './holding.js';
import { coversPattern, holdsUnknown } from './pattern.js';
import { type Older, Shelf } from './shelf.js';
import type { Pairing, Unit } from './unit.js';

/** Steps of all comparisons of a run. What is not compared in them counts as new. */
const MAX_STEPS = 5_000_000;

/** Longer patterns are taken to meet. */
const MAX_MEETING_LENGTH = 400;

/** Why something is possible that was not. */
export type Cause =
  | { readonly kind: 'granted' }
  /** What stood there asked for more. */
  | { readonly kind: 'condition'; readonly conditions: readonly Condition[] }
  /** It was allowed and denied at once. */
  | { readonly kind: 'denial' };

/** Knows what the older documents allowed, and which of that is taken. */
export interface Ledger {
  /**
   * Tells of each access of a statement why it is new; `null` where the document in whose place a newer one stands
   * allowed it, or one that is gone.
   */
  asked(unit: Unit, holding: Holding): (access: Access) => Cause | null;
  /** The older documents in whose place a newer one may stand. */
  predecessorsOf(unit: Unit): readonly Unit[];
}

/**
 * @param mayMove Whether what stood in one file may have moved to another.
 */
export function createLedger(
  { counterparts, gone }: Pairing,
  mayMove: (from: string, to: string) => boolean,
): Ledger {
  let steps = MAX_STEPS;
  const spend = (count: number) => {
    steps -= count;
    return steps >= 0;
  };
  const heirs = new Map([...counterparts].map(([newer, older]) => [older, newer]));
  const shelfOf = (units: readonly Unit[]) =>
    new Shelf(
      units.flatMap((unit) => {
        const heir = heirs.get(unit) ?? null;
        return unit.allows.map((holding) => ({ unit, holding, heir, takers: new Map() }));
      }),
      spend,
    );
  const own = new Map([...counterparts].map(([newer, older]) => [newer, shelfOf([older])]));
  const ofGone = shelfOf(gone);
  /** What is no longer in the documents that are still there may have moved to a new one. */
  const ofAll = new Shelf(
    [...ofGone.statements, ...[...own.values()].flatMap((each) => each.statements)],
    spend,
  );

  function asked(unit: Unit, holding: Holding): (access: Access) => Cause | null {
    const near = own.get(unit);
    const far = near === undefined ? ofAll : ofGone;
    return (access) => {
      let cause: Cause = { kind: 'granted' };
      for (const older of near?.speakingOf(holding, access.action) ?? []) {
        const found = causeBy(older, unit, holding, access);
        if (found === null) return null;
        if (cause.kind === 'granted') cause = found;
        if (steps < 0) return cause;
      }
      for (const older of far.speakingOf(holding, access.action)) {
        if (isTakenOver(older, unit, holding, access)) return null;
        if (steps < 0) return cause;
      }
      return cause;
    };
  }

  function mayStandFor(older: Unit, newer: Unit): boolean {
    return older.document.kind === newer.document.kind && mayMove(older.path, newer.path);
  }

  /** Whether a statement that is gone allowed it, and no other document has taken that over. */
  function isTakenOver(older: Older, unit: Unit, holding: Holding, access: Access): boolean {
    const action = access.action ?? '';
    const taker = older.takers.get(action);
    if (!mayStandFor(older.unit, unit) || (taker !== undefined && taker !== unit)) return false;
    if (causeBy(older, unit, holding, access) !== null || isStillThere(older, access)) return false;
    older.takers.set(action, unit);
    return true;
  }

  /** Why one statement of the older side did not allow it. */
  function causeBy(older: Older, unit: Unit, holding: Holding, access: Access): Cause | null {
    if (!spend(1) || !allows(older.holding, holding, access)) return { kind: 'granted' };
    const unmet = unmetConditions(older.holding.conditions, holding.conditions);
    if (unmet.length > 0) return { kind: 'condition', conditions: unmet };
    return isNoLongerDenied(older.unit, unit, holding, access) ? { kind: 'denial' } : null;
  }

  function isStillThere({ heir }: Older, access: Access): boolean {
    if (heir === null) return false;
    return heir.allows.some((holding) => {
      spend(1);
      return allows(holding, holding, access);
    });
  }

  function isNoLongerDenied(before: Unit, now: Unit, holding: Holding, access: Access): boolean {
    return before.denies.some((denial) => {
      spend(1);
      return mayTouch(denial, access) && !isDenied(now, denial, holding, access);
    });
  }

  return {
    asked,
    predecessorsOf: (unit) => [
      ...[counterparts.get(unit) ?? []].flat(),
      ...gone.filter((each) => mayStandFor(each, unit)),
    ],
  };
}

/** Whether a statement speaks of all of an access, its conditions apart. */
function allows(outer: Holding, inner: Holding, { action, resource, principal }: Access): boolean {
  if (outer.statement.possible && !inner.statement.possible) return false;
  return (
    coversResource(outer, inner, resource) &&
    coversPrincipal(outer, inner, principal) &&
    coversAction(outer, inner, action)
  );
}

/**
 * Whether the newer document still denies what a denial of the older one took from an access: the action, or all
 * that the denial is about, which counts where it is not known whether that is the action.
 */
function isDenied(now: Unit, denial: Holding, holding: Holding, { action }: Access): boolean {
  const isNamed = action !== null && !/[*?]/.test(action) && denial.notActions.length === 0;
  return (isNamed && deniesAll([action])) || deniesAll(actionsIn(denial));

  function deniesAll(actions: readonly (string | null)[]): boolean {
    return resourcesIn(denial).every((resource) => {
      return principalsIn(denial).every((principal) => {
        return actions.every((each) => denies({ action: each, resource, principal }));
      });
    });
  }

  function denies(access: Access): boolean {
    const met = [...denial.conditions, ...holding.conditions];
    return now.denies.some((other) => {
      return allows(other, denial, access) && unmetConditions(other.conditions, met).length === 0;
    });
  }
}

function actionsIn({ actions, notActions }: Holding): readonly (string | null)[] {
  return notActions.length > 0 ? [null] : [...actions.exact, ...actions.open];
}

/** Whether a denial may take something from an access. */
function mayTouch(denial: Holding, { action, resource }: Access): boolean {
  return mayConcernAction(denial, action) && mayConcernResource(denial, resource);
}

function mayConcernAction({ actions, notActions }: Holding, action: string | null): boolean {
  if (action === null || /[*?]/.test(action)) return true;
  if (notActions.length > 0) return !notActions.some((pattern) => coversPattern(pattern, action));
  if (actions.exact.has(action)) return true;
  return [...actions.exact].some(holdsUnknown) || actions.open.some((pattern) => mayMeet(pattern, action));
}

function mayConcernResource({ resources, notResources }: Holding, resource: string | null): boolean {
  if (resource === null || notResources.length > 0 || resources.length === 0) return true;
  return resources.some((pattern) => mayMeet(pattern, resource));
}

function mayMeet(left: string, right: string): boolean {
  if (holdsUnknown(left) || holdsUnknown(right)) return true;
  return left.length + right.length > MAX_MEETING_LENGTH || globsMeet(left, right);
}
