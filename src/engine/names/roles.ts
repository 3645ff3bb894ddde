import type { Language } from '../language/index.ts';
import type { Range } from '../types.ts';

/** Far enough for what stands beside a name to tell who it is; keeps the work linear. */
const WINDOW = 100;

/** The office or relation a noun phrase names: "vice president" of "the former vice president"; null for things. */
export function roleOf(phrase: string, language: Language): string | null {
  const head = phrase.split(language.roles.behindRole, 1)[0] ?? '';
  const words = head
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .match(/\p{L}[\p{L}-]*/gu);
  if (words === null) return null;
  const [last = '', before = ''] = words.toReversed();
  if (language.roles.compoundOffices.has(`${before}_${last}`)) return `${before} ${last}`;
  return isRole(last, language) ? last : null;
}

function isRole(word: string, language: Language): boolean {
  return (
    language.roles.offices.has(word) ||
    language.roles.persons.has(word) ||
    language.roles.unnamedPersons.has(word) ||
    language.roles.personEnd.test(word)
  );
}

/**
 * What stands beside a name and says who it is: "Ann Poe, a spokeswoman for the pier,", "policy
 * director Ann Poe", "Ann Poe, D-Ohio,".
 */
export function rolesBeside(text: string, { start, end }: Range, language: Language): string[] {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const after = text.slice(end, end + WINDOW);
  const label = LABEL.exec(before);
  const apposed = language.roles.apposed.exec(after);
  return [
    ...rolesIn(label?.[2], label?.[1], language),
    ...rolesIn(apposed?.[2], apposed?.[1] ?? apposed?.[3], language),
    ...partyRoles(after, language),
  ];
}

/** A role, and with it whose: "low/lawyer" for "Mr. Low’s lawyer". */
function rolesIn(
  phrase: string | undefined,
  owner: string | undefined,
  language: Language,
): string[] {
  const role = phrase === undefined ? null : roleOf(phrase, language);
  if (role === null) return [];
  return owner === undefined ? [role] : [role, ownedRole(owner, role)];
}

/** The key of an office that somebody or something has: "low/lawyer". */
export function ownedRole(owner: string, role: string): string {
  return `${owner.toLowerCase()}/${role}`;
}

/** "Low’s policy director " before a name: the owner, and the label. */
const LABEL =
  /(?:(\p{Lu}[\p{L}-]*)[’']s?\s|(?<!\p{L}))(\p{Ll}[\p{L}-]*(?:\s\p{Ll}[\p{L}-]*){0,2}),?\s$/u;

/** What "D-Ohio" or ", Republican of Ohio," tells of the name before it. */
function partyRoles(after: string, { roles }: Language): readonly string[] {
  const match = roles.party.exec(after);
  return roles.byParty.get((match?.[1] ?? match?.[2] ?? '').charAt(0)) ?? [];
}

/** Titles in a row make one office: "vice", "president". */
export function officesOf(titles: readonly string[], language: Language): string[] {
  const offices: string[] = [];
  for (const title of titles) {
    const joined = `${offices.at(-1) ?? ''}_${title}`;
    if (language.roles.compoundOffices.has(joined)) offices.splice(-1, 1, joined.replace('_', ' '));
    else offices.push(title);
  }
  return offices;
}

/** The gender a title or noun tells. */
export function genderOf(word: string, language: Language): 'female' | 'male' | null {
  const last = word.split(' ').at(-1) ?? '';
  if (language.roles.femaleNouns.has(last) || language.roles.femaleEnd.test(last)) return 'female';
  return language.roles.maleNouns.has(last) || language.roles.maleEnd.test(last) ? 'male' : null;
}

/** Whether a title is an office or occupation, and no mere form of address. */
export function isOffice(title: string, language: Language): boolean {
  const last = title.split(' ').at(-1) ?? '';
  return language.names.personTitles.has(last) && !language.roles.noOffices.test(title);
}
