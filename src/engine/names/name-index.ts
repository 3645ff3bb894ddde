import { FEMALE_NAMES, MALE_NAMES } from '../language/en/given-names.ts';
import { ORGANISATION_WORDS, SUFFIXES } from '../language/en/name-words.ts';
import type { Mention } from './mentions.ts';

/** What a name stands for in one article. */
export interface Entity {
  /** The fullest form the article prints. */
  readonly name: string;
  readonly person: boolean;
  readonly gender: 'female' | 'male' | null;
  /** Where its full form is first printed. */
  readonly first: number;
  readonly titles: ReadonlySet<string>;
}

/** Looks names up in one article: "Zhang" is the Nangeng Zhang named in it. */
export interface NameIndex {
  readonly entities: readonly Entity[];
  entityOf(words: readonly string[], titles: readonly string[]): Entity;
}

/** Gathers the mentions of an article into the people and organisations they name. */
export function nameIndex(mentions: readonly Mention[]): NameIndex {
  const byLast = new Map<string, Entity[]>();
  const byFirst = new Map<string, Entity>();
  const byName = new Map<string, Entity>();
  const groups = groupFullNames(mentions);
  const titled = new Map<string, Set<string>>();
  for (const { words, titles } of mentions) {
    const key = lastNameOf(words);
    const known = titled.get(key) ?? new Set<string>();
    for (const title of titles) known.add(title);
    titled.set(key, known);
  }
  const speaking = new Set(
    mentions.flatMap(({ words, speaks, definite }) =>
      speaks && !definite && !/^\p{Lu}{2,}$/u.test(words[0] ?? '') ? [words.join(' ')] : [],
    ),
  );
  const surnames = new Set(
    mentions.flatMap(({ words }) => (words.length === 1 ? [lastNameOf(words)] : [])),
  );
  for (const group of groups) {
    const entity = entityFrom(group, titled, surnames);
    for (const { words } of group) byName.set(words.join(' '), entity);
    const words = entity.name.split(' ');
    const last = lastNameOf(words);
    byLast.set(last, [...(byLast.get(last) ?? []), entity]);
    const first = words[0] ?? '';
    const acronym = /^\p{Lu}{2,}$/u.test(first);
    if (words.length <= 3 && !acronym && !byFirst.has(first.toLowerCase())) {
      byFirst.set(first.toLowerCase(), entity);
    }
  }
  const firstAlone = new Map<string, number>();
  for (const { words, start } of mentions) {
    const word = words[0]?.toLowerCase() ?? '';
    if (words.length === 1 && !firstAlone.has(word)) firstAlone.set(word, start);
  }
  const entityOf = (words: readonly string[], titles: readonly string[]): Entity => {
    const named = byName.get(words.join(' '));
    if (named) return named;
    const candidates = byLast.get(lastNameOf(words)) ?? [];
    const female = titles.some((title) => /^(?:ms|mrs|miss)$/u.test(title));
    const male = titles.includes('mr');
    const fitting = candidates.filter(
      ({ gender }) => !(female && gender === 'male') && !(male && gender === 'female'),
    );
    // "President Obama" is nobody's given name.
    const isSurname = titles.length > 0 || (titled.get(lastNameOf(words))?.size ?? 0) > 0;
    const word = words[0]?.toLowerCase() ?? '';
    const given = words.length === 1 && !isSurname ? byFirst.get(word) : undefined;
    // A short form stands for the full one only where the full one came first.
    const byGivenName = given && given.first <= (firstAlone.get(word) ?? 0) ? given : undefined;
    return (
      fitting[0] ??
      candidates[0] ??
      byGivenName ?? {
        name: words.join(' '),
        person:
          (titled.get(lastNameOf(words))?.size ?? titles.length) > 0 ||
          speaking.has(words.join(' ')),
        gender: female ? 'female' : male ? 'male' : null,
        first: 0,
        titles: titled.get(lastNameOf(words)) ?? new Set(titles),
      }
    );
  };
  return { entities: groups.map((group) => entityOf(group[0]?.words ?? [], [])), entityOf };
}

/** The key a name is looked up by: its last word that is no suffix, lower case. */
export function lastNameOf(words: readonly string[]): string {
  const kept = words.filter((word) => !SUFFIXES.has(word.replace('.', '').toLowerCase()));
  return (kept.at(-1) ?? words.at(-1) ?? '').toLowerCase().replaceAll('’', "'");
}

/** Full names that share first and last word are one: "Anthony Weiner", "Anthony D. Weiner". */
function groupFullNames(mentions: readonly Mention[]): Mention[][] {
  const groups = new Map<string, Mention[]>();
  const known = new Set(mentions.map(({ words }) => words.join(' ')));
  for (const mention of mentions) {
    if (mention.words.length < 2) continue;
    // "Replace John Kerry" is no name where "John Kerry" is one.
    if (mention.words.length > 2 && known.has(mention.words.slice(1).join(' '))) continue;
    const key = `${mention.words[0]?.toLowerCase() ?? ''} ${lastNameOf(mention.words)}`;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()];
}

function entityFrom(
  group: readonly Mention[],
  titled: ReadonlyMap<string, ReadonlySet<string>>,
  surnames: ReadonlySet<string>,
): Entity {
  const fullest = group.reduce((a, b) =>
    b.words.join(' ').length > a.words.join(' ').length ? b : a,
  );
  const given = (fullest.words[0] ?? '').toLowerCase();
  const own = new Set(group.flatMap(({ titles }) => titles));
  const sharedTitles = titled.get(lastNameOf(fullest.words)) ?? own;
  const female =
    FEMALE_NAMES.has(given) ||
    (!MALE_NAMES.has(given) &&
      [...own, ...sharedTitles].some((title) => /^(?:ms|mrs|miss)$/u.test(title)));
  const male = MALE_NAMES.has(given) || (!female && (own.has('mr') || sharedTitles.has('mr')));
  const organisation =
    fullest.words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase())) || fullest.definite;
  const titles = new Set([...own, ...sharedTitles]);
  const known = female || male || titles.size > 0;
  return {
    name: fullest.words.join(' '),
    person: !organisation && (known || surnames.has(lastNameOf(fullest.words))),
    gender: organisation ? null : female ? 'female' : male ? 'male' : null,
    first: Math.min(...group.slice(0, 1).map(({ start }) => start)),
    titles,
  };
}
