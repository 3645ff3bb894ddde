const INTERVAL = 1000;

/**
 * Tells of work that takes longer than a second, at most once a second.
 *
 * @param say prints a line
 * @param now the time in milliseconds
 * @returns what is to be called again and again with where the work stands
 */
export function progress(
  say: (line: string) => void = console.log,
  now: () => number = () => performance.now(),
): (where: string) => void {
  let last = now();
  return (where) => {
    const time = now();
    if (time - last < INTERVAL) return;
    last = time;
    say(where);
  };
}
