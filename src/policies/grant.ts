import { type Action, actionsMatching } from './actions.js';
import { coversType, isEverything, serviceOf } from './breadth.js';
import type { Element, PolicyDocument, Statement } from './document.js';
import { type Escalation, escalationsOf } from './escalation/escalations.js';
import { matchesGlob } from './glob.js';
import { isMadeBy } from './made-resources.js';

/** Distinct actions, and resources, of a statement that are looked at; real policies hold fewer. */
const MAX_PATTERNS = 1000;
/** Distinct denied actions that are looked at; with more, some that are denied are reported all the same. */
const MAX_DENIED = 200;
/** In characters. Longer ones are no ARN: AWS allows 2,048. */
const MAX_LENGTH = 2048;

/**
 * Actions that take an optional resource only since lately, and that everybody allows on `*` because for years
 * nothing else was possible.
 */
const LATE_RESOURCE = new Set([
  'cloudwatch:GetMetricData',
  'cloudwatch:ListMetrics',
  'cloudwatch:PutMetricData',
]);

/** What an allowing statement grants, worked out with the table of actions. */
export interface Grant {
  readonly document: PolicyDocument;
  readonly statement: Statement;
  /** The action `*`, every action there is. */
  readonly everyAction: Element | null;
  /** Actions such as `s3:*`. */
  readonly wholeServices: readonly Element[];
  /** A resource that is everything, `*`. */
  readonly everyResource: Element | null;
  /** All actions that the statement's patterns stand for, those of `*` alone excepted. */
  readonly allowed: readonly Allowed[];
  /** Those of them that are allowed on all resources of a type though they could be limited. */
  readonly wide: readonly WideAction[];
  /** Known ways to more permissions that stand on this statement and are complete in the document. */
  readonly escalations: readonly Escalation[];
}

export interface Allowed {
  readonly action: Action;
  readonly by: Element;
}

export interface WideAction extends Allowed {
  readonly resource: Element;
}

/** What the allowing statements of a document grant, in their order. */
export function grantsOf(document: PolicyDocument): readonly Grant[] {
  const denied = deniedEverywhere(document);
  const grants = document.statements.flatMap((statement) => {
    return statement.effect === 'Allow' ? [grantOf(document, statement, denied)] : [];
  });
  if (document.kind !== 'identity') return grants;
  const escalations = escalationsOf(grants);
  return grants.map((grant) => ({ ...grant, escalations: escalations.get(grant) ?? [] }));
}

/**
 * @param statement One of the document's.
 * @param denied What the document denies everywhere: see {@link deniedEverywhere}.
 */
function grantOf(document: PolicyDocument, statement: Statement, denied: readonly string[]): Grant {
  const { actions, resources } = statement;
  const everyAction = actions.find(({ pattern }) => isEveryAction(pattern)) ?? null;
  const wholeServices = actions.filter(({ pattern }) => isWholeService(pattern));
  const everyResource = resources.find(({ pattern }) => isEverything(pattern)) ?? null;
  const allowed = allowedActions(statement).filter(({ action }) => {
    return !denied.some((pattern) => matchesGlob(pattern, action.name.toLowerCase()));
  });
  const wildcards = distinct(resources).filter(({ pattern }) => /[*?]/.test(pattern));
  const wide = allowed.flatMap((each): readonly WideAction[] => {
    if (!canBeLimited(each.action)) return [];
    const resource = everyResource ?? wildcards.find(({ pattern }) => coversSome(pattern, each.action));
    return resource === undefined ? [] : [{ ...each, resource }];
  });
  return { document, statement, everyAction, wholeServices, everyResource, allowed, wide, escalations: [] };
}

export function isEveryAction(pattern: string): boolean {
  return /^\*+(?::\*+)?$/.test(pattern);
}

export function isWholeService(pattern: string): boolean {
  return /^[a-z0-9-]{1,64}:\*+$/i.test(pattern);
}

export function canBeLimited({ name, arns }: Action): boolean {
  return arns.length > 0 && !knowsResourceLately(name, arns);
}

/** Whether a pattern covers all resources of a type that the action takes, and does not make. */
export function coversSome(pattern: string, action: Action): boolean {
  return action.arns.some((arn) => coversType(pattern, arn) && !isMadeBy(action, arn));
}

function knowsResourceLately(name: string, arns: readonly string[]): boolean {
  if (LATE_RESOURCE.has(name)) return true;
  return name.startsWith('ce:') && arns.every((arn) => arn.includes(':billingview/'));
}

/** On resources of named services, the action `*` means the actions of those services. */
function allowedActions({ actions, resources }: Statement): readonly Allowed[] {
  const services = new Set(resources.flatMap(({ pattern }) => serviceOf(pattern) ?? []));
  const patternsOf = ({ pattern }: Element) => {
    return isEveryAction(pattern) ? [...services].map((service) => `${service}:*`) : [pattern];
  };
  const allowed = new Map<string, Allowed>();
  for (const by of distinct(actions)) {
    for (const action of patternsOf(by).flatMap(actionsMatching)) {
      if (!allowed.has(action.name)) allowed.set(action.name, { action, by });
    }
  }
  return [...allowed.values()];
}

/** Patterns, lower case, of what a document denies on everything and under no condition. */
function deniedEverywhere({ statements }: PolicyDocument): readonly string[] {
  const patterns = statements.flatMap(({ effect, conditions, resources, actions, possible }) => {
    const isSure = effect === 'Deny' && conditions.length === 0 && !possible;
    if (!isSure || !resources.some(({ pattern }) => isEverything(pattern))) return [];
    return actions.map(({ pattern }) => pattern.toLowerCase());
  });
  return [...new Set(patterns)].slice(0, MAX_DENIED);
}

function distinct(elements: readonly Element[]): readonly Element[] {
  const first = new Map<string, Element>();
  for (const element of elements) if (!first.has(element.pattern)) first.set(element.pattern, element);
  return [...first.values()].filter(({ pattern }) => pattern.length <= MAX_LENGTH).slice(0, MAX_PATTERNS);
}
