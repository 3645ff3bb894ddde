import { genderOfGivenName, isGivenName } from './given-names.ts';
import { isPlace } from './places.ts';
import type { Language } from '../language/index.ts';
import { genderOf, isOffice } from './roles.ts';
import type { Mention } from './mentions.ts';

/** What a name stands for in one article. */
export interface Entity {
  /** The fullest form the article prints. */
  readonly name: string;
  readonly person: boolean;
  readonly gender: 'female' | 'male' | null;
  /** Where its full form is first printed. */
  readonly first: number;
  /** Its offices and relations, as titles or beside the name. */
  readonly roles: ReadonlySet<string>;
}

/** Looks names up in one article: "Zhang" is the Nangeng Zhang named in it. */
export interface NameIndex {
  readonly entities: readonly Entity[];
  /** What a name printed at `at` stands for. */
  entityOf(words: readonly string[], titles: readonly string[], at?: number): Entity;
}

/** Of more people of one surname the later ones are not looked at, lest the work grow with their square. */
const MOST_NAMESAKES = 24;

/** Gathers the mentions of an article into the people and organisations they name. */
export function nameIndex(mentions: readonly Mention[], language: Language): NameIndex {
  const bare = bareNames(mentions, language);
  const known = groupFullNames(mentions, language).map((group) =>
    entityFrom(group, bare, language),
  );
  const byLast = Map.groupBy(known, ({ entity }) => lastNameOf(entity.name.split(' '), language));
  const byName = new Map(
    known.flatMap(({ entity, group }) => group.map(({ words }) => [words.join(' '), entity])),
  );
  const byGiven = givenNames(known);
  const fuller = fullerBodies(known);
  const entityOf = (words: readonly string[], titles: readonly string[], at = Infinity): Entity => {
    const named = byName.get(words.join(' ')) ?? null;
    if (named) return named.person ? named : (fuller.get(named.name) ?? named);
    const last = lastNameOf(words, language);
    const namesakes = (byLast.get(last) ?? []).slice(0, MOST_NAMESAKES);
    const holders = namesakes.filter(
      (holder) =>
        mayBe(holder, titles, bare.get(last), language) &&
        !isJuniorOf(holder, words, bare.get(last), language),
    );
    return (
      nearest(holders, titles, at, language) ??
      givenNameOf(words, titles, byGiven, bare) ??
      unknownEntity(words, titles, bare.get(last), language)
    );
  };
  return { entities: known.map(({ entity }) => entity), entityOf };
}

/** The key a name is looked up by: its last word that is no suffix, lower case. */
export function lastNameOf(words: readonly string[], language: Language): string {
  const kept = words.filter(
    (word) => !language.names.suffixes.has(word.replace('.', '').toLowerCase()),
  );
  return (kept.at(-1) ?? words.at(-1) ?? '').toLowerCase().replaceAll('’', "'");
}

/** A full name with everything that prints it. */
interface Known {
  readonly entity: Entity;
  readonly group: readonly Mention[];
}

function hasSuffix(words: readonly string[], { names }: Language): boolean {
  return names.suffixes.has((words.at(-1) ?? '').replace('.', '').toLowerCase());
}

/** What is printed of a surname alone. */
interface BareName {
  readonly titles: Set<string>;
  readonly roles: Set<string>;
  readonly first: number;
  speaks: boolean;
}

function bareNames(
  mentions: readonly Mention[],
  language: Language,
): ReadonlyMap<string, BareName> {
  const found = new Map<string, BareName>();
  for (const { words, titles, roles, start, speaks, definite } of mentions) {
    if (words.length > 1) continue;
    const key = lastNameOf(words, language);
    const known = found.get(key) ?? {
      ...{ titles: new Set<string>(), roles: new Set<string>() },
      ...{ first: start, speaks: false },
    };
    for (const title of titles) known.titles.add(title);
    for (const role of roles) known.roles.add(role);
    known.speaks ||= speaks && !definite && !isAcronym(words[0] ?? '');
    found.set(key, known);
  }
  return found;
}

