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
import type { Pairing, Unit } from './unit.js';

/** Steps of all comparisons of a run. What is not compared in them counts as new. */
const MAX_STEPS = 20_000_000;

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

/** A statement of the older side, in its document. */
interface Older {
  readonly unit: Unit;
  readonly holding: Holding;
  /** The newer document that stands in its document's place, where there is one. */
  readonly heir: Unit | null;
  /** By action: the newer document that has taken it over. One that is copied is taken once. */
  readonly takers: Map<string, Unit>;
}

/**
 * @param mayMove Whether what stood in one file may have moved to another.
 */
export function createLedger(
  { counterparts, gone }: Pairing,
  mayMove: (from: string, to: string) => boolean,
): Ledger {
  let steps = MAX_STEPS;
  const heirs = new Map([...counterparts].map(([newer, older]) => [older, newer]));
  const olderOf = (units: readonly Unit[]): readonly Older[] =>
    units.flatMap((unit) => {
      return unit.allows.map((holding) => ({
        unit,
        holding,
        heir: heirs.get(unit) ?? null,
        takers: new Map(),
      }));
    });
  const own = new Map([...counterparts].map(([newer, older]) => [newer, olderOf([older])]));
  const ofGone = olderOf(gone);
  /** What is no longer in the documents that are still there may have moved to a new one. */
  const ofChanged = [...own.values()].flat();

  function asked(unit: Unit, holding: Holding): (access: Access) => Cause | null {
    const places = own.get(unit);
    const candidates = [...ofGone, ...(places === undefined ? ofChanged : [])];
    const near = [...(places ?? [])].map((older) => candidateOf(older, holding)).sort(likelierFirst);
    const distant = candidates
      .filter((older) => mayStandFor(older.unit, unit))
      .map((older) => candidateOf(older, holding))
      .sort(likelierFirst);

    return (access) => {
      let cause: Cause = { kind: 'granted' };
      for (const candidate of near) {
        const found = causeBy(candidate, unit, holding, access);
        if (found === null) return null;
        if (cause.kind === 'granted') cause = found;
      }
      for (const candidate of distant) {
        if (isTakenOver(candidate, unit, holding, access)) return null;
      }
      return cause;
    };
  }

  function mayStandFor(older: Unit, newer: Unit): boolean {
    return older.document.kind === newer.document.kind && mayMove(older.path, newer.path);
  }

  /** Whether a statement that is gone allowed it, and no other document has taken that over. */
  function isTakenOver(candidate: Candidate, unit: Unit, holding: Holding, access: Access): boolean {
    const { older } = candidate;
    const action = access.action ?? '';
    const taker = older.takers.get(action);
    if (taker !== undefined && taker !== unit) return false;
    if (causeBy(candidate, unit, holding, access) !== null || isStillThere(older, access)) return false;
    older.takers.set(action, unit);
    return true;
  }

  /** Why one statement of the older side did not allow it. */
  function causeBy({ older, unmet }: Candidate, unit: Unit, holding: Holding, access: Access): Cause | null {
    if (--steps < 0 || !allows(older.holding, holding, access)) return { kind: 'granted' };
    if (unmet.length > 0) return { kind: 'condition', conditions: unmet };
    return isNoLongerDenied(older.unit, unit, holding, access) ? { kind: 'denial' } : null;
  }

  function isStillThere({ heir }: Older, access: Access): boolean {
    if (heir === null) return false;
    return heir.allows.some((holding) => {
      steps--;
      return allows(holding, holding, access);
    });
  }

  function isNoLongerDenied(before: Unit, now: Unit, holding: Holding, access: Access): boolean {
    return before.denies.some((denial) => {
      steps--;
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

/** A statement of the older side beside one of the newer. */
interface Candidate {
  readonly older: Older;
  /** Whether all but the actions is the same. */
  readonly isAlike: boolean;
  readonly unmet: readonly Condition[];
}

function candidateOf(older: Older, holding: Holding): Candidate {
  const isAlike = older.holding.frame === holding.frame;
  const unmet = isAlike ? [] : unmetConditions(older.holding.conditions, holding.conditions);
  return { older, isAlike, unmet };
}

function likelierFirst(left: Candidate, right: Candidate): number {
  return Number(right.isAlike) - Number(left.isAlike);
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

/** Whether the newer document still denies what a denial of the older one took from an access. */
function isDenied(now: Unit, denial: Holding, holding: Holding, { action }: Access): boolean {
  const isNamed = action !== null && !/[*?]/.test(action) && denial.notActions.length === 0;
  const actions = isNamed ? [action] : actionsIn(denial);
  return resourcesIn(denial).every((resource) => {
    return principalsIn(denial).every((principal) => {
      return actions.every((each) =>
        now.denies.some((other) => {
          const isThere = allows(other, denial, { action: each, resource, principal });
          return (
            isThere &&
            unmetConditions(other.conditions, [...denial.conditions, ...holding.conditions]).length === 0
          );
        }),
      );
    });
  });
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
