import { Session } from 'node:inspector/promises';

/** How often the blocks of the files under a folder of `src` ran, by file. */
export type Steps = ReadonlyMap<string, number>;

/**
 * Counts steps, not time: how often each block of code ran, as V8 counts them for coverage. What a
 * built-in function does inside counts as one step. Counting begins with the first call, and is
 * exact from then on.
 */
export async function countSteps(folder: string, run: () => void): Promise<Steps> {
  const counting = await (session ??= begin());
  await counting.post('Profiler.takePreciseCoverage');
  run();
  const { result } = await counting.post('Profiler.takePreciseCoverage');
  const steps = new Map<string, number>();
  for (const { url, functions } of result) {
    const [, file] = url.split(`/src/${folder}/`);
    if (file === undefined) continue;
    const ranges = functions.flatMap((each) => each.ranges);
    const sum = ranges.reduce((total, { count }) => total + count, steps.get(file) ?? 0);
    steps.set(file, sum);
  }
  return steps;
}

/** The steps of the files whose path begins so. */
export function stepsOf(steps: Steps, path = ''): number {
  return [...steps].reduce((sum, [file, count]) => sum + (file.startsWith(path) ? count : 0), 0);
}

// Counts are exact only while one session goes on: a second one finds code compiled without them.
let session: Promise<Session> | null = null;

async function begin(): Promise<Session> {
  const counting = new Session();
  counting.connect();
  await counting.post('Profiler.enable');
  await counting.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return counting;
}
