/** English words beside a figure that say how exactly it is meant. Collected by hand from news texts. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Phrases before a figure, longest first, and whether they make it an approximation. */
export const phrases: readonly (readonly [words: readonly string[], approximate: boolean])[] = (
  [
    ['in the neighborhood of', true], ['in the region of', true], ['in the range of', true],
    ['a little more than', true], ['a little over', true], ['slightly more than', true],
    ['no fewer than', true], ['no less than', true], ['not less than', true], ['no more than', false],
    ['not more than', false], ['as many as', true], ['as much as', true], ['as few as', true], ['as little as', true],
    ['just more than', true], ['just less than', true], ['just over', true], ['just under', true],
    ['just about', true], ['well over', true], ['well above', true], ['far more than', true], ['little more than', true],
    ['more than', true], ['less than', true], ['fewer than', true], ['greater than', true], ['higher than', true],
    ['lower than', true], ['better than', true], ['close to', true], ['next to', true], ['at least', true],
    ['at most', false], ['up to', false], ['an estimated', true], ['a maximum of', false], ['a minimum of', true],
    ['upward of', true], ['upwards of', true], ['north of', true], ['south of', true], ['or so', true],
    ['nearly', true], ['almost', true], ['about', true], ['around', true], ['roughly', true],
    ['approximately', true], ['some', true], ['over', true], ['above', true], ['below', true], ['under', true],
    ['topped', true], ['topping', true], ['tops', true], ['exceeded', true], ['exceeds', true], ['exceeding', true],
    ['surpassed', true], ['estimated', true], ['circa', true], ['virtually', true], ['barely', true],
    ['just', false], ['only', false], ['exactly', false], ['precisely', false], ['merely', false], ['fully', false],
    ['literally', false], ['another', false], ['~', true], ['≈', true], ['<', true], ['>', true], ['≥', true], ['≤', false],
  ] as const
).map(([phrase, approximate]) => [phrase.split(' ').reverse(), approximate]); // prettier-ignore

/** Words that may stand between a qualifier and its figure: "nearly the 40 votes", "about a million". */
export const transparent = /^(the|a|an|that|its|his|her|their)$/;

/** Those of them that point to a figure that is known. */
export const definite = /^(the|that|its|his|her|their)$/;

/** Before those these compare something else with it: "fewer than the 40 votes it needs". */
export const comparing = / than$/;

/** Before such a word these are prepositions of place: "around the 14th Amendment". */
export const placePrepositions = /^(over|under|around|about|above|below|some)$/;

/** What follows "or" behind a number and makes it an approximation. */
export const orThereabouts = /^(more|so|fewer|less|thereabouts)$/;

/**
 * How a qualifier bounds the value it stands with: `about` on either side, `short` and `past` just
 * below and just above it, `most` and `least` from one side alone.
 */
export const senses: readonly (readonly [
  words: RegExp,
  sense: 'about' | 'short' | 'past' | 'most' | 'least',
])[] = [
  [/^(nearly|almost|close to|next to|just under|just less than|virtually)$/, 'short'],
  [/^(just over|just more than|slightly more than|a little (more than|over))$/, 'past'],
  [
    /^(less than|fewer than|lower than|under|below|up to|at most|as many as|as much as|a maximum of|not? more than|<|≤|south of|or (fewer|less))$/,
    'most',
  ],
  [
    /^(more than|over|above|at least|topped|topping|tops|exceed(ed|s|ing)|surpassed|upwards? of|north of|well (over|above)|far more than|little more than|no (fewer|less) than|not less than|a minimum of|greater than|higher than|better than|or more|plus|\+|>|≥)$/,
    'least',
  ],
  [
    /^(about|around|roughly|approximately|some|an estimated|estimated|just about|in the .*|or so|circa|~|≈|ish|odd|or thereabouts|barely)$/,
    'about',
  ],
];

/** Whom a count of dead or injured may be told as: "12 dead" may be "12 people" who were killed. */
export const anyPeople =
  /^(person|man|woman|child|victim|student|worker|soldier|other|civilian|resident|passenger)$/;

/** Units of a count that say people died. */
export const deaths = /^(dead|killed|death|fatality)$/;

/** Units of a count that say people were hurt and lived. */
export const injuries = /^(injured|wounded|hurt|injury)$/;

/** Behind a number and a hyphen, beside "plus": "20-ish", "30-odd". */
export const suffixes = words('ish odd');
