/** English words around a number that say what it counts, ranks or scores, or whose age it is. Collected by hand from news texts, by what the reader of figures took for something else. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words that end a noun phrase: what a number counts never stands beyond them. Function words and common verbs, collected by hand. */
export const nounPhraseEnds: ReadonlySet<string> = new Set(
  (
    'the a an of in on at to for from by with and or but nor as is are was were be been being has have had ' +
    'will would could should can may might must do does did that which who whom whose when while where why ' +
    'how after before since than then there it he she they we you i him them us me his her their its our my ' +
    'your this these those not no yes into onto over under about against during between through without ' +
    'within among amid because if so also only just said says told per upon until till via despite including ' +
    'each every here now today yesterday tomorrow later earlier ago apart away out off up down again ever ' +
    'toward towards around above below near behind beyond like plus minus versus vs alongside ' +
    'went came got made took gave left died voted remained joined won lost met came get go come make take'
  ).split(' '),
);

/** Participles that count people: "three dead", "five injured". */
export const countedPeople =
  /^(dead|killed|injured|wounded|hurt|missing|arrested|detained|hospitalized|hospitalised|displaced)$/;

/** What follows "or" behind a number: "50 or more", "40 or so". */
export const orMore = /^(more|so|fewer|less)$/;

/** Determiners between "of" and what is counted: "two of his aides". */
export const owners = /^(the|his|her|their|its|our|my|your|these|those)$/;

/** After these, "100m" is metres, not millions. */
export const races =
  /^(sprint|dash|race|final|hurdles|freestyle|relay|butterfly|backstroke|tall|high|deep|wide|long)$/;

/** Hyphened words in which the number has ceased to count: "two-way", "one-on-one", "four-letter word". */
export const idioms =
  /^(way|star|on|fold|faced|tone|sided|edged|something|fifth|third|half|letter|by|and|to|time|timer|pronged|up|figure|digit|[a-z])$/;

/** After an ordinal these make a name or a time of it, no rank: "19th century", "fifth floor". */
export const noRanks = /^(century|centuries|grade|grader|graders|floor|street|avenue)$/;

/** After an ordinal these say what is counted on: "third term", "27th district". */
export const ranked =
  /^(term|time|year|day|week|month|place|round|attempt|anniversary|district|congressional|circuit|congress|day|straight|consecutive|vote|ballot)$/;

/** What makes "one month" a stretch of time. */
export const stretch =
  /^(for|in|after|within|exactly|least|than|about|only|over|under|nearly|almost|lasted|to|spent|served|past|last|next|every|by|up)$/;

/** With "one" these open a story rather than measure: "one day". */
export const moments = /^(day|night|minute|second)$/;

/** Words of a chamber or a court: a score beside them is a vote. */
export const ballotWords =
  /^(votes?|voted|voting|passed|approved|rejected|ruled|ruling|decision|confirmed|majority|senate|house|court|party-line|line)$/;

/** Words of a match or a race: two numbers beside them are a score. */
export const matchWords = /^(won|lost|beat|defeated|score|scored|margin)$/;

/** Behind "and" or "or" these make an age of the number before: "18 and older". */
export const ageLimits = /^(older|over|above|up|under|younger|olders)$/;

/** Directly before a number these make an age of it: "aged 47", "turns 18". */
export const ageVerbs = /^(aged|age|turned|turning|turns)$/;

/** What may stand between "age" and its number: "at the age of 30", "ages 5 to 12". */
export const ageLinks = /^(of|to|at|from|and|between|than|is|was|until|,)$/;

/** Before a number that ends its clause, behind a person: "who is 46". */
export const ageCopulas = /^(is|was|then|at|now)$/;

/** What stands before those: "who is 46", "he was then 46". */
export const ageSubjects = /^(who|he|she|,|was|is)$/;

/** Before those words: "50 or more". */
export const or = words('or');

/** Function words that go on with what is counted: "two of the most senior aides". */
export const superlatives = words('most');

/** Behind an apostrophe: "two of Congress’s critics". */
export const genitive = words('s');

/** Before those limits: "18 and older". */
export const ageJoiners = words('and or');

/** A little before a number these make an age of it: "at the age of 30". */
export const ageNouns = words('age ages aged');

/** What may stand before an age between commas: "the mayor, then, 46,". */
export const then = words('then');

/** Behind an age: "two-year-old", "75 years old". */
export const old = words('old olds');

/** Behind a percentage these make a difference of two of it: "3 percent points". */
export const points = words('points');

/** How superlatives end: "third-largest". */
export const superlativeEnd = /(?:est|most)$/;

/** Between the numbers of a score: "228 to 191". */
export const scoreLinks = words('to');

export { isPlural, singular } from './plurals.ts';
