/** Plurals that no rule gives, of nouns that news articles count; from English grammars. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['hash', 'hashes'],
  ['life', 'lives'],
  ['half', 'halves'],
  ['species', 'species'],
  ['series', 'series'],
  ['copy', 'copies'],
]);

/**
 * Symbols of units, which stand the same before one and many: "0.27 m", "3 kg". The base units of
 * the SI and the derived ones with a name of their own, with the prefixes met in news.
 */
export const UNIT_SYMBOLS: ReadonlySet<string> = new Set(
  (
    'm km cm mm nm kg g mg t s ms A K °C °F mol cd Hz kHz MHz GHz N Pa hPa kPa J kJ MJ GJ W kW MW ' +
    'GW TW Wh kWh MWh GWh TWh V kV B kB MB GB TB PB m2 km2 m3 m/s km/h hash/s L l ha dB percent'
  ).split(' '),
);

/** The numbers that running text writes in words: none to twelve. */
export const SMALL_NUMBERS: readonly string[] =
  'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
