/** What every command sets before Astro runs: nothing is reported home, nothing runs on unseen. */
export function settings(): void {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
  process.env['ASTRO_PREVIEW_BACKGROUND'] = '0';
}
