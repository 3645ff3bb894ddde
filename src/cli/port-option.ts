/**
 * Takes `--port 4000` out of what stands behind a command. It counts before `PORT`, which it takes
 * the place of.
 *
 * @returns the other arguments
 */
export function takePort(args: readonly string[], env: Record<string, string | undefined>) {
  const rest: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const [, joined] = /^--port=(.*)$/.exec(args[at] ?? '') ?? [];
    if (joined !== undefined) env['PORT'] = joined;
    else if (args[at] === '--port') env['PORT'] = args[(at += 1)] ?? 'missing';
    else rest.push(args[at] ?? '');
  }
  return rest;
}
