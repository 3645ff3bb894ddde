/** The English names and symbols of units, from the SI brochure and the customary units of Britain and the United States. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Nouns that measure time, in the singular: English names the units that comparison.json has. */
export const timeUnits: ReadonlyMap<string, string> = new Map(
  'second minute hour day night week weekend fortnight month quarter semester year decade century'
    .split(' ')
    .map((unit) => [unit, unit]),
);

/** The SI prefixes, written out, with their factor. */
// prettier-ignore
export const siPrefixes: ReadonlyMap<string, number> = new Map([
  ['nano', 1e-9], ['micro', 1e-6], ['milli', 1e-3], ['centi', 1e-2], ['deci', 1e-1], ['hecto', 1e2],
  ['kilo', 1e3], ['mega', 1e6], ['giga', 1e9], ['tera', 1e12], ['peta', 1e15], ['exa', 1e18],
  ['zetta', 1e21], ['yotta', 1e24],
]);

/** Units that take prefixes, with the base unit their values are given in. */
// prettier-ignore
export const prefixableUnits: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map([
  ['metre', ['m', 1]], ['meter', ['m', 1]], ['gram', ['kg', 1e-3]], ['gramme', ['kg', 1e-3]],
  ['hash', ['hash', 1]], ['watt', ['W', 1]], ['byte', ['byte', 1]], ['bit', ['bit', 1]], ['hertz', ['Hz', 1]],
  ['volt', ['V', 1]], ['joule', ['J', 1]], ['litre', ['litre', 1]], ['liter', ['litre', 1]],
  ['tonne', ['kg', 1e3]], ['ton', ['ton', 1]], ['pascal', ['Pa', 1]], ['newton', ['N', 1]], ['amp', ['A', 1]],
  ['flop', ['flop', 1]], ['pixel', ['pixel', 1]], ['calorie', ['calorie', 1]], ['bar', ['bar', 1]],
]);

/** Units without prefixes; their values stay as printed. */
export const plainUnits: ReadonlySet<string> = new Set(
  (
    'foot inch yard mile acre hectare pound ounce stone gallon pint barrel bushel knot degree knot ' +
    'lightyear fathom furlong mph kph karat carat caliber calibre'
  ).split(' '),
);

/** Symbols, which stand after digits only: "5 km", "110 TH/s", "40 mph", "9mm". */
// prettier-ignore
export const unitSymbols: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map([
  ['km', ['m', 1e3]], ['cm', ['m', 1e-2]], ['mm', ['m', 1e-3]], ['kg', ['kg', 1]], ['mg', ['kg', 1e-6]],
  ['lb', ['pound', 1]], ['lbs', ['pound', 1]], ['oz', ['ounce', 1]], ['ft', ['foot', 1]], ['mph', ['mile/h', 1]],
  ['kph', ['m/h', 1e3]], ['kw', ['W', 1e3]], ['mw', ['W', 1e6]], ['gw', ['W', 1e9]], ['tw', ['W', 1e12]],
  ['kwh', ['Wh', 1e3]], ['mwh', ['Wh', 1e6]], ['gwh', ['Wh', 1e9]], ['twh', ['Wh', 1e12]],
  ['kb', ['byte', 1e3]], ['mb', ['byte', 1e6]], ['gb', ['byte', 1e9]], ['tb', ['byte', 1e12]], ['pb', ['byte', 1e15]],
  ['hz', ['Hz', 1]], ['khz', ['Hz', 1e3]], ['mhz', ['Hz', 1e6]], ['ghz', ['Hz', 1e9]],
  ['h', ['hash', 1]], ['kh', ['hash', 1e3]], ['mh', ['hash', 1e6]], ['gh', ['hash', 1e9]], ['th', ['hash', 1e12]],
  ['ph', ['hash', 1e15]], ['eh', ['hash', 1e18]], ['zh', ['hash', 1e21]], ['m', ['m', 1]], ['°', ['degree', 1]], ['c', ['degree', 1]], ['f', ['degree', 1]],
]);

/** Short forms of units of time, which stand after digits. */
export const timeSymbols: ReadonlyMap<string, string> = new Map([
  ['yr', 'year'], ['yrs', 'year'], ['hr', 'hour'], ['hrs', 'hour'], ['min', 'minute'], ['mins', 'minute'],
  ['sec', 'second'], ['secs', 'second'], ['mo', 'month'], ['mos', 'month'],
]); // prettier-ignore

/** Words that may stand between a number and any unit: "two more years", "five square miles", "ten long days". By hand: of measuring, of working time, and the plainest adjectives. */
export const beforeUnit =
  /^(more|additional|extra|further|full|long|short|straight|consecutive|successive|entire|whole|other|working|square|cubic|nautical|metric|running|calendar|business|solid|good|bad|hard|great)$/;

/** How other adjectives end, which stand so before a unit of time: "three glorious weeks". */
export const adjectiveEnd = /^\p{L}{2,}(?:ous|ful|ive|some|able|ible|ial)$/u;

/** Before "point": differences of two percentages. */
export const points: ReadonlyMap<string, string> = new Map([
  ['percentage', 'percentage point'],
  ['basis', 'basis point'],
]);

/** What follows those. */
export const pointNouns = words('point points');

/** Before a unit of length: areas and volumes. */
export const dimensions: ReadonlyMap<string, string> = new Map([
  ['square', 'square'],
  ['cubic', 'cubic'],
]);

/** Between a unit and the time it is a rate for: "per second", "an hour". */
export const per = words('per a an');

/** Short forms of units of time behind those. */
export const rateSymbols: ReadonlyMap<string, string> = new Map([
  ['s', 'second'],
  ['sec', 'second'],
  ['h', 'hour'],
  ['hr', 'hour'],
]);

/** What may stand behind the inches of a height: "5-foot-11-inch". */
export const inches = words('inch inches');
