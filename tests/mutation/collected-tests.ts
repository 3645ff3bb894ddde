// Stands for `vitest` where unit tests run again and again in one process: its tests are collected
// when their file is loaded, and run when that is asked.

type Hook = () => unknown;
type Body = (...args: unknown[]) => unknown;

/** A test of a file, with what is run around it. */
export interface CollectedTest {
  readonly name: string;
  /** Throws where the test fails. */
  run(): Promise<void>;
}

class Suite {
  readonly before: Hook[] = [];
  readonly beforeAll: Hook[] = [];
  readonly afterAll: Hook[] = [];
  readonly after: Hook[] = [];
  private isBegun = false;
  readonly parent: Suite | null;

  constructor(parent: Suite | null) {
    this.parent = parent;
  }

  async begin(): Promise<void> {
    await this.parent?.begin();
    if (this.isBegun) return;
    this.isBegun = true;
    for (const hook of this.beforeAll) await hook();
  }

  async runBefore(): Promise<void> {
    await this.parent?.runBefore();
    for (const hook of this.before) await hook();
  }

  async runAfter(): Promise<void> {
    for (const hook of this.after) await hook();
    await this.parent?.runAfter();
  }
}

/** The tests of one file. */
export interface CollectedFile {
  readonly tests: readonly CollectedTest[];
  end(): Promise<void>;
}

let current = new Suite(null);
let tests: CollectedTest[] = [];
let suites: Suite[] = [current];

/** Loads a file of tests, and gives what it holds. */
export async function collect(load: () => Promise<unknown>): Promise<CollectedFile> {
  current = new Suite(null);
  [tests, suites] = [[], [current]];
  await load();
  const [loaded, open] = [tests, suites];
  const end = async () => {
    for (const { afterAll } of open) for (const hook of afterAll) await hook();
  };
  return { tests: loaded, end };
}

export const { expect, vi } = await import('vitest');
export const beforeAll = (hook: Hook) => void current.beforeAll.push(hook);
export const afterAll = (hook: Hook) => void current.afterAll.push(hook);
export const beforeEach = (hook: Hook) => void current.before.push(hook);
export const afterEach = (hook: Hook) => void current.after.push(hook);
export const it = withKinds(addTest);
export const test = it;
export const describe = withKinds(addSuite);

type Add = (name: string, ...rest: readonly unknown[]) => void;

function withKinds(add: Add) {
  const each =
    (rows: readonly unknown[]) =>
    (name: string, ...rest: readonly unknown[]) => {
      const body = bodyOf(rest);
      for (const row of rows) {
        const args: readonly unknown[] = Array.isArray(row) ? row : [row];
        add(name, () => body(...args));
      }
    };
  const runIf = (isWanted: boolean) => (isWanted ? add : () => {});
  return Object.assign(add, { each, runIf, skipIf: (isLeftOut: boolean) => runIf(!isLeftOut) });
}

/** The function of a test, which may stand before a time limit or after options. */
function bodyOf(rest: readonly unknown[]): Body {
  const body = rest.find((one) => typeof one === 'function');
  return body === undefined ? () => {} : (body as Body);
}

function addTest(name: string, ...rest: readonly unknown[]): void {
  const [suite, body] = [current, bodyOf(rest)];
  tests.push({
    name,
    run: async () => {
      await suite.begin();
      await suite.runBefore();
      try {
        await body();
      } finally {
        await suite.runAfter();
      }
    },
  });
}

function addSuite(_name: string, ...rest: readonly unknown[]): void {
  const around = current;
  current = new Suite(around);
  suites.push(current);
  bodyOf(rest)();
  current = around;
}
