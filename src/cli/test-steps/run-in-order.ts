/** Something to run once others are done. */
export interface Job<Name extends string> {
  readonly name: Name;
  readonly after: readonly Name[];
  run(): Promise<void>;
}

/**
 * Runs jobs, so many at once: whenever there is room, the first that waits for nothing. A job of
 * another list is not waited for.
 */
export async function runInOrder<Name extends string>(
  jobs: readonly Job<Name>[],
  atOnce: number,
): Promise<void> {
  const waiting = [...jobs];
  const open = new Set(jobs.map(({ name }) => name));
  const running = new Set<Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(({ after }) => !after.some((name) => open.has(name)));
    if (next !== -1 && running.size < atOnce) start(next);
    else if (running.size > 0) await Promise.race(running);
    else throw new Error(`${waiting.map(({ name }) => name).join(', ')} wait for each other.`);
  }

  function start(index: number): void {
    for (const job of waiting.splice(index, 1)) {
      const run = job.run().finally(() => {
        open.delete(job.name);
        running.delete(run);
      });
      running.add(run);
    }
  }
}
