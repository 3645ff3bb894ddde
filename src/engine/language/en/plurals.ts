/** The plurals of English nouns and their singulars, by the rules of spelling and what breaks them. */

/** Plurals that no rule of spelling gives, with their singular, and plurals that are singulars too. */
const SINGULARS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'], ['persons', 'person'], ['men', 'man'], ['women', 'woman'], ['children', 'child'],
  ['feet', 'foot'], ['teeth', 'tooth'], ['mice', 'mouse'], ['geese', 'goose'], ['lives', 'life'],
  ['wives', 'wife'], ['knives', 'knife'], ['halves', 'half'], ['thieves', 'thief'], ['selves', 'self'],
  ['police', 'police'], ['aircraft', 'aircraft'], ['series', 'series'], ['species', 'species'],
  ['crises', 'crisis'], ['criteria', 'criterion'], ['data', 'data'], ['personnel', 'personnel'],
  ['others', 'other'], ['buses', 'bus'], ['viruses', 'virus'], ['hertz', 'hertz'], ['hashes', 'hash'],
  ['movies', 'movie'], ['cookies', 'cookie'], ['ties', 'tie'], ['pies', 'pie'], ['alumni', 'alumnus'],
]); // prettier-ignore

/** Ends in "s" and is no plural: endings, and words and places that the endings do not cover. */
const NO_PLURALS =
  /(ss|us|is|ous|news|overseas|across|besides|texas|kansas|arkansas|illinois|massachusetts|paris|wales|vegas|angeles|orleans|always|perhaps)$/;

/** The singular of an English noun in lower case; of a singular, itself. */
export function singular(noun: string): string {
  const irregular = SINGULARS.get(noun);
  if (irregular) return irregular;
  if (/[a-z]{2}men$/.test(noun)) return noun.slice(0, -2) + 'an';
  if (/[a-z]{2}people$/.test(noun)) return noun.slice(0, -6) + 'person';
  if (!isPlural(noun)) return noun;
  if (/[^aeiou]ies$/.test(noun)) return noun.slice(0, -3) + 'y';
  if (/(ch|sh|x|ss|zz)es$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

export function isPlural(noun: string): boolean {
  if (SINGULARS.has(noun) || /[a-z]{2}(men|people)$/.test(noun)) return true;
  return /[a-z]{2}s$/.test(noun) && !NO_PLURALS.test(noun);
}

/** What a noun may be the plural of, where it is not known which it is; itself among them. */
export function possibleSingulars(noun: string): string[] {
  return [
    noun,
    noun.replace(/men$/u, 'man'),
    noun.replace(/s$/u, ''),
    noun.replace(/ies$/u, 'y'),
    noun.replace(/ses$/u, 's'),
  ];
}