/**
 * Whether a surname printed alone may be this full name's. "Mr. Obama" is no woman; and where
 * "President Obama" is printed, a namesake without office or known gender is somebody else.
 */
function mayBe(
  { entity }: Known,
  titles: readonly string[],
  bare: BareName | undefined,
  language: Language,
): boolean {
  const asked = addressed(titles, language);
  if (asked !== null && entity.gender !== null) return asked === entity.gender;
  const office = [...(bare?.titles ?? [])].some((one) => isOffice(one, language));
  return !office || entity.gender !== null || entity.roles.size > 0;
}

/** "President Low" is not "Ed Low Jr.", whom nothing in the article calls president; nor is "Low". */
function isJuniorOf(
  { entity }: Known,
  words: readonly string[],
  bare: BareName | undefined,
  language: Language,
): boolean {
  if (!hasSuffix(entity.name.split(' '), language) || hasSuffix(words, language)) return false;
  return [...(bare?.roles ?? [])].some((one) => isOffice(one, language) && !entity.roles.has(one));
}

/** "Harbour Club" is the Harbour Club International that the article names too: bodies by their beginnings. */
function fullerBodies(known: readonly Known[]): ReadonlyMap<string, Entity> {
  const found = new Map<string, Entity>();
  for (const { entity } of known) {
    const words = entity.name.split(' ');
    if (entity.person) continue;
    for (let length = 2; length < words.length; length += 1)
      setShortest(found, words.slice(0, length).join(' '), entity);
  }
  return found;
}

function setShortest(found: Map<string, Entity>, key: string, entity: Entity): void {
  const known = found.get(key);
  if (known === undefined || entity.name.length < known.name.length) found.set(key, entity);
}

/** The gender a form of address tells: "Mr.", "Ms.", "Congresswoman". */
function addressed(titles: readonly string[], language: Language): Entity['gender'] {
  return titles.map((one) => genderOf(one, language)).find((gender) => gender !== null) ?? null;
}

/** Of several namesakes the one with such an office, else who was named last before. */
function nearest(
  holders: readonly Known[],
  titles: readonly string[],
  at: number,
  language: Language,
): Entity | null {
  if (holders.length < 2) return holders[0]?.entity ?? null;
  const asked = addressed(titles, language);
  const alike = holders.filter(({ entity }) => asked !== null && entity.gender === asked);
  if (alike.length > 0 && alike.length < holders.length)
    return nearest(alike, titles, at, language);
  // "Mad Dog Low" stands back behind "Jim Low".
  const sure = holders.filter(({ entity }) => entity.gender !== null || entity.roles.size > 0);
  if (sure.length > 0 && sure.length < holders.length) return nearest(sure, titles, at, language);
  const inOffice = holders.filter(({ entity }) => titles.some((title) => entity.roles.has(title)));
  const [only] = inOffice;
  if (only !== undefined && inOffice.length === 1) return only.entity;
  const ranked = holders.toSorted((a, b) => lastBefore(b, at) - lastBefore(a, at));
  return (at === Infinity ? holders : ranked)[0]?.entity ?? null;
}

/** Where a name was printed last before `at`; -1 where it was not. Its mentions stand in reading order. */
function lastBefore({ group }: Known, at: number): number {
  let [low, high] = [0, group.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((group[middle]?.start ?? Infinity) >= at) high = middle;
    else low = middle + 1;
  }
  return group[low - 1]?.start ?? -1;
}

/** Full names by their first word, where it is no acronym: "Beto" for "Beto O’Rourke". */
function givenNames(known: readonly Known[]): ReadonlyMap<string, Entity> {
  const found = new Map<string, Entity>();
  for (const { entity } of known) {
    const words = entity.name.split(' ');
    const given = words[0] ?? '';
    if (words.length > 3 || isAcronym(given) || found.has(given.toLowerCase())) continue;
    found.set(given.toLowerCase(), entity);
  }
  return found;
}

