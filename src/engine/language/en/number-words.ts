/** The English words and signs of numbers. Maps, since any word of a text may be looked up here. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

// prettier-ignore
export const ones: ReadonlyMap<string, number> = new Map([
  ['zero', 0], ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7],
  ['eight', 8], ['nine', 9], ['ten', 10], ['eleven', 11], ['twelve', 12], ['thirteen', 13],
  ['fourteen', 14], ['fifteen', 15], ['sixteen', 16], ['seventeen', 17], ['eighteen', 18], ['nineteen', 19],
]);

// prettier-ignore
export const tens: ReadonlyMap<string, number> = new Map([
  ['twenty', 20], ['thirty', 30], ['forty', 40], ['fourty', 40], ['fifty', 50], ['sixty', 60],
  ['seventy', 70], ['eighty', 80], ['ninety', 90],
]);

// prettier-ignore
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12],
  ['quadrillion', 1e15], ['lakh', 1e5], ['lac', 1e5], ['crore', 1e7],
]);

/** These stand only after digits: "29.6m", "€1.2 bn". */
// prettier-ignore
export const shortMagnitudes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3], ['m', 1e6], ['mn', 1e6], ['mln', 1e6], ['mio', 1e6], ['b', 1e9], ['bn', 1e9],
  ['bln', 1e9], ['t', 1e12], ['tn', 1e12], ['trn', 1e12], ['cr', 1e7],
]);

export const vagueMagnitudes: ReadonlySet<string> = new Set(
  'tens dozens scores hundreds thousands millions billions trillions lakhs crores'.split(' '),
);

// prettier-ignore
export const ordinals: ReadonlyMap<string, number> = new Map([
  ['first', 1], ['second', 2], ['third', 3], ['fourth', 4], ['fifth', 5], ['sixth', 6], ['seventh', 7],
  ['eighth', 8], ['ninth', 9], ['tenth', 10], ['eleventh', 11], ['twelfth', 12], ['thirteenth', 13],
  ['fourteenth', 14], ['fifteenth', 15], ['sixteenth', 16], ['seventeenth', 17], ['eighteenth', 18],
  ['nineteenth', 19], ['twentieth', 20], ['thirtieth', 30], ['fortieth', 40], ['fiftieth', 50],
  ['sixtieth', 60], ['seventieth', 70], ['eightieth', 80], ['ninetieth', 90], ['hundredth', 100],
]);

// prettier-ignore
export const denominators: ReadonlyMap<string, number> = new Map([
  ['half', 2], ['halves', 2], ['quarter', 4], ['quarters', 4], ['third', 3], ['thirds', 3],
  ['fourth', 4], ['fourths', 4], ['fifth', 5], ['fifths', 5], ['sixth', 6], ['sixths', 6],
  ['seventh', 7], ['sevenths', 7], ['eighth', 8], ['eighths', 8], ['ninth', 9], ['ninths', 9],
  ['tenth', 10], ['tenths', 10], ['twelfth', 12], ['twelfths', 12], ['hundredth', 100], ['hundredths', 100],
]);

// prettier-ignore
export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 1 / 4], ['¾', 3 / 4], ['⅕', 1 / 5], ['⅖', 2 / 5],
  ['⅗', 3 / 5], ['⅘', 4 / 5], ['⅙', 1 / 6], ['⅛', 1 / 8], ['⅜', 3 / 8], ['⅝', 5 / 8], ['⅞', 7 / 8],
]);

/** Letters that make an ordinal of digits: "27th". */
export const ordinalSuffix = /^(st|nd|rd|th)$/;

/** Before a magnitude these give a number without a value: "several hundred". */
export const vagueNumbers = /^(several|few|many|couple)$/;

/** Before a number this is its sign: "minus 5 percent". */
export const minus = 'minus';

/** Words that are no numerals, but without which a value is another: "minus 5%", "half of it", "tripled". */
export const valueChanging: readonly string[] =
  'minus percent half halved double doubled twice triple tripled quadrupled dozen'.split(' ');

/** Before a magnitude or a denominator these stand for one: "a million", "an eighth". */
export const articles = words('a an');

/** Between the parts of a number: "one hundred and eighteen", "three and a half". */
export const joiners = words('and');

/** Before the fraction that is added to a number: "three and a half", "two and one third". */
export const addedOnes = words('a one');

/** The fractions that are added so. */
export const addedParts: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['quarter', 1 / 4],
  ['third', 1 / 3],
]);

/** Between a number and what it is a number of: "tens of thousands", "a third of", "two of the". */
export const of = words('of');

/** Words for twelve of something. */
export const dozens = words('dozen');

/** Words for one half, which need no numerator. */
export const halves = words('half');

/** Denominators that more than one of are told of: "two thirds". */
export const pluralDenominators = words(
  'halves quarters thirds fourths fifths sixths sevenths eighths ninths tenths twelfths hundredths',
);

/** Of those, what is a stretch of time unless "of" follows: "the last three quarters". */
export const timeDenominators = words('quarters');

/** Numbers without a value that are other words unless "of" follows: "scores of boats". */
export const needOf = words('scores');

/** What makes a share of a hundred of the number before it. */
export const percents = words('% ٪ percent pct percents');

/** The same in two words. */
export const perCent: readonly [string, string] = ['per', 'cent'];

/** Behind a number and a hyphen: "a 10-plus percent rise", "200-plus boats". */
export const plus = words('plus');

/** Between the two numbers of a range or choice, beside dashes: "46 to 57", "two or three". */
export const rangeLinks = words('to or and');

/** Before two numbers that "and" links to a range: "between 3 and 4 million". */
export const rangeOpeners = words('between both');
