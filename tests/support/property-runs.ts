const times = Number(process.env['FC_RUNS'] ?? 1);
if (!(times > 0))
  throw new Error(
    `FC_RUNS is "${process.env['FC_RUNS']}". Give how many times as many runs, such as 10.`,
  );

/**
 * On how many random examples a property is tried: as many as are usual for it, which take less than
 * a second, or with `FC_RUNS=10` ten times as many.
 */
export function runs(usual: number): number {
  return Math.ceil(usual * times);
}
