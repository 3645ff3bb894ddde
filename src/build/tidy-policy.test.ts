import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tidyPolicy } from './tidy-policy.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const meta = (policy: string): string =>
  `<meta http-equiv="content-security-policy" content="${policy}">`;

describe('tidyPolicy', () => {
  it('comes first and names only what the page has', () => {
    const all = `script-src 'self' ${hash('run()')} ${hash('other()')}; style-src 'self' ${hash('a{}')};`;
    const page = (first: string, later: string): string =>
      `<html><head>${first}<meta charset="utf-8"><style data-x>a{}</style>${later}</head><body><script>run()</script></body></html>`;
    expect(tidyPolicy(page('', meta(all)))).toBe(
      page(meta(`script-src 'self' ${hash('run()')}; style-src 'self' ${hash('a{}')};`), ''),
    );
  });

  it('is not led astray by a headline about elements', () => {
    const page = `<head><meta content="<style> <script">${meta(`style-src ${hash('a{}')};`)}<style>a{}</style></head>`;
    expect(tidyPolicy(page)).toContain(hash('a{}'));
  });

  it('keeps what stands like a replacement in a pattern, and a page without a policy', () => {
    const page = `<head><title>$& $1 $$</title>${meta("default-src 'self';")}</head>`;
    expect(tidyPolicy(page)).toBe(
      `<head>${meta("default-src 'self';")}<title>$& $1 $$</title></head>`,
    );
    expect(tidyPolicy('<head></head>')).toBe('<head></head>');
  });
});
