import { genderOfGivenName, isGivenName } from './given-names.ts';
import type { Language } from '../language/index.ts';
import { isPersonName } from './person-name.ts';
import { lastNameOf, nameIndex } from './name-index.ts';
import { passageFinder } from './passage-finder.ts';
import { namesFit } from './same-name.ts';
import type { NameDraft, NamedArticle } from './names.ts';
import type { Mention } from './mentions.ts';
import type { Alignment, Passage } from '../types.ts';

/**
 * One surname with two given names in aligned passages ("Mark Low", "Martin Low"), where each
 * article knows one person of that surname only: relatives, whom an article may name alone, have
 * mostly given names of two genders or an article that prints both.
 */
export function givenNames(
  read: readonly NamedArticle[],
  passages: readonly Passage[],
  alignments: readonly Alignment[],
  language: Language,
): NameDraft[] {
  const passageAt = passageFinder(passages);
  const byPassage = new Map<string, Mention[]>();
  const only = new Map<string, ReadonlyMap<string, string>>();
  for (const { article, mentions } of read) {
    only.set(article.slug, onlyHolders(mentions, language));
    for (const mention of mentions) {
      const passage = mention.words.length > 1 ? passageAt(article.slug, mention) : undefined;
      if (passage === undefined) continue;
      const known = byPassage.get(passage.id);
      if (known) known.push(mention);
      else byPassage.set(passage.id, [mention]);
    }
  }
  const articleOf = new Map(passages.map(({ id, article }) => [id, article]));
  const found = new Map<string, NameDraft>();
  for (const { a, b } of alignments) {
    const [left, right] = [articleOf.get(a) ?? '', articleOf.get(b) ?? ''];
    for (const one of byPassage.get(a) ?? []) {
      for (const other of byPassage.get(b) ?? []) {
        const key = conflict(one, other, only.get(left), only.get(right), language);
        if (key === null || found.has(key)) continue;
        const forms = [formOf(one, left, a), formOf(other, right, b)];
        found.set(key, { kind: 'given-name', name: one.words.join(' '), forms });
      }
    }
  }
  return [...found.values()];
}

/** The full name of each surname that an article gives to one person only. */
function onlyHolders(
  mentions: readonly Mention[],
  language: Language,
): ReadonlyMap<string, string> {
  const holders = Map.groupBy(nameIndex(mentions, language).entities, ({ name }) =>
    lastNameOf(name.split(' '), language),
  );
  return new Map(
    [...holders].flatMap(([last, entities]) => {
      const [only] = entities;
      return only !== undefined && entities.length === 1 ? [[last, only.name] as const] : [];
    }),
  );
}

function conflict(
  one: Mention,
  other: Mention,
  inLeft: ReadonlyMap<string, string> | undefined,
  inRight: ReadonlyMap<string, string> | undefined,
  language: Language,
): string | null {
  const last = lastNameOf(one.words, language);
  if (last !== lastNameOf(other.words, language)) return null;
  const [left, right] = [inLeft?.get(last), inRight?.get(last)];
  if (left === undefined || right === undefined || namesFit(left, right, language)) return null;
  if (!isPersonName(left, language) || !isPersonName(right, language)) return null;
  const [given, otherGiven] = [givenOf(left), givenOf(right)];
  if (!isGivenName(given, language) || !isGivenName(otherGiven, language)) return null;
  return genderOfGivenName(given, language) === genderOfGivenName(otherGiven, language)
    ? [left, right].toSorted().join('|')
    : null;
}

function givenOf(name: string): string {
  return name.split(' ')[0]?.toLowerCase() ?? '';
}

function formOf({ start, end, words }: Mention, article: string, passage: string) {
  return { start, end, article, passage, text: words.join(' ') };
}
