import { articleKey } from '../score/story.ts';
import type { LabelledFigure, Labels } from '../labels.ts';
import { changedFigures, changedQuotes, daysIn, otherDay } from './changes.ts';

/** One contradiction, put into one of two articles that agreed. */
export interface Planted {
  readonly kind: string;
  /** Slug of the article that was changed. */
  readonly target: string;
  /** Its whole file after the change. */
  readonly markdown: string;
  readonly was: string;
  readonly now: string;
  /** What the other articles print in its place. */
  readonly others: readonly { readonly article: string; readonly text: string }[];
}

/** The file of an article, by its slug. */
export type Files = ReadonlyMap<string, string>;

/** Everything that can be planted in a story whose articles agree, by its labels. */
export function plant(labels: Labels, files: Files): Planted[] {
  return [
    ...plantFigures(labels, files),
    ...plantQuotes(labels, files),
    ...plantDates(labels, files),
  ];
}

function plantFigures(labels: Labels, files: Files): Planted[] {
  const figures = new Map(labels.figures.map((figure) => [figure.id, figure]));
  return labels.figure_groups.flatMap(({ members, relation }) => {
    if (relation !== 'agree') return [];
    const known = members
      .flatMap((id) => figures.get(id) ?? [])
      .filter(({ value, unit }) => value !== null && unit !== 'ordinal');
    const byArticle = Map.groupBy(known, ({ sent }) => slugOf(labels, sent));
    return [...byArticle].flatMap(([target, inside]) => {
      const rest = known.filter(({ sent }) => slugOf(labels, sent) !== target);
      return changeFigure(labels, { target, inside, rest, markdown: files.get(target) ?? '' });
    });
  });
}

function changeFigure(
  labels: Labels,
  place: {
    readonly target: string;
    readonly inside: readonly LabelledFigure[];
    readonly rest: readonly LabelledFigure[];
    readonly markdown: string;
  },
): Planted[] {
  const [first] = place.inside;
  const equal = place.rest.filter(({ value }) => value === first?.value);
  const isPrintedOneWay = new Set(place.inside.map(({ text }) => text)).size === 1;
  if (first === undefined || equal.length === 0 || !isPrintedOneWay) return [];
  const printed = new RegExp(`(?<![\\w.,$])${RegExp.escape(first.text)}(?!\\w|[.,]\\d)`, 'g');
  const head = place.markdown.indexOf('\n---', 3) + 4;
  const [frontMatter, body] = [place.markdown.slice(0, head), place.markdown.slice(head)];
  if (!printed.test(body)) return [];
  const others = equal.map(({ sent, text }) => ({ article: slugOf(labels, sent), text }));
  return changedFigures(first.text).map(({ kind, text }) => ({
    kind,
    target: place.target,
    markdown: frontMatter + body.replaceAll(printed, () => text),
    was: first.text,
    now: text,
    others,
  }));
}

function plantQuotes(labels: Labels, files: Files): Planted[] {
  const quotes = new Map(labels.quotes.map((quote) => [quote.id, quote]));
  return labels.quote_groups.flatMap(({ members, relation }) => {
    if (relation !== 'identical') return [];
    const known = members.flatMap((id) => quotes.get(id) ?? []);
    return known.flatMap((quote) => {
      const target = slugOf(labels, quote.sents[0] ?? '');
      const others = known.flatMap(({ sents: [sentence = ''], text }) => {
        const article = slugOf(labels, sentence);
        return article === target ? [] : [{ article, text }];
      });
      const was = longest(quote.text.split(' … '));
      const markdown = files.get(target) ?? '';
      const isClear = was.split(' ').length >= 6 && markdown.split(was).length === 2;
      if (others.length === 0 || !isClear) return [];
      return changedQuotes(was).map(({ kind, text }) => ({
        kind,
        target,
        markdown: markdown.replace(was, () => text),
        was,
        now: text,
        others,
      }));
    });
  });
}

function plantDates(labels: Labels, files: Files): Planted[] {
  const done = new Set<string>();
  return labels.alignments.flatMap(({ members }) =>
    members.flatMap((one) =>
      members.flatMap((other) => {
        const [sentence, partner] = [labels.sentences[one] ?? '', labels.sentences[other] ?? ''];
        const [mine, theirs] = [daysIn(sentence), daysIn(partner)];
        const [day] = mine.intersection(theirs);
        const [target, article] = [slugOf(labels, one), slugOf(labels, other)];
        const key = [target, article, day].join(' ');
        const markdown = files.get(target) ?? '';
        const isClear = mine.size === 1 && theirs.size === 1 && target !== article;
        if (day === undefined || !isClear || done.has(key)) return [];
        if (!markdown.includes(sentence) || sentence.split(day).length !== 2) return [];
        done.add(key);
        const now = otherDay(day);
        const changed = markdown.replace(sentence, () => sentence.replace(day, now));
        const others = [{ article, text: day }];
        return [{ kind: 'date', target, markdown: changed, was: day, now, others }];
      }),
    ),
  );
}

function slugOf(labels: Labels, sentence: string): string {
  return labels.articles[articleKey(sentence)] ?? '';
}

function longest(pieces: readonly string[]): string {
  return pieces.toSorted((a, b) => b.length - a.length)[0] ?? '';
}
