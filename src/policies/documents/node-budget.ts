/**
 * How many values a file's tree may hold once what stands for others (aliases, references) is written out:
 * a few lines can stand for billions. Trees are shared, so that only walking them costs.
 */
export class NodeBudget {
  #left: number;
  #isExhausted = false;

  constructor(nodes = 100_000) {
    this.#left = nodes;
  }

  /** Whether something was left out. */
  get isExhausted(): boolean {
    return this.#isExhausted;
  }

  /** Values spent so far, counted down. */
  get left(): number {
    return this.#left;
  }

  /** Takes so many values from the budget; false, and nothing taken, where it does not hold them. */
  spend(nodes: number): boolean {
    if (nodes > this.#left) {
      this.#isExhausted = true;
      return false;
    }
    this.#left -= nodes;
    return true;
  }
}
