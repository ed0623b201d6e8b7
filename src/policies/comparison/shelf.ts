import { coversAction, type Holding } from './holding.js';
import type { Unit } from './unit.js';

/** A statement of the older side, in its document. */
export interface Older {
  readonly unit: Unit;
  readonly holding: Holding;
  /** The newer document that stands in its document's place, where there is one. */
  readonly heir: Unit | null;
  /** By action: the newer document that has taken it over. One that is copied is taken once. */
  readonly takers: Map<string, Unit>;
}

/** Statements that speak of one action. */
interface Compartment {
  readonly all: readonly Older[];
  readonly byFrame: ReadonlyMap<string, readonly Older[]>;
}

/** Statements of the older side, looked up by their actions: thousands of them are asked thousands of times. */
export class Shelf {
  readonly #compartments = new Map<string, Compartment>();

  /** @param spend Told how many statements were looked at; false where there were enough. */
  constructor(
    readonly statements: readonly Older[],
    readonly spend: (steps: number) => boolean,
  ) {}

  /** Those that speak of an action of a newer statement, the ones that are like it in all else first. */
  *speakingOf(holding: Holding, action: string | null): Iterable<Older> {
    const { all, byFrame } = this.#compartment(holding, action);
    const alike = byFrame.get(holding.frame) ?? [];
    yield* alike;
    if (alike.length === all.length) return;
    for (const older of all) if (older.holding.frame !== holding.frame) yield older;
  }

  #compartment(holding: Holding, action: string | null): Compartment {
    // What NotAction says differs from statement to statement.
    const key = action ?? JSON.stringify(holding.notActions);
    const known = this.#compartments.get(key);
    if (known !== undefined) return known;
    const isAsked = this.spend(this.statements.length);
    const all = isAsked
      ? this.statements.filter((older) => coversAction(older.holding, holding, action))
      : [];
    const byFrame = new Map<string, Older[]>();
    for (const older of all) {
      const others = byFrame.get(older.holding.frame);
      if (others === undefined) byFrame.set(older.holding.frame, [older]);
      else others.push(older);
    }
    this.#compartments.set(key, { all, byFrame });
    return { all, byFrame };
  }
}
