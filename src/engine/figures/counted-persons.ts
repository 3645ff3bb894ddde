import type { Language } from '../language/index.ts';
import type { Figure } from '../types.ts';

/** Whether one of two counts is of persons, and the other of what no person is: members and seats. */
export function countPersonsAndThings(a: Figure, b: Figure, language: Language): boolean {
  if (a.kind !== 'count' || b.kind !== 'count') return false;
  const [one, other] = [a.unit.toLowerCase(), b.unit.toLowerCase()];
  return (
    (isPerson(one, language) && isThing(other, language)) ||
    (isThing(one, language) && isPerson(other, language))
  );
}

/** Whether a noun, lower case, is in a list of persons, or formed like one of them. */
export function isPersonNoun(noun: string, { roles }: Language): boolean {
  const lists = [roles.offices, roles.persons, roles.unnamedPersons];
  return lists.some((list) => list.has(noun)) || roles.personEnd.test(noun);
}

function isPerson(noun: string, language: Language): boolean {
  return isPersonNoun(noun, language) || language.qualifiers.anyPeople.test(noun);
}

/** A noun that is neither in a list of persons nor formed like one. */
function isThing(noun: string, language: Language): boolean {
  const { anyNouns, personLike, deathWords, injuryWords } = language.figures;
  const isOther = [anyNouns, deathWords, injuryWords].some((list) => list.has(noun));
  return noun !== '' && !isOther && !personLike.test(noun) && !isPerson(noun, language);
}
