import type { Language } from '../language/index.ts';
import { memoizeByObject } from '../memoize.ts';
import { lastNameOf, nameIndex } from './name-index.ts';
import { passageFinder } from './passage-finder.ts';
import { roleOf } from './roles.ts';
import { joinedWords } from '../reading/joined-words.ts';
import { readingOf, tokensIn, type Reading } from '../reading/reading.ts';
import type { NameDraft, NamedArticle } from './names.ts';
import type { Mention } from './mentions.ts';
import type { Entity } from './name-index.ts';
import type { NameGroup, Passage, Range } from '../types.ts';

/** Far enough for the longest label worth showing; bounded so that the work stays linear. */
const WINDOW = 90;

interface Label extends Range {
  readonly text: string;
}

/** People and organisations that at least two articles introduce with labels that differ. */
export function nameLabels(
  read: readonly NamedArticle[],
  passages: readonly Passage[],
  language: Language,
): NameDraft[] {
  const passageAt = passageFinder(passages);
  const people = new Map<string, { name: string; forms: NameGroup['forms'][number][] }>();
  for (const { article, mentions } of read) {
    const names = nameIndex(mentions, language);
    const labelled = new Set<string>();
    for (const mention of mentions) {
      const entity = names.entityOf(mention.words, mention.titles, mention.start);
      const key = keyOf(entity, language);
      if (labelled.has(key) || mention.possessive) continue;
      const label =
        labelBefore(readingOf(article), mention) ?? labelAfter(article.text, mention, language);
      const passage = label && passageAt(article.slug, label);
      if (!label || !passage || !isLabelOf(entity, mention, label, language)) continue;
      labelled.add(key);
      const known = people.get(key) ?? { name: entity.name, forms: [] };
      known.forms.push({ ...label, article: article.slug, passage: passage.id });
      people.set(key, known);
    }
  }
  return [...people.values()].flatMap(({ name, forms }): NameDraft[] => {
    const labels = forms.map(({ text }) => text);
    if (ranksDiffer(labels, language)) return [{ kind: 'role', name, forms }];
    return differ(labels, language) ? [{ kind: 'label', name, forms }] : [];
  });
}

/**
 * Whether a label may tell of a name: in "Ann Poe, head of the Harbour Club, an architect of the
 * plan," the club is no architect; and a mark of quotation in it cuts a sentence.
 */
