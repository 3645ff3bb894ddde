import type { CorrectionDoubt } from '../engine/corrections/corrected-texts.ts';
import type { CorrectionKind } from '../engine/corrections/correction.ts';
import { list } from '../engine/explain/list.ts';
import type { ArticleSource, StorySource } from './content.ts';
import type { Problem } from './problems.ts';

/** What is wrong with corrections that set nothing: their words hold the wrong thing, or they could go. */
export function correctionDoubts(
  { corrections, articles }: Pick<StorySource, 'corrections' | 'articles'>,
  doubts: readonly CorrectionDoubt[],
): Problem[] {
  return doubts.flatMap((doubt): Problem[] => {
    const source = corrections[doubt.correction];
    if (source === undefined) return [];
    const { file, line, correction } = source;
    const severity = doubt.kind === 'needless' ? 'warning' : 'error';
    const message = messageOf(doubt, correction.kind, () =>
      'place' in doubt ? wordsAt(articles, correction.places[doubt.place]) : '',
    );
    return [{ severity, file, line, field: correction.kind, message }];
  });
}

function messageOf(doubt: CorrectionDoubt, kind: CorrectionKind, words: () => string): string {
  if (!('place' in doubt)) return whyIdle(doubt.kind, kind);
  const sorts = list([...doubt.sorts], 'or');
  return doubt.kind === 'none'
    ? `“${words()}” holds no ${sorts} that the comparison reads. Name the words of one.`
    : `“${words()}” holds more than one ${sorts}. Name the words of the one that is meant.`;
}

function whyIdle(
  why: 'needless' | 'incomparable' | 'rowless',
  kind: CorrectionKind,
): string {
  if (why === 'needless') return NEEDLESS[kind] ?? 'It sets nothing. Remove the entry.';
  return why === 'rowless'
    ? 'No other article has this figure or date, so that there is no row to name. Remove the entry.'
    : 'What the words hold cannot be compared: the values are of different kinds, or of one article. Remove the entry.';
}

const NEEDLESS: Readonly<Partial<Record<CorrectionKind, string>>> = {
  same: 'The comparison links these passages by itself. Remove the entry.',
  apart: 'The comparison does not link these passages. Remove the entry.',
  link: 'The comparison has these in one row by itself. Remove the entry.',
  unlink: 'The comparison does not have these in one row. Remove the entry.',
  speaker: 'The comparison names this speaker by itself. Remove the entry.',
  label: 'The comparison calls the row so by itself. Remove the entry.',
  hide: 'No finding rests on these words. Remove the entry.',
};

function wordsAt(
  articles: readonly ArticleSource[],
  place: { readonly article: string; readonly start: number; readonly end: number } | undefined,
): string {
  const text = articles.find(({ slug }) => slug === place?.article)?.article.text ?? '';
  return text.slice(place?.start, place?.end);
}
