/** English words that make a number a part or a multiple, and those around them that tell whether they do. Collected by hand from news texts. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Before "a third" these tell a fraction from an ordinal: "by a third", "more than a quarter". */
export const beforeFraction = /^(by|than|nearly|almost|about|roughly)$/;

/** Verbs that multiply, by how much: "doubled", "tripling". */
export const multiplyingVerbs: readonly (readonly [RegExp, number])[] = [
  [/^doubl(es|ed|ing)$/, 2],
  [/^(tripl|trebl)(es|ed|ing)$/, 3],
  [/^quadrupl(es|ed|ing)$/, 4],
  [/^quintupl(es|ed|ing)$/, 5],
  [/^halv(e|es|ed|ing)$/, 0.5],
];

/** Verbs and adjectives that multiply, by how much; what stands around tells which. */
export const multipleForms: ReadonlyMap<string, number> = new Map([
  ['double', 2], ['triple', 3], ['treble', 3], ['quadruple', 4], ['quintuple', 5],
]); // prettier-ignore

/** Adjectives and adverbs that multiply: "threefold". */
// prettier-ignore
export const folds: ReadonlyMap<string, number> = new Map([
  ['twofold', 2], ['threefold', 3], ['fourfold', 4], ['fivefold', 5], ['sixfold', 6], ['sevenfold', 7],
  ['eightfold', 8], ['ninefold', 9], ['tenfold', 10], ['twentyfold', 20], ['hundredfold', 100],
]);

/** After these a base form ("double", "triple") is a multiple and not an adjective. */
export const beforeMultiple =
  /^(than|nearly|almost|about|roughly|to|would|will|could|may|might|can|should|over|least|approximately|around|virtually|effectively|of|is|was|are|were)$/;

/** After "twice" or "three times" these say that one quantity is a multiple of another, not how often something happened. */
export const comparedQuantity =
  /^(as|more|higher|larger|greater|bigger|faster|less|fewer|lower|smaller|longer|the|its|their|his|her|what|likelier|better|worse|above)$/;

/** After "doubled" these make a phrase that multiplies nothing: "doubled down", "doubled over". */
export const afterIdleDouble = /^(down|back|over|up)$/;

/** After "double" or "triple" these make a name: "double standard", "triple digits". */
export const afterNamedDouble =
  /^(dip|standard|standards|digit|digits|murder|homicide|agent|check|duty|negative|whammy|jeopardy|play|edged|talk)$/;

/** After "double" or "triple" these begin what is multiplied: "triple the price". */
export const afterMultiple = /^(the|what|its|their|his|her)$/;

/** Before "half" these make a part of a game, a period or a body of it: "the first half", "the other half". */
export const beforeNoHalf =
  /^(first|second|other|better|last|latter|and|by|top|bottom|back|opening)$/;

/** After "half" these make a share of it: "half of voters", "half the crew". */
export const afterHalf = /^(of|the|its|his|her|their|our|all|as|that|what)$/;

/** What breaks "in half" is no share of anything. */
export const breaking =
  /^(break|breaks|broke|broken|breaking|split|splits|snap|snapped|tear|tore|torn|fold|folded|rip|ripped)$/;

/** Before "half" these make a share of it: "more than half", "cut in half". */
export const beforeHalf =
  /^(than|nearly|about|almost|over|roughly|least|only|around|just|under|to|in|some|cut)$/;

/** Words that say how often something happened, or how many times as much: "twice". */
export const repeated: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
]);

/** Behind a number these say the same of it: "three times". */
export const times = words('times');

/** The same of a number and a hyphen: "a three-time winner". */
export const time = words('time');

/** Behind a number and a hyphen: "three-fold". */
export const fold = words('fold');

/** Between the two numbers of a share: "9 out of 10". */
export const outOf: readonly [string, string] = ['out', 'of'];

/** The same in one word: "one in seven". */
export const inOf = words('in');

/** Between the hyphens of a ratio: "two-to-one". */
export const toOf = words('to');

/** What may stand before the second number of a share: "one in every seven". */
export const beforeWhole = words('every the a');

/** Behind "half" these lead on to a unit: "half an hour". */
export const articles = words('a an');

/** What may stand between a fraction and its unit: "half an hour", "a quarter of the mile". */
export const beforeUnit = words('a an of the');

/** Before "half" where something was parted: "split in half". */
export const inHalf = words('in');

/** Behind a fraction: "three-quarters of a percentage point", "half of one percent"; each with how many words it takes. */
export const ofPoint: readonly (readonly [words: RegExp, length: number])[] = [
  [/^of (a|one) percentage point$/, 4],
  [/^of (a|one) percent\b/, 3],
];