function isLabelOf(entity: Entity, mention: Mention, label: Label, language: Language): boolean {
  if (/(?<!s)['’]\s|["“”]/u.test(label.text)) return false;
  return entity.person || label.start < mention.start || roleOf(label.text, language) === null;
}

/** A company is known by its first word ("Canaan Creative", "Canaan"), a person by initial and last. */
function keyOf({ name, person, gender }: Entity, language: Language): string {
  const words = name.toLowerCase().split(' ');
  const first = words[0] ?? '';
  const known = person && gender !== null;
  return words.length > 1 && (known || words.length > 2)
    ? `${first[0] ?? ''} ${lastNameOf(words, language)}`
    : first;
}

/** "Chinese ASIC manufacturer Canaan": the words in front, where the nearest tells a role. */
function labelBefore(reading: Reading, { start }: Mention): Label | null {
  const { article, language } = reading;
  const { text } = article;
  const from = Math.max(0, start - WINDOW);
  const words = joinedWords(tokensIn(reading, { start: from, end: start }), joinsInLabel);
  let first = start;
  let end = start;
  for (const word of words.toReversed()) {
    const stop = /^[.’']*/.exec(text.slice(word.end, first))?.[0] ?? '';
    if (!/^ ?$/u.test(text.slice(word.end + stop.length, first))) break;
    const bare = text.slice(word.start, word.end);
    if (end === start && !isRole(bare, language)) return null;
    if (
      language.nameLabels.labelStops.has(bare.toLowerCase()) ||
      (stop.endsWith('.') && bare.length > 4)
    )
      break;
    if (end === start) end = word.end + stop.length;
    first = word.start;
  }
  // A word cut by the window's edge is no beginning.
  if (/[-&/]/.test(text.charAt(first - 1))) return null;
  first = behindVerb(text, first, end, language);
  return end === start ? null : { start: first, end, text: text.slice(first, end) };
}

/** "vice-chairman", "U.S", "Acme’s", "AT&T", "and/or". */
function joinsInLabel(marks: string): boolean {
  return /^[.’'&$%/-]+$/.test(marks);
}

/** "providing President", "expect Attorney General": in front of an office in capitals, plain words are no label. */
function behindVerb(text: string, start: number, end: number, language: Language): number {
  const label = text.slice(start, end);
  const office = /^\p{Lu}/u.test(/\S+$/u.exec(label)?.[0] ?? '');
  const plain = office ? language.nameLabels.plainBeforeOffice.exec(label) : null;
  if (plain) return start + plain[0].length;
  const first = language.nameLabels.participleFirst.exec(label);
  return first && !language.nameLabels.labelAdjectives.has(first[1] ?? '')
    ? start + first[0].length
    : start;
}

/** "Karin Lane, Norland’s president from 1998 to 2004,": what stands between the commas behind. */
function labelAfter(text: string, { end }: Mention, language: Language): Label | null {
  const after = language.nameLabels.labelBehind.exec(text.slice(end, end + WINDOW + 10));
  const label = after?.[1];
  if (label === undefined || language.nameLabels.titleLast.test(label)) return null;
  if (language.nameLabels.clauseNotLabel.test(label)) return null;
  const words = label.split(/\s+/u);
  const head = words.slice(0, 6).some((word) => isRole(word.replace(/[’']s$/u, ''), language));
  if (
    !head ||
    (!language.nameLabels.labelStart.test(words[0] ?? '') && !isRole(words[0] ?? '', language))
  )
    return null;
  // ", liberal billionaire George Soros," is the next of a list.
  const determined = language.nameLabels.determined.test(label);
  if (!determined && /\s\p{Lu}\S*$/u.test(label)) return null;
  return { start: end + 2, end: end + 2 + label.length, text: label };
}

function isRole(word: string, language: Language): boolean {
  const key = word.toLowerCase();
  return (
    language.nameLabels.titleLabels.has(key) ||
    language.nameLabels.bodyLabels.has(key) ||
    roleOf(key, language) !== null
  );
}

/**
 * Whether two labels name one office in two ranks: "assistant district attorney", "district
 * attorney". Whoever held a rank before is no contradiction.
 */
function ranksDiffer(labels: readonly string[], language: Language): boolean {
  const isBefore = (word: string) => language.nameLabels.past.has(word);
  const read = labels.map((label) => {
    const words = plainWords(label, language);
    const rank = words.filter((word) => language.roles.lesserRanks.has(word)).join(' ');
    const office = words.filter((word) => !language.roles.lesserRanks.has(word) && !isBefore(word));
    return { rank, office: office.join(' '), past: words.some(isBefore) };
  });
  return read.some((one) =>
    read.some(
      (other) =>
        one.office !== '' &&
        one.office.split(' ').length > 1 &&
        one.office === other.office &&
        one.rank !== other.rank &&
        !one.past &&
        !other.past,
    ),
  );
}

/**
 * Whether at least two labels each say what not all say: "Texas Rep." and "Representative" do not,
 * nor do "Acme CFO" and "Acme’s CFO", nor the offices of one member of a legislature.
 */
function differ(labels: readonly string[], language: Language): boolean {
  const bags = labels.map((label) => new Set(tellingWords(label, language)));
  const own = bags.map((bag) =>
    [...bag]
      .filter((word) => !bags.every((other) => other.has(word)))
      .toSorted()
      .join(' '),
  );
  return new Set(own.filter((words) => words !== '')).size > 1;
}

function tellingWords(label: string, language: Language): string[] {
  return plainWords(label, language).filter(
    (word) =>
      !language.nameLabels.plainLabelWords.has(word) &&
      !placeWords(language).has(word) &&
      !language.nameLabels.legislativeOffices.has(word) &&
      !language.nameLabels.plainParts.test(word),
  );
}

/** The words of states, which houses add or leave out: "NJ Gov.", "New Jersey Gov.", "Gov.". */
const placeWords = memoizeByObject(
  ({ places, abbreviations }: Language): ReadonlySet<string> =>
    new Set([
      ...[...places.states].flatMap((state) => state.split(' ')),
      ...abbreviations.states,
      ...places.stateInitials,
    ]),
);

/** A label's words in lower case, titles in their long form. */
function plainWords(label: string, language: Language): string[] {
  return label
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)|(?<=\p{L})\.(?=\p{L}\.)/gu, '')
    .split(/[\s.,]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => (language.nameLabels.longTitles.get(word) ?? word).split(' '));
}
