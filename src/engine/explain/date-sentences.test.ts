import { expect, it } from 'vitest';
import { exampleComparison } from '../../../tests/support/example-story.ts';
import type { DateMention } from '../types.ts';
import { explainDates } from './date-sentences.ts';

type Kind = DateMention['kind'];

function sentence(
  relation: Parameters<typeof explainDates>[1],
  ...dates: readonly (readonly [words: string, kind: Kind])[]
): string {
  const slugs = ['gazette', 'herald', 'mirror'].slice(0, dates.length);
  const { articles } = exampleComparison({
    articles: Object.fromEntries(slugs.map((slug, at) => [slug, [dates[at]?.[0] ?? '']])),
  });
  const members = dates.map(([words, kind], at): DateMention => {
    const article = slugs[at] ?? '';
    return {
      ...{ id: `${article}.d1`, article, passage: `${article}.1`, start: 0, end: words.length },
      ...{ kind, value: words, weekday: null, yearPrinted: true },
    };
  });
  return explainDates(members, relation, articles);
}

it('says that two print one date, or all of more', () => {
  expect(sentence('agree', ['4 March', 'day'], ['4 March', 'day'])).toBe(
    'gazette and herald both say 4 March.',
  );
  expect(sentence('agree', ['4 March', 'day'], ['4 March', 'day'], ['4 March', 'day'])).toBe(
    'gazette, herald and mirror all say 4 March.',
  );
});

it('says what differs: the day, the month, the year or the time', () => {
  expect(sentence('conflict', ['4 March', 'day'], ['5 March', 'day'])).toBe(
    'gazette says 4 March, herald 5 March: not the same day.',
  );
  const what = (...kinds: Kind[]) =>
    sentence('conflict', ...kinds.map((kind, at) => [`Date ${at}`, kind] as const));
  expect(what('month', 'month')).toMatch(/not the same month\.$/);
  expect(what('year', 'year')).toMatch(/not the same year\.$/);
  expect(what('time', 'time')).toMatch(/not the same time\.$/);
  expect(what('weekday', 'weekday')).toMatch(/not the same day\.$/);
  expect(what('year', 'day')).toMatch(/not the same day\.$/);
});

it('says that dates are the same, or that one is less exact', () => {
  expect(sentence('agree', ['4 March', 'day'], ['March 4', 'day'])).toMatch(/: the same day\.$/);
  expect(sentence('compatible', ['4 March', 'day'], ['March', 'month'])).toMatch(
    /: one is less exact than the other\.$/,
  );
});
