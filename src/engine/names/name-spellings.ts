import { storyLanguage } from '../language/index.ts';
import { isMisspelling, SHORTEST_NAME } from './misspelling.ts';
import { passageFinder } from './passage-finder.ts';
import { joinedWords } from '../reading/joined-words.ts';
import { readingOf } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import type { NameDraft } from './names.ts';
import type { Alignment, Article, Passage } from '../types.ts';

interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
}

interface Printed {
  readonly article: Article;
  readonly words: readonly NameWord[];
  /** The words long enough to be compared, by passage. */
  readonly byPassage: ReadonlyMap<string, readonly NameWord[]>;
  readonly keys: ReadonlySet<string>;
}

/**
 * Names in aligned passages that differ by few letters, where neither article prints the other's
 * spelling anywhere. Differences of case, accents, hyphens or endings are none.
 */
export function nameSpellings(
  articles: readonly Article[],
  passages: readonly Passage[],
  alignments: readonly Alignment[],
): NameDraft[] {
  const language = storyLanguage(articles);
  const passageAt = passageFinder(passages);
  const printed = new Map(articles.map((article) => [article.slug, printedIn(article, passageAt)]));
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const pairs = new Map<string, readonly [string, string]>();
  for (const { a, b } of alignments) {
    const [one, other] = [byId.get(a), byId.get(b)];
    const [left, right] = [printed.get(one?.article ?? ''), printed.get(other?.article ?? '')];
    if (!one || !other || !left || !right || left === right) continue;
    for (const x of left.byPassage.get(a) ?? []) {
      if (right.keys.has(x.key)) continue;
      for (const y of right.byPassage.get(b) ?? []) {
        if (left.keys.has(y.key) || !isMisspelling(x.key, y.key, language)) continue;
        const pair = [x.key, y.key].toSorted() as [string, string];
        pairs.set(pair.join(' '), pair);
      }
    }
  }
  return [...pairs.values()].map((pair) => groupOf(pair, [...printed.values()], passageAt));
}

function printedIn(article: Article, passageAt: ReturnType<typeof passageFinder>): Printed {
  const all = joinedWords(readingOf(article).tokens, joinsInName).map(
    ({ start, end }): NameWord => {
      const text = article.text.slice(start, end);
      return { start, end, text, key: keyOf(text) };
    },
  );
  const words = all.filter(({ text }) => /^\p{Lu}[\p{L}-]+$/u.test(text));
  const byPassage = Map.groupBy(
    words.filter(({ key }) => key.length >= SHORTEST_NAME),
    (word) => passageAt(article.slug, word)?.id ?? '',
  );
  return { article, words, byPassage, keys: new Set(all.map(({ key }) => key)) };
}

function joinsInName(marks: string, before: Token, after: Token): boolean {
  return marks === '-' && before.kind === 'word' && after.kind === 'word';
}

function keyOf(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}

function groupOf(
  keys: readonly string[],
  printed: readonly Printed[],
  passageAt: ReturnType<typeof passageFinder>,
): NameDraft {
  const forms = printed.flatMap(({ article, words }) =>
    words
      .filter(({ key }) => keys.includes(key))
      .flatMap(({ start, end, text }) => {
        const passage = passageAt(article.slug, { start, end });
        return passage ? [{ start, end, article: article.slug, passage: passage.id, text }] : [];
      }),
  );
  const counts = Map.groupBy(forms, ({ text }) => text);
  const commonest = [...counts.values()].reduce((a, b) => (b.length > a.length ? b : a), []);
  return { kind: 'spelling', name: commonest[0]?.text ?? keys[0] ?? '', forms };
}
