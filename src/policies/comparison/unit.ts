import type { PolicyDocument } from '../document.js';
import type { Escalation } from '../escalation/escalations.js';
import { type Grant, grantsOf } from '../grant.js';
import { type Holding, holdingOf } from './holding.js';

/** A policy document of one of the two sides. */
export interface Unit {
  readonly path: string;
  readonly document: PolicyDocument;
  readonly allows: readonly Holding[];
  readonly denies: readonly Holding[];
  /** The `allows` by their frames. */
  readonly byFrame: ReadonlyMap<string, readonly Holding[]>;
  /** Equal where two documents say the same, their places apart. */
  readonly words: string;
  /** Worked out when first asked for. */
  grants(): readonly Grant[];
  escalations(): readonly Escalation[];
}

export function unitOf(path: string, document: PolicyDocument): Unit {
  const holdings = document.statements.map(holdingOf);
  const allows = holdings.filter(({ statement }) => statement.effect === 'Allow');
  const byFrame = new Map<string, Holding[]>();
  for (const holding of allows) {
    const known = byFrame.get(holding.frame);
    if (known === undefined) byFrame.set(holding.frame, [holding]);
    else known.push(holding);
  }
  let grants: readonly Grant[] | undefined;
  const worked = () => {
    grants ??= grantsOf(document);
    return grants;
  };
  return {
    path,
    document,
    allows,
    denies: holdings.filter(({ statement }) => statement.effect === 'Deny'),
    byFrame,
    words: wordsOf(holdings),
    grants: worked,
    escalations: () => worked().flatMap(({ escalations }) => escalations),
  };
}

/** Documents of the newer side, each with what the older side had in its place. */
export interface Pairing {
  /** The document of the same place and name, by the newer one. */
  readonly counterparts: ReadonlyMap<Unit, Unit>;
  /** Those of the older side that have no counterpart any more. */
  readonly gone: readonly Unit[];
}

/**
 * Pairs documents that stand in the same file under the same name and are of the same kind; of several without a
 * name those of the same words first, then in their order.
 */
export function paired(newer: readonly Unit[], older: readonly Unit[]): Pairing {
  const left = new Map<string, Unit[]>();
  for (const unit of older) {
    const place = placeOf(unit);
    left.set(place, [...(left.get(place) ?? []), unit]);
  }
  const counterparts = new Map<Unit, Unit>();
  const pair = (unit: Unit, wanted: (candidate: Unit) => boolean) => {
    const candidates = left.get(placeOf(unit)) ?? [];
    const index = candidates.findIndex(wanted);
    const [found] = index === -1 ? [] : candidates.splice(index, 1);
    if (found !== undefined) counterparts.set(unit, found);
  };
  for (const unit of newer) pair(unit, ({ words }) => words === unit.words);
  for (const unit of newer) if (!counterparts.has(unit)) pair(unit, () => true);
  return { counterparts, gone: [...left.values()].flat() };
}

function placeOf({ path, document }: Unit): string {
  return JSON.stringify([path, document.kind, document.address]);
}

function wordsOf(holdings: readonly Holding[]): string {
  const all = holdings.map(({ frame, actions, notActions, statement }) => {
    return [
      statement.effect,
      frame,
      [...actions.exact].sort(),
      actions.open.toSorted(),
      notActions.toSorted(),
    ];
  });
  return JSON.stringify(all);
}
