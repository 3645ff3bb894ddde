import { createHash } from 'node:crypto';
import type { AstroGlobal } from 'astro';

/** A function that uses nothing from outside, as the text of a script that the page's policy lets run. */
export function earlyScript(csp: AstroGlobal['csp'], run: (search: string) => void): string {
  const code = `(${run.toString()})(location.search)`;
  csp?.insertScriptHash(`sha256-${createHash('sha256').update(code).digest('base64')}`);
  return code;
}
