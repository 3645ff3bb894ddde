import { rehype } from 'rehype';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { PIER } from '../own-texts/example-pier.ts';
import { compareOwnTexts } from './own-comparison.ts';
import { pagesOf } from './pages.ts';
import { reportHtml } from './report.ts';

describe('the report', () => {
  let html = '';
  let elements: Element[] = [];

  beforeAll(async () => {
    const made = await compareOwnTexts(PIER.texts, 'The “pier” </style><script>');
    if ('problems' in made) throw new Error('The example cannot be read.');
    const style = '.diff:has(#on-case:not(:checked)) .case { color: red } #on-casework { top: 0 }';
    const pages = pagesOf(made.story);
    html = reportHtml({ story: made.story, pages, style, made: '2026-03-07' });
    visit(rehype().parse(html), 'element', (element) => {
      elements = [...elements, element];
    });
  });

  const values = (name: string) =>
    elements.flatMap(({ properties }) => {
      const value = properties[name];
      return value === undefined || value === null ? [] : [String(value)];
    });

  it('holds the overview, one table, and each pair of texts once', () => {
    const parts = elements.filter(({ properties }) =>
      String(properties['className']).includes('report-part'),
    );
    expect(parts.map(({ properties }) => properties['id'])).toEqual([
      'overview',
      'side-by-side',
      'diff/harbour-courier/coastal-herald',
      'diff/harbour-courier/coastal-herald-2',
      'diff/coastal-herald/coastal-herald-2',
    ]);
  });

  it('gives no id twice, and leads to none that is not there', () => {
    const ids = values('id');
    expect(new Set(ids).size).toBe(ids.length);
    const links = values('href').filter((href) => href.startsWith('#'));
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
    const labels = [...values('htmlFor'), ...values('ariaLabelledBy')];
    expect(labels.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('needs nothing from anywhere, and runs nothing', () => {
    expect(values('href').filter((href) => !href.startsWith('#'))).toEqual([]);
    expect(values('src')).toEqual([]);
    expect(elements.filter(({ tagName }) => ['script', 'link', 'img'].includes(tagName))).toEqual(
      [],
    );
    expect(html).toContain("default-src 'none'");
  });

  it('switches what is switched in its own part, and says what was compared when', () => {
    expect(html).toContain('.diff:has(:is([id$="--on-case"],#report):not(:checked)) .case');
    expect(html).toContain('#on-casework');
    expect(html).toContain('on 7 March 2026');
    expect(html).toContain('<title>The “pier” &lt;/style&gt;&lt;script&gt;</title>');
  });
});
