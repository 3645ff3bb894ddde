import { count, inWords } from '../engine/explain/count.ts';
import { explain } from '../library/explain.ts';
import type { Comparison, PairDiff, Passage } from '../engine/types.ts';
import { diffText } from './diff-text.ts';
import { printable } from './printable.ts';
import { paragraph, type Page, type Run, type Style } from './terminal.ts';

/** What was compared, and the differences of its pairs, in the same order as they stand in it. */
export interface Compared {
  readonly comparison: Comparison;
  readonly diffs: readonly PairDiff[];
}

/** A comparison to be read in a terminal: what was found, with the words it rests on. */
export function comparedText({ comparison }: Compared, page: Page): string {
  const { articles, pairs } = comparison;
  const names = new Map(
    articles.map(({ slug, outlet, version }) => [slug, named(outlet, version)]),
  );
  const head = articles.map(({ slug, words }) => `${names.get(slug)} (${words} words)`).join(', ');
  const claims = explain(comparison);
  const found = claims.map(({ sentence, certainty, evidence }) =>
    [
      text(certainty < PERHAPS ? `Perhaps: ${sentence}` : sentence, 'strong', page),
      ...evidence.map(({ outlet, text: words }) =>
        text(`${outlet}: ${words}`, 'quiet', page, '  '),
      ),
    ].join('\n'),
  );
  const related = pairs
    .filter(({ relationship }) => relationship !== 'independent')
    .map(({ base, other, reason }) =>
      text(`${names.get(base)} and ${names.get(other)}: ${reason}`, 'plain', page),
    );
  const none = text('No disagreement and nothing else worth telling was found.', 'plain', page);
  return [
    text(head, 'quiet', page),
    ...(found.length > 0 ? found : [none]),
    ...related,
    text(sharedWords(comparison), 'quiet', page),
  ].join('\n\n');
}

/** The difference of each pair of texts, word by word. */
export function differencesText({ comparison, diffs }: Compared, page: Page): string {
  const passages = new Map(comparison.passages.map((passage) => [passage.id, passage]));
  const article = (slug: string) => {
    const found = comparison.articles.find((one) => one.slug === slug);
    if (found === undefined) throw new Error(`There is no article ${slug}. This is a bug.`);
    return found;
  };
  const place = (id: string): Passage => {
    const found = passages.get(id);
    if (found === undefined) throw new Error(`There is no passage ${id}. This is a bug.`);
    return found;
  };
  return diffs
    .map((diff) => {
      const [base, other] = [article(diff.base), article(diff.other)];
      const title = `${named(base.outlet, base.version)} → ${named(other.outlet, other.version)}`;
      const texts = { base: base.text, other: other.text, passage: place };
      return `${text(title, 'strong', page)}\n\n${diffText(diff, texts, page)}`;
    })
    .join('\n\n');
}

const PERHAPS = 0.5;

function sharedWords({ facts, independent, passages }: Comparison): string {
  if (independent.length < 2)
    return 'All of them are one text, so nothing is counted as told twice.';
  const whom = independent.length === 2 ? 'both' : `all ${inWords(independent.length)}`;
  const told = `${count(facts.length, 'statement')} ${facts.length === 1 ? 'is' : 'are'} in ${whom} texts`;
  return `${capital(told)}. They have ${count(passages.length, 'passage')} in all.`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function named(outlet: string, version: string | null): string {
  return version === null ? outlet : `${outlet}, ${version}`;
}

function text(words: string, style: Style, page: Page, margin = ''): string {
  const run: Run = { text: printable(words), style };
  return paragraph([run], page, margin);
}
