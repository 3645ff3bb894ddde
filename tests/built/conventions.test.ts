import { createHash } from 'node:crypto';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  attribute,
  builtSite,
  elements,
  HOSTILE,
  inlineText,
  SMALL,
  type BuiltPage,
  type BuiltSite,
} from './built-site.ts';
import { dataProblems } from './data-problems.ts';
import { deadLinks, ORIGIN } from './dead-links.ts';
import { xmlProblem } from './xml-problem.ts';

const HTML_RULES: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // Safari drops the role of a list without bullets, every browser that of a table that is set as
    // blocks on a phone.
    'no-redundant-role': 'off',
    // The id of a passage is its article's name, a dot and a number. A folder's name has no dot.
    'valid-id': ['error', { relaxed: true }],
    // An article's line may end in a space.
    'no-trailing-whitespace': 'off',
    // Headlines are as long as the outlets make them.
    'long-title': 'off',
  },
};

const SITES = {
  'the stories of the project, at the root': { settings: {} },
  'stories of many kinds, at the root': { settings: { contentDir: SMALL } },
  'stories of many kinds, under /sub/, with an address': {
    settings: { contentDir: SMALL, base: '/sub/', site: ORIGIN },
  },
  'stories of what attackers write, with an address': {
    settings: { contentDir: HOSTILE, site: ORIGIN },
  },
};

describe.each(Object.entries(SITES))('%s', (_name, { settings }) => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await builtSite(settings);
  });
  afterAll(() => site.remove());

  it('has valid HTML on every page', async () => {
    const validator = new HtmlValidate(HTML_RULES);
    const problems = await onEveryPage(site, async ({ file, html }) => {
      const { results } = await validator.validateString(html);
      return results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`,
        ),
      );
    });
    expect(problems).toEqual([]);
  });

  it('has no dead link or anchor, and loads nothing from another host', () => {
    expect(deadLinks(site)).toEqual([]);
  });

  it('has style sheets that load nothing from another host', () => {
    const sheets = [...site.files].filter((file) => file.endsWith('.css'));
    const inline = site.pages.flatMap(({ tree }) =>
      elements(tree).filter(({ tagName }) => tagName === 'style'),
    );
    for (const css of [...sheets.map(site.read), ...inline.map(inlineText)]) {
      expect(css).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//);
    }
    expect(sheets).not.toEqual([]);
  });

  it('states a policy that allows its own scripts and styles alone', () => {
    for (const { file, tree } of site.pages) {
      const policy = policyOf(tree);
      for (const [directive, sources] of policy) {
        for (const source of sources) {
          expect(source, `${file}: ${directive}`).toMatch(/^('self'|'none'|'sha256-[\w+/]{43}=')$/);
        }
      }
      for (const element of elements(tree)) {
        const text = inlineText(element);
        if (element.tagName === 'style') expect(policy.get('style-src')).toContain(hashed(text));
        if (isInlineScript(element)) expect(policy.get('script-src')).toContain(hashed(text));
      }
      expect(policy.get('object-src')).toEqual(["'none'"]);
      expect(policy.get('base-uri')).toEqual(["'none'"]);
    }
  });

  it('begins every page with its policy, which names nothing that the page has not', () => {
    for (const { file, html, tree } of site.pages) {
      const head = elements(tree).find(({ tagName }) => tagName === 'head');
      const [first] = head?.children ?? [];
      const isFirst = first?.type === 'element' && first.properties['httpEquiv'] !== undefined;
      expect(isFirst, file).toBe(true);
      // Browsers look for it in the first kilobyte.
      expect(html.indexOf('<meta charset="utf-8">'), file).toBeLessThan(1000);
      const own = new Set(elements(tree).map((element) => hashed(inlineText(element))));
      const listed = [...policyOf(tree).values()].flat().filter((one) => one.includes('sha256-'));
      expect(
        listed.filter((hash) => !own.has(hash)),
        file,
      ).toEqual([]);
    }
  });

  it('has no style attribute and no inline handler, which the policy would refuse', () => {
    for (const { file, tree } of site.pages) {
      const refused = elements(tree).flatMap(({ properties }) =>
        Object.keys(properties).filter((name) => name === 'style' || /^on/i.test(name)),
      );
      expect(refused, file).toEqual([]);
    }
  });

  it('has JSON-LD that parses', () => {
    for (const { tree } of site.pages) {
      for (const element of elements(tree)) {
        if (attribute(element, 'type') !== 'application/ld+json') continue;
        expect(JSON.parse(inlineText(element))).toMatchObject({
          '@context': 'https://schema.org',
        });
      }
    }
  });

  it('has tables, comparisons, cards and a search index that are well-formed', () => {
    expect([...site.files].flatMap((file) => dataProblems(site, file))).toEqual([]);
  });

  if (!('site' in settings)) {
    it('has nothing that would need its address', () => {
      for (const file of ['rss.xml', 'sitemap.xml']) expect(site.files).not.toContain(file);
      for (const { file, html } of site.pages) {
        expect(html, file).not.toMatch(
          /application\/rss\+xml|property="og:(?:image|url)"|localhost/,
        );
      }
    });
    return;
  }

  it('has a feed and a sitemap of well-formed XML', () => {
    expect(xmlProblem(site.read('rss.xml'))).toBeNull();
    expect(xmlProblem(site.read('sitemap.xml'))).toBeNull();
  });

  it('names pages that exist, by full addresses', () => {
    for (const file of ['rss.xml', 'sitemap.xml']) {
      const written = [...site.read(file).matchAll(/<(?:loc|link|guid)>([^<]*)</g)];
      expect(written).not.toEqual([]);
      for (const [, address = ''] of written) {
        const prefix = `${ORIGIN}${site.base}`;
        expect(address.startsWith(prefix), address).toBe(true);
        expect(site.files).toContain(`${address.slice(prefix.length)}index.html`);
      }
    }
  });
});

async function onEveryPage(
  { pages }: BuiltSite,
  check: (page: BuiltPage) => Promise<string[]>,
): Promise<string[]> {
  const found: string[] = [];
  for (const page of pages) found.push(...(await check(page)));
  return found;
}

function policyOf(tree: BuiltPage['tree']): Map<string, string[]> {
  const meta = elements(tree).find(
    (element) =>
      attribute(element, 'httpEquiv')?.toLowerCase() === 'content-security-policy' &&
      element.tagName === 'meta',
  );
  const policy = meta === undefined ? '' : (attribute(meta, 'content') ?? '');
  return new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources] as const)
      .filter(([name]) => name !== ''),
  );
}

/** Data, such as JSON-LD, is not run, and no policy asks for it. */
function isInlineScript(element: Parameters<typeof attribute>[0]): boolean {
  const type = attribute(element, 'type');
  const isCode = type === null || type === 'module' || type === 'text/javascript';
  return element.tagName === 'script' && attribute(element, 'src') === null && isCode;
}

function hashed(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
