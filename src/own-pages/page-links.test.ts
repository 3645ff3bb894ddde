import { describe, expect, it } from 'vitest';
import { forOneAtATime, pageName, targetOf, withAttributes } from './page-links.ts';

describe('targetOf', () => {
  it('knows the pages and files of the comparison', () => {
    expect(targetOf('/compare/')).toEqual({ to: 'page', page: 'overview', anchor: '' });
    expect(targetOf('/compare/diff/a/b/#edit-1')).toEqual({
      to: 'page',
      page: 'diff/a/b',
      anchor: 'edit-1',
    });
    expect(targetOf('/compare/figures.csv')).toEqual({ to: 'file', file: 'figures.csv' });
  });

  it.each(['#place', 'https://example.org/compare/', '/method/', ''])('leaves %j alone', (link) => {
    expect(targetOf(link)).toEqual({ to: 'elsewhere' });
  });
});

it('names a page by its path below its story', () => {
  expect(pageName('/compare/side-by-side/a/')).toBe('side-by-side/a');
  expect(pageName('/a-story/', 'a-story')).toBe('overview');
});

describe('withAttributes', () => {
  const upper = (html: string) =>
    withAttributes(
      html,
      (attributes) =>
        new Map([...attributes].map(([name, value]) => [name, value && value.toUpperCase()])),
    );

  it('changes attributes and nothing else', () => {
    const html = '<p class="a b" hidden>x="y" class="z" &lt;p id="q"> <input id="i" checked /></p>';
    expect(upper(html)).toBe(
      '<p class="A B" hidden>x="y" class="z" &lt;p id="q"> <input id="I" checked /></p>',
    );
  });

  it('is not led astray by an angle bracket in a value', () => {
    expect(upper('<a title="a > b" href="#x">c</a>')).toBe('<a title="A > B" href="#X">c</a>');
  });
});

describe('a page that is shown alone', () => {
  it('leads to others by its query, and offers files', () => {
    const html =
      '<a href="/compare/diff/a/b/#e" data-lead>x</a><a href="/compare/quotes.csv">y</a><script>alert(1)</script>';
    expect(forOneAtATime(html)).toBe(
      '<a href="?page=diff/a/b#e" data-page="diff/a/b">x</a><a href="#quotes.csv" data-file="quotes.csv">y</a>',
    );
  });
});
