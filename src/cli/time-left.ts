/** Work that takes less is not worth a word. */
const SILENT = 3_000;
const INTERVAL = 3_000;

/**
 * Tells where work of many parts stands that takes longer than three seconds, and how long the rest
 * will take if it goes on like this.
 *
 * @param say prints a line
 * @param now the time in milliseconds
 * @returns what is to be called with each part that is done
 */
export function timeLeft(
  all: number,
  say: (line: string) => void = console.log,
  now: () => number = () => performance.now(),
): () => void {
  const began = now();
  let done = 0;
  let last = began + SILENT - INTERVAL;
  return () => {
    done += 1;
    const time = now();
    if (time - last < INTERVAL || done === all) return;
    last = time;
    const left = ((time - began) / done) * (all - done);
    say(`${counted(done)} of ${counted(all)} stories; ${inWords(left)} left.`);
  };
}

function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  return seconds < 100 ? `about ${seconds} s` : `about ${Math.round(seconds / 60)} min`;
}

function counted(count: number): string {
  return count.toLocaleString('en');
}
