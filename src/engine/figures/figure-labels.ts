import { BEFORE_LABEL, BEFORE_SUBJECT, SUBJECT_BEFORE_VERB } from '../language/en/figure-words.ts';
import type { FigureContext } from './figure-contexts.ts';
import { termOf } from './figure-terms.ts';
import { readingOf, tokensIn } from '../reading/reading.ts';
import type { Article, Figure, Passage } from '../types.ts';

/** No label has more words than this. */
const LONGEST = 5;
/** Words directly beside the figure say more than those elsewhere in the passage. */
const BESIDE = 2;
/** The figures' own nouns ("three subpoenas") say less, since the row shows them anyway. */
const OWN = 0.4;

/**
 * What a row measures, in a few words of the articles: the stretch of a passage with the words the
 * figures share ("contract liability", "Martha's Vineyard Holistic Retreat"); failing that, the
 * first figure as printed.
 */
export function figureLabel(
  members: readonly Figure[],
  contexts: ReadonlyMap<string, FigureContext>,
  articles: readonly Article[],
  passages: readonly Passage[],
  figures: readonly Figure[],
): string {
  const weight = sharedWeights(members, contexts);
  const others = figures.filter(({ id }) => !members.some((member) => member.id === id));
  let best = { label: '', score: 0 };
  for (const figure of members) {
    const passage = passages.find(({ id }) => id === figure.passage);
    const article = articles.find(({ slug }) => slug === figure.article);
    if (!passage || !article) continue;
    const candidate = bestStretch(article, passage, members, others, weight);
    if (candidate.score > best.score + 1e-9) best = candidate;
  }
  if (/^\p{Lu}| /u.test(best.label)) return best.label;
  const noun = countedWords(members, articles);
  if (noun)
    return /ed$/.test(best.label) && !noun.includes(best.label) ? `${noun} ${best.label}` : noun;
  if (best.label) return withSubject(best.label, members, articles, passages);
  const [first] = members;
  return first
    ? (articles.find(({ slug }) => slug === first.article)?.text.slice(first.start, first.end) ??
        '')
    : '';
}

/** What the figures of a row of counts all count, in the longest words printed: "executive actions". */
function countedWords(members: readonly Figure[], articles: readonly Article[]): string {
  const [first] = members;
  if (!members.every(({ kind, unit }) => kind === 'count' && unit !== '' && unit === first?.unit))
    return '';
  const phrases = members.map(({ article, start, end }) => {
    const text = articles.find(({ slug }) => slug === article)?.text.slice(start, end) ?? '';
    return text
      .replace(/^[\d.,]+(?:-| )?|^(?:an? )?(?:[\p{L}]+-)?[\p{L}]+(?:-| )/u, '')
      .replace(BEFORE_LABEL, '');
  });
  return phrases.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** "sold" tells little: what the first article says was sold is taken in, "computing power it sold". */
function withSubject(
  label: string,
  members: readonly Figure[],
  articles: readonly Article[],
  passages: readonly Passage[],
): string {
  for (const figure of members) {
    const passage = passages.find(({ id }) => id === figure.passage);
    const text = articles.find(({ slug }) => slug === figure.article)?.text ?? '';
    const sentence = passage ? text.slice(passage.start, passage.end) : '';
    const at = sentence.indexOf(` ${label}`);
    const subject = SUBJECT_BEFORE_VERB.exec(
      sentence.slice(Math.max(0, at - 70), Math.max(0, at)),
    )?.[1];
    const words = subject?.replace(BEFORE_SUBJECT, '');
    if (words && words.split(' ').length > 1) return `${words} ${label}`;
  }
  return label;
}

/** How much each stem tells about the row: its weight in every member that has it, other articles needed. */
function sharedWeights(
  members: readonly Figure[],
  contexts: ReadonlyMap<string, FigureContext>,
): Map<string, number> {
  const seen = new Map<string, { weight: number; articles: Set<string> }>();
  for (const { id, article } of members) {
    const context = contexts.get(id);
    for (const [term, heard] of context?.terms ?? []) {
      const beside = context?.before.has(term) || context?.after.has(term);
      const weight = beside ? heard * BESIDE : heard;
      const entry = seen.get(term) ?? { weight: 0, articles: new Set() };
      entry.weight += weight;
      entry.articles.add(article);
      seen.set(term, entry);
    }
  }
  const shared = [...seen].filter(([, { articles }]) => articles.size > 1);
  return new Map(
    shared.map(([term, { weight, articles }]) => [term, (weight * articles.size) / members.length]),
  );
}

/** The run of words outside other figures, small words between shared ones included, that weighs most. */
function bestStretch(
  article: Article,
  passage: Passage,
  members: readonly Figure[],
  others: readonly Figure[],
  weight: ReadonlyMap<string, number>,
): { label: string; score: number } {
  const tokens = tokensIn(readingOf(article), passage);
  const within = (figures: readonly Figure[]) => {
    const ranges = figures.filter((figure) => figure.passage === passage.id);
    return (start: number) => ranges.some((range) => start >= range.start && start < range.end);
  };
  const [own, inFigure] = [within(members), within(others)];
  let best = { label: '', score: 0 };
  for (let from = 0; from < tokens.length; from += 1) {
    // "active-duty troops" is no "duty troops".
    if (tokens[from]?.joined && tokens[from - 1]?.key === '-') continue;
    let score = 0;
    let words = 0;
    for (let at = from; at < tokens.length && words < LONGEST; at += 1) {
      const token = tokens[at];
      if (!token || token.kind === 'digits' || inFigure(token.start)) break;
      if (token.kind === 'mark' && (at === from || !/^['’-]$/.test(token.key))) break;
      if (token.kind === 'mark' && token.joined) continue;
      words += 1;
      const shared = weight.get(termOf(token) ?? '') ?? 0;
      const gain = own(token.start) ? OWN * shared : shared;
      if (gain === 0 && at === from) break;
      // Words that are not shared may stand inside a label, at a price.
      score += gain > 0 ? gain : -0.35;
      if (gain === 0 || !(score > best.score)) continue;
      const label = article.text.slice(tokens[from]?.start ?? 0, token.end);
      best = { label, score };
    }
  }
  return best;
}
