import { storyLanguage, type Language } from '../language/index.ts';
import type { FigureContext } from './figure-contexts.ts';
import { bestClause } from './clause-labels.ts';
import type { FigureName, Sentence } from './figure-name.ts';
import { nameOf } from './figure-names.ts';
import type { Article, Figure, Passage, Range } from '../types.ts';

/** What a row measures, to be read aloud; where no noun phrase of the text names it, the clause itself. */
export interface RowLabel {
  readonly words: string;
  /** Where the number stands in a label that is a clause; null in one that names what is counted. */
  readonly number: Range | null;
}

/** A story's articles and passages by their ids, looked up once for all rows. */
export interface LabelSources {
  /** That of the story. */
  readonly language: Language;
  readonly contexts: ReadonlyMap<string, FigureContext>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly passages: ReadonlyMap<string, Passage>;
}

export function labelSources(
  articles: readonly Article[],
  passages: readonly Passage[],
  contexts: ReadonlyMap<string, FigureContext>,
): LabelSources {
  return {
    language: storyLanguage(articles),
    contexts,
    articles: new Map(articles.map((article) => [article.slug, article])),
    passages: new Map(passages.map((passage) => [passage.id, passage])),
  };
}

/** Names below this fit are no better than the clause. */
const ENOUGH = 0.5;
/** What a word of the name that another article prints near its own figure adds. */
const SHARED = 0.3;

/** The name that fits best of those the sentences give their figures, else the clause that tells most. */
export function rowLabel(members: readonly Figure[], sources: LabelSources): RowLabel {
  const read = members.flatMap((figure) => {
    const sentence = sentenceOf(figure, sources);
    const context = sources.contexts.get(figure.id);
    return sentence && context ? [{ figure, context, sentence }] : [];
  });
  const names = read.flatMap(({ figure, context, sentence }) => {
    const name = nameOf(figure, context, sentence);
    return name ? [rated(name, figure, read)] : [];
  });
  const best = names.sort((a, b) => b.fit - a.fit)[0];
  if (best && best.fit >= ENOUGH) return { words: best.words, number: null };
  return clauseLabel(members, sources);
}

/** The clause around one of the figures, of those of the row the one that tells most. */
export function clauseLabel(members: readonly Figure[], sources: LabelSources): RowLabel {
  const { articles, passages, language } = sources;
  const places = members.flatMap(({ article, passage, start, end }) => {
    const [text, own] = [articles.get(article)?.text, passages.get(passage)];
    return text !== undefined && own ? [{ text, passage: own, start, end }] : [];
  });
  return bestClause(places, language) ?? { words: '', number: null };
}

/** A name whose words stand near the figures of other articles too names what they share. */
function rated(
  { words, fit }: FigureName,
  { article }: Figure,
  read: readonly { readonly figure: Figure; readonly sentence: Sentence }[],
): FigureName {
  const others = read.filter(({ figure }) => figure.article !== article);
  const own = words
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 3);
  const known = own.filter((word) =>
    others.some(({ sentence }) =>
      `${sentence.before} ${sentence.figure} ${sentence.after}`
        .toLowerCase()
        .includes(word.slice(0, 5)),
    ),
  );
  return { words, fit: fit + (own.length > 0 ? (SHARED * known.length) / own.length : 0) };
}

function sentenceOf(
  figure: Figure,
  { articles, passages, contexts, language }: LabelSources,
): Sentence | null {
  const [text, passage] = [articles.get(figure.article)?.text, passages.get(figure.passage)];
  if (text === undefined || !passage) return null;
  // "from $2 million to $3 million", "40 to 60 hours": both halves are named by what stands around the whole.
  const partner = contexts.get(figure.id)?.partner;
  const start = partner?.role === 'second' ? partner.figure.start : figure.start;
  const end = partner?.role === 'first' ? partner.figure.end : figure.end;
  const before = text.slice(passage.start, start).replace(language.labels.rangeStart, ' ');
  const { qualifier } = figure;
  const bare =
    qualifier !== null && before.toLowerCase().endsWith(`${qualifier} `)
      ? before.slice(0, -qualifier.length - 1)
      : before;
  return {
    language,
    before: bare,
    // "a 40- to 60-hour course": the hyphen tells that a noun follows.
    figure:
      figure.kind === 'duration' ? text.slice(start, end) : text.slice(figure.start, figure.end),
    after: text.slice(end, passage.end),
  };
}
