import { createHash } from 'node:crypto';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const INLINE = /<(style|script)\b[^>]*>/g;

/**
 * Moves a page's content security policy to the beginning of its head, so that it holds for all
 * that follows, and takes the hashes out that Astro lists for other pages' styles and scripts.
 */
export function tidyPolicy(html: string): string {
  const found = POLICY.exec(html);
  if (found === null) return html;
  const [element, policy = ''] = found;
  const own = hashesOf(html);
  const kept = policy.replace(/ '(sha256-[^']+)'/g, (source, hash: string) =>
    own.has(hash) ? source : '',
  );
  const first = element.replace(policy, () => kept);
  return html.replace(element, () => '').replace('<head>', () => `<head>${first}`);
}

// An attribute may hold the text "<style>": each beginning is read for itself, and one that is none
// adds a hash that no policy lists.
function hashesOf(html: string): Set<string> {
  const hashes = new Set<string>();
  for (const { 0: tag, 1: name = '', index } of html.matchAll(INLINE)) {
    const start = index + tag.length;
    const end = html.indexOf(`</${name}>`, start);
    if (end > start) hashes.add(hashOf(html.slice(start, end)));
  }
  return hashes;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