/** A given name alone stands for the full one only where that came first, and is nobody's surname. */
function givenNameOf(
  words: readonly string[],
  titles: readonly string[],
  byGiven: ReadonlyMap<string, Entity>,
  bare: ReadonlyMap<string, BareName>,
): Entity | null {
  const word = words[0]?.toLowerCase() ?? '';
  const alone = bare.get(word);
  if (words.length > 1 || titles.length > 0 || (alone?.titles.size ?? 0) > 0) return null;
  const given = byGiven.get(word);
  return given !== undefined && given.first <= (alone?.first ?? 0) ? given : null;
}

function unknownEntity(
  words: readonly string[],
  titles: readonly string[],
  bare: BareName | undefined,
  language: Language,
): Entity {
  const name = words.join(' ');
  const roles = new Set([
    ...titles.filter((one) => isOffice(one, language)),
    ...(bare?.roles ?? []),
  ]);
  const addresses = [...titles, ...(bare?.titles ?? [])];
  const gender = addressed([...addresses, ...roles], language);
  const person =
    addresses.length > 0 ||
    roles.size > 0 ||
    (bare?.speaks === true && !isPlace(name.toLowerCase(), language));
  const body = isBody(words, language) || (isAcronym(name) && titles.length === 0);
  return { name, person: person && !body, gender, first: bare?.first ?? 0, roles };
}

/** Full names that share first and last word are one: "Anthony Lane", "Anthony D. Lane". */
function groupFullNames(mentions: readonly Mention[], language: Language): Mention[][] {
  const groups = new Map<string, Mention[]>();
  const full = mentions.filter(
    ({ words }) => words.length - Number(hasSuffix(words, language)) > 1,
  );
  const known = new Set(full.map(({ words }) => words.join(' ')));
  for (const mention of full) {
    // "Replace Karin Lane" is no name where "Karin Lane" is one.
    if (mention.words.length > 2 && known.has(mention.words.slice(1).join(' '))) continue;
    const key = `${mention.words[0]?.toLowerCase() ?? ''} ${lastNameOf(mention.words, language)}`;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()];
}

function entityFrom(
  group: readonly Mention[],
  bareNames: ReadonlyMap<string, BareName>,
  language: Language,
): Known {
  const fullest = group.reduce((a, b) =>
    b.words.join(' ').length > a.words.join(' ').length ? b : a,
  );
  const name = fullest.words.join(' ');
  const given = (fullest.words[0] ?? '').toLowerCase();
  const bare = bareNames.get(lastNameOf(fullest.words, language));
  const roles = new Set(group.flatMap((mention) => mention.roles));
  const titles = group.flatMap((mention) => mention.titles);
  const gender =
    genderOfGivenName(given, language) ??
    addressed([...titles, ...roles], language) ??
    addressed([...(bare?.titles ?? [])], language);
  const body =
    isBody(fullest.words, language) ||
    isAcronym(fullest.words[0] ?? '') ||
    fullest.definite ||
    isPlace(name.toLowerCase(), language);
  const person =
    gender !== null || roles.size > 0 || bare !== undefined || group.some(({ speaks }) => speaks);
  // What is told of "Low" may be told of another than "Ed Low Jr."
  const shares = (gender !== null || roles.size > 0) && !hasSuffix(fullest.words, language);
  const shared = shares ? (bare?.roles ?? []) : [];
  return {
    entity: {
      name,
      person: person && !body,
      gender: body ? null : gender,
      first: group[0]?.start ?? 0,
      roles: new Set([...roles, ...shared]),
    },
    group,
  };
}

/** "Bill Hall" is no hall and no bill: behind a given name only a third word makes a body. */
function isBody(words: readonly string[], language: Language): boolean {
  const telling =
    isGivenName(words[0]?.toLowerCase() ?? '', language) && words.length > 1
      ? words.slice(2)
      : words;
  return telling.some((word) => language.names.organisationWords.has(word.toLowerCase()));
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}
