import { storyLanguage, type Language } from '../language/index.ts';
import type { FigureContext } from './figure-contexts.ts';
import { nameOf, type FigureName, type Sentence } from './figure-names.ts';
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

/** The name that fits best of those the sentences give their figures, else the shortest clause. */
export function rowLabel(members: readonly Figure[], sources: LabelSources): RowLabel {
  const read = members.flatMap((figure) => {
    const sentence = sentenceOf(figure, sources, 'with its partner');
    const context = sources.contexts.get(figure.id);
    const whole = sentenceOf(figure, sources, 'alone');
    return sentence && whole && context ? [{ figure, context, sentence, whole }] : [];
  });
  const names = read.flatMap(({ figure, context, sentence }) => {
    const name = nameOf(figure, context, sentence);
    return name ? [rated(name, figure, read)] : [];
  });
  const best = names.sort((a, b) => b.fit - a.fit)[0];
  if (best && best.fit >= ENOUGH) return { words: best.words, number: null };
  const clauses = read.map(({ whole }) => clauseOf(whole));
  return clauses.sort((a, b) => a.words.length - b.words.length)[0] ?? { words: '', number: null };
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
  part: 'alone' | 'with its partner',
): Sentence | null {
  const [text, passage] = [articles.get(figure.article)?.text, passages.get(figure.passage)];
  if (text === undefined || !passage) return null;
  // "from $2 million to $3 million", "40 to 60 hours": both halves are named by what stands around the whole.
  const partner = part === 'alone' ? null : contexts.get(figure.id)?.partner;
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
    figure: text.slice(figure.start, figure.end),
    after: text.slice(end, passage.end),
  };
}

/** How many words of a clause stand on either side of its number, at most. */
const CLAUSE_WORDS = 6;

function clauseOf({ before, figure, after }: Sentence): RowLabel {
  const lead = /(?:[^,;:—–“”"()]|,(?=\d))*$/.exec(before)?.[0] ?? '';
  const tail = /^(?:[^,;:—–“”"()]|,(?=\d))*/.exec(after)?.[0] ?? '';
  const head = lead.trim().split(/\s+/).filter(Boolean).slice(-CLAUSE_WORDS).join(' ');
  const end = tail
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, CLAUSE_WORDS)
    .join(' ')
    .replace(/[.?!]$/, '');
  const start = head === '' ? 0 : head.length + 1;
  const joint = /^\s/.test(tail) || end === '' ? ' ' : '';
  return {
    words: `${head} ${figure}${joint}${end}`.trim().replace(/\s+/g, ' '),
    number: { start, end: start + figure.length },
  };
}
