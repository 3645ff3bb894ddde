import { complements } from './figure-labels.ts';
import { stopWords } from './stop-words.ts';

/** Words beside a figure that tell what it counts. Collected by hand from general news English. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What says that the people counted died. */
export const deathWords = words(
  'dead killed died dies dying death deaths fatality fatalities slain murdered perished massacred',
);

/** What says that the people counted were hurt and lived. */
export const injuryWords = words('injured wounded hurt injury injuries wounding injuring');

/** Counted nouns, in the singular, that may stand for a more exact one: "30 people" for "30 sources". */
export const anyNouns = words(
  'person individual man woman member figure other victim case thing item time point one death dead killed injured wounded',
);

/** Words beside a figure that do not tell what it measures: besides the stop words verbs of saying, and the words of numbers and time, which figures of any kind share. */
export const noFigureTerms: ReadonlySet<string> = new Set([
  ...stopWords,
  ...words(`
    having nor said say says saying told tell according might must done onto since during through
    per each less least both another even still down off here why s t re ve d ll nearly almost
    around roughly approximately including include included worth percent million billion thousand
    hundred trillion dozen dollar year month week day hour years months weeks days hours minutes
    decades many much very new aged age ages old respectively`),
]);

/** A sentence that begins so refers to the one before: "That is up from 4.9%". */
export const referringBack = /^(that|this|it|these|those|they|which)/;

/** What says that these are counted beside those already told: "another 20". */
export const others = /\b(?:other|another|more(?! than)|additional|further)\b/;

/** What says near a figure that so much is needed or wanted, and may not be there: "needs 51 votes". */
export const needWords =
  /^(?:need(?:s|ed|ing)?|requir(?:e|es|ed|ing)|necessary|requirement|threshold|goal|target)$/;

/** Prepositions behind a figure that lead to what it is of: "seven miles from Port Low", "two terms as mayor". */
export const leadingTo: ReadonlySet<string> = new Set([...complements, 'as']);

/** How nouns end that may stand for persons: "migrant", "settler". */
export const personLike = /(?:[eo]r|[ae]nt|ist|ee|ian|man|ite|ese|boy|girl|folk|guard)$/;

/** Qualifiers of a multiple that lies a little below what is said: "nearly tripled". */
export const justBelow = /^(nearly|almost|close to|just under|less than|under|up to)$/;

/** Qualifiers of a multiple that lies above what is said: "more than doubled". */
export const justAbove = /^(more than|over|at least|exceeding|or more|well over|just over|topped)$/;

/** Words beside a percentage that say something grew by it: "up 5%", "rose by a third". */
export const growthWords =
  /^(up|rose|rise|rises|rising|risen|increas\w*|grew|grow|grows|growing|growth|grown|jump\w*|surg\w*|climb\w*|gain\w*|soar\w*|higher|expand\w*)$/;

/** Before an age these say that it was reached then: "at age 12", "when he was 30". */
export const ageThen =
  /\b(?:at age|at the age of|when (?:he|she|they) (?:was|were)) (?:only |just )?$/i;

/** Between a share and what it is of: "a third of the 600". */
export const ofWhole =
  /^ of (the |its |their |all |those )?(some |about |roughly |nearly |more than )?$/;

/** In the words of an age: "75 years old", "a two-year-old". */
export const old = /old/;

/** An age whose person may follow: "59-year-old". */
export const oldEnd = /old$/;

/** As the source of a pattern: between a name with its comma and an age. */
export const beforeAge = '(?:an?|the|now|then|who is|who was)';

/** What joins two figures to one statement: "40 to 60 hours", "52-48". */
export const rangeJoint = /^(?: |-|–|—| ?- ?)?(?:to|through|-|–|—)?(?:-| )?$/;

/** Before the first of two values, one after the other: "from $67 million in March to $184 million". */
export const rangeFrom = /\bfrom (?:\S+ ){0,3}$/i;

/** Between those two. */
export const rangeTo = /^[^.;:]{1,60}\bto (?:\S+ ){0,2}$/i;

/** Before two values of a range that "and" joins: "between 12 and 16 years". */
export const rangeBetween = /\bbetween (?:the ages of )?(?:\S+ )?$/i;

/** Between those two. */
export const rangeAnd = /^ and $/;

/** Between a word of growth and a percentage: "a growth of 5%". */
export const growthOf = words('of');

/** Before a percentage that is a level and no growth: "increased to 78.4%". */
export const levelOf = words('to');

/** A verb whose percentage is a part: "made up 5%". */
export const makes = /^ma[dk]/;
