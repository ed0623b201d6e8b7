import type { Condition, Element, Principal, Statement } from '../document.js';
import { isEveryAction } from '../grant.js';
import { comparisonPattern, coversPattern, holdsUnknown, resourcePattern } from './pattern.js';

/**
 * One thing that a statement allows or denies: an action on a resource to a principal. `null` stands for what
 * `NotAction`, `NotResource` and `NotPrincipal` say, {@link NONE} for an element that the statement does not have.
 */
export interface Access {
  /** In lower case: a name of the table, or a pattern that is in no table; `*` for every action. */
  readonly action: string | null;
  readonly resource: string | null;
  readonly principal: string | null;
}

/** What no element's value is. */
const NONE = '\0';

/** A statement in a form in which it can be compared. */
export interface Holding {
  readonly statement: Statement;
  readonly actions: Patterns;
  readonly notActions: readonly string[];
  readonly resources: readonly string[];
  readonly notResources: readonly string[];
  readonly principals: readonly string[];
  readonly notPrincipals: readonly string[];
  readonly conditions: readonly Condition[];
  /** Equal where all but the actions is. */
  readonly frame: string;
}

/** Patterns that are looked up by the thousand. */
interface Patterns {
  readonly exact: ReadonlySet<string>;
  readonly open: readonly string[];
}

export function holdingOf(statement: Statement): Holding {
  const resources = statement.resources.map(resourcePattern);
  const notResources = statement.notResources.map(comparisonPattern);
  const principals = statement.principals.map(principalName);
  const notPrincipals = statement.notPrincipals.map(principalName);
  const conditions = statement.conditions.map(({ operator, key, values }) => {
    return [operator, key, ...values.map(comparisonPattern).sort()];
  });
  const frame = [resources, notResources, principals, notPrincipals, conditions].map((each) =>
    each.toSorted(),
  );
  return {
    statement,
    actions: patternsOf(statement.actions.map(actionName)),
    notActions: statement.notActions.map(actionName),
    resources,
    notResources,
    principals,
    notPrincipals,
    conditions: statement.conditions,
    frame: JSON.stringify([...frame, statement.possible]),
  };
}

/** An action for comparison: IAM reads it in any case. */
export function actionName(element: Element): string {
  return isEveryAction(element.pattern) ? '*' : comparisonPattern(element).toLowerCase();
}

/** A principal for comparison, with its type: an account is its root user, and `*` everybody, whatever the type. */
export function principalName(principal: Principal): string {
  const name = comparisonPattern(principal);
  if (/^\*+$/.test(name)) return '*';
  return `${principal.type.toLowerCase()}:${name.replace(/^arn:[^:]{1,20}:iam::(\d{12}):root$/, '$1')}`;
}

function patternsOf(names: readonly string[]): Patterns {
  return {
    exact: new Set(names.filter((name) => !/[*?]/.test(name))),
    open: [...new Set(names.filter((name) => /[*?]/.test(name)))],
  };
}

/** The resources that a statement names, as parts of an {@link Access}. */
export function resourcesIn({ resources, notResources }: Holding): readonly (string | null)[] {
  if (notResources.length > 0) return [null];
  return resources.length === 0 ? [NONE] : [...new Set(resources)];
}

/** The principals that a statement names, as parts of an {@link Access}. */
export function principalsIn({ principals, notPrincipals }: Holding): readonly (string | null)[] {
  if (notPrincipals.length > 0) return [null];
  return principals.length === 0 ? [NONE] : [...new Set(principals)];
}

/** Whether `outer` is about an action that `inner` is about. */
export function coversAction(outer: Holding, inner: Holding, action: string | null): boolean {
  const { actions, notActions } = outer;
  if (action === null) return actions.open.includes('*') || exceptsLess(notActions, inner.notActions);
  if (actions.exact.has(action) || actions.open.some((pattern) => coversPattern(pattern, action)))
    return true;
  return notActions.length > 0 && !/[*?]/.test(action) && !notActions.some((each) => mayMeet(each, action));
}

/** Whether `outer` reaches a resource that `inner` reaches. */
export function coversResource(outer: Holding, inner: Holding, resource: string | null): boolean {
  const { resources, notResources } = outer;
  if (resource === null) return resources.includes('*') || exceptsLess(notResources, inner.notResources);
  if (resource === NONE) return resources.length + notResources.length === 0;
  return resources.some((pattern) => coversPattern(pattern, resource));
}

/** Whether `outer` speaks of a principal that `inner` speaks of. */
export function coversPrincipal(outer: Holding, inner: Holding, principal: string | null): boolean {
  const { principals, notPrincipals } = outer;
  if (principal === null) return principals.includes('*') || exceptsLess(notPrincipals, inner.notPrincipals);
  if (principal === NONE) return principals.length + notPrincipals.length === 0;
  return principals.some((pattern) => coversPattern(pattern, principal));
}

/** Whether everything but `outer` is at least everything but `inner`. */
function exceptsLess(outer: readonly string[], inner: readonly string[]): boolean {
  return outer.length > 0 && outer.every((each) => inner.some((pattern) => coversPattern(pattern, each)));
}

/** Whether some text may match a pattern and a name without wildcards. */
function mayMeet(pattern: string, name: string): boolean {
  return holdsUnknown(pattern) || holdsUnknown(name) || coversPattern(pattern, name);
}
