import { describe, expect, it } from 'vitest';
import { dateLedger } from './date-ledger.ts';
import { findDates } from './find-dates.ts';
import type { Alignment, Article, Passage } from '../types.ts';

interface Told {
  readonly published: string | null;
  readonly sentences: readonly string[];
}

/** The rows of a story told in sentences: relation and explanation. */
function rowsOf(
  story: Readonly<Record<string, Told>>,
  linked: readonly [string, string][] = [],
): string[] {
  const articles = Object.entries(story).map(([slug, { published, sentences }]): Article => ({
    slug, outlet: slug.toUpperCase(), headline: null, published, language: 'en', version: null,
    copyOf: null, text: sentences.join('\n\n'), blocks: [],
  })); // prettier-ignore
  const passages = Object.entries(story).flatMap(([slug, { sentences }]) => {
    let start = 0;
    return sentences.map((sentence, index): Passage => {
      const end = start + sentence.length;
      const passage: Passage = { id: `${slug}.${index + 1}`, article: slug, kind: 'sentence', block: index, start, end };
      start = end + 2;
      return passage;
    }); // prettier-ignore
  });
  const dates = articles.flatMap((article) => findDates(article, passages, []));
  const alignments = linked.map(([a, b]): Alignment => ({ a, b, relation: 'same', score: 0.9, evidence: [] })); // prettier-ignore
  const independent = articles.map(({ slug }) => [slug]);
  return dateLedger({ articles, passages, dates, independent }, alignments).map(
    ({ relation, explanation }) => `${relation}: ${explanation}`,
  );
}

const on = (published: string | null, ...sentences: string[]): Told => ({ published, sentences });

describe('dateLedger', () => {
  it('finds two weekdays of one event a conflict and names the outlets', () => {
    expect(
      rowsOf({
        post: on('2014-02-26', 'The harbour board closed the old ferry pier on Tuesday.'),
        echo: on('2014-02-26', 'The old ferry pier was closed by the harbour board on Thursday.'),
      }),
    ).toEqual(['conflict: POST says Tuesday, ECHO Thursday: not the same day.']);
  });

  it('sets what a third article says beside the conflict', () => {
    const [row, ...others] = rowsOf({
      post: on('2014-02-26', 'The harbour board closed the old ferry pier on Tuesday.'),
      echo: on('2014-02-26', 'The old ferry pier was closed by the harbour board on Thursday.'),
      globe: on('2014-02-26', 'On Tuesday the harbour board closed the old ferry pier.'),
    });
    expect(row).toBe(
      'conflict: POST says Tuesday, ECHO Thursday, GLOBE Tuesday: not the same day.',
    );
    expect(others).toEqual([]);
  });

  it('finds the same day told in two ways an agreement', () => {
    expect(
      rowsOf({
        post: on('2014-02-26', 'The harbour board closed the old ferry pier on Tuesday.'),
        echo: on('2014-02-27', 'The harbour board closed the old ferry pier on Feb. 25.'),
      }),
    ).toEqual(['agree: POST says Tuesday, ECHO Feb. 25: the same day.']);
  });

  it('finds two years of one event a conflict', () => {
    expect(
      rowsOf({
        post: on(null, 'The harbour board built the old ferry pier in 1967.'),
        echo: on(null, 'The old ferry pier was built by the harbour board in 1966.'),
      }),
    ).toEqual(['conflict: POST says 1967, ECHO 1966: not the same year.']);
  });

  it('never sets the beginning of a span against its end', () => {
    const rows = rowsOf({
      post: on(null, 'Ann Low led the harbour board from 1967 to 1979.'),
      echo: on(null, 'Ann Low led the harbour board from 1967 to 1979, when she retired.'),
    });
    expect(rows.filter((row) => row.startsWith('conflict'))).toEqual([]);
  });

  it('takes a later article’s own day for a development', () => {
    expect(
      rowsOf(
        {
          post: on('2014-02-25', 'The harbour board debated the old ferry pier on Tuesday.'),
          echo: on('2014-02-27', 'The harbour board debated the old ferry pier on Thursday.'),
        },
        [['post.1', 'echo.1']],
      ),
    ).toEqual([]);
  });

  it('says nothing of two days of two events', () => {
    expect(
      rowsOf({
        post: on('2014-02-26', 'The harbour board closed the old ferry pier on Tuesday.'),
        echo: on('2014-02-26', 'A bakery in the upper town won a prize on Monday.'),
      }),
    ).toEqual([]);
  });

  it('is silent on two days where one sentence tells both', () => {
    const rows = rowsOf({
      post: on('2014-02-26', 'The board closed the pier on Tuesday after a debate on Monday.'),
      echo: on('2014-02-26', 'The board closed the pier on Monday.'),
    });
    expect(rows.filter((row) => row.startsWith('conflict'))).toEqual([]);
  });

  it('is silent where another sentence, which tells more of the same, has the same day', () => {
    const told = {
      post: on('2014-02-26', 'The harbour board closed the old ferry pier on Tuesday.'),
      echo: on(
        '2014-02-26',
        'The old ferry pier was closed by the harbour board on Thursday.',
        'Its gates were locked on Tuesday.',
      ),
    };
    const conflicts = (linked: readonly [string, string][]) =>
      rowsOf(told, linked).filter((row) => row.startsWith('conflict'));
    expect(conflicts([['post.1', 'echo.1']])).toHaveLength(1);
    expect(conflicts([['post.1', 'echo.2']])).toEqual([]);
  });
});
