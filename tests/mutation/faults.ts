/**
 * Which of the faults in the code is switched on, if any, and which are reached: where code with
 * switches asks whether a fault is on, the fault is reached.
 */
export class Faults {
  /** The number of the one that is on. */
  active: number | null = null;
  /** Counts how often one was switched on: what was found out before may no longer hold. */
  turn = 0;
  private reached = new Set<number>();
  private asked = 0;
  private limit = Infinity;

  /** Switches a fault on; asked so often whether it is, it is taken for one that never ends. */
  switchOn(id: number, limit: number): void {
    Object.assign(this, { active: id, turn: this.turn + 1, asked: 0, limit });
  }

  switchOff(): void {
    this.active = null;
  }

  /** What the code asks at every switch. */
  readonly isFaulty = (id: number): boolean => {
    if (this.active === null) {
      this.reached.add(id);
      return false;
    }
    if (id !== this.active) return false;
    this.asked += 1;
    if (this.asked > this.limit) throw new Error('This fault never ends.');
    return true;
  };

  /** What is done, with the faults that it reaches. */
  whatReaches<Result>(run: () => Result): { result: Result; reached: ReadonlySet<number> } {
    const before = this.reached;
    this.reached = new Set();
    try {
      const result = run();
      return { result, reached: this.reached };
    } finally {
      for (const id of this.reached) before.add(id);
      this.reached = before;
    }
  }

  /** The faults reached since this was last asked. */
  takeReached(): ReadonlySet<number> {
    const { reached } = this;
    this.reached = new Set();
    return reached;
  }

  addReached(ids: ReadonlySet<number>): void {
    for (const id of ids) this.reached.add(id);
  }
}

/** Those of the process in which tests run on faulty code. */
export const faults = new Faults();
