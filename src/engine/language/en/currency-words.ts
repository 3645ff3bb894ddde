/** The English names and codes of currencies; codes and their meaning are those of ISO 4217. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What stands before "$" says whose dollar it is: "US$", "A$", "HK$". */
// prettier-ignore
export const dollars: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'], ['u.s', 'USD'], ['usd', 'USD'], ['a', 'AUD'], ['au', 'AUD'], ['aud', 'AUD'], ['c', 'CAD'],
  ['ca', 'CAD'], ['can', 'CAD'], ['cad', 'CAD'], ['nz', 'NZD'], ['hk', 'HKD'], ['s', 'SGD'], ['nt', 'TWD'],
  ['r', 'BRL'], ['mx', 'MXN'], ['z', 'ZWL'],
]);

/** Codes and abbreviations before or after a number: "Rs 5 crore", "EUR 3m", "3m EUR". */
// prettier-ignore
export const codes: ReadonlyMap<string, string> = new Map([
  ['usd', 'USD'], ['eur', 'EUR'], ['gbp', 'GBP'], ['jpy', 'JPY'], ['cny', 'CNY'], ['rmb', 'CNY'],
  ['inr', 'INR'], ['rs', 'INR'], ['chf', 'CHF'], ['aud', 'AUD'], ['cad', 'CAD'], ['nzd', 'NZD'],
  ['hkd', 'HKD'], ['sgd', 'SGD'], ['krw', 'KRW'], ['rub', 'RUB'], ['brl', 'BRL'], ['mxn', 'MXN'],
  ['zar', 'ZAR'], ['sek', 'SEK'], ['nok', 'NOK'], ['dkk', 'DKK'], ['pln', 'PLN'], ['btc', 'BTC'],
  ['eth', 'ETH'], ['sr', 'SAR'], ['aed', 'AED'], ['try', 'TRY'],
]);

/** Words near a sum that make money of its pounds, where they could be a weight. */
export const cues =
  /^(cost|costs|costing|paid|pay|pays|paying|worth|price|priced|spent|spend|spending|budget|salary|fine|fined|debt|debts|fund|funds|funding|grant|loan|bill|taxpayer|taxpayers|sterling|profit|profits|sales|revenue|donated|raised|earned|earns|invest|invested|value|valued|bonus|pension)$/;

/** The names after a number: "29.6m dollars", "five pounds sterling". Pounds alone may be a weight. */
// prettier-ignore
export const names: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'], ['buck', 'USD'], ['euro', 'EUR'], ['yen', 'JPY'], ['yuan', 'CNY'], ['renminbi', 'CNY'],
  ['rupee', 'INR'], ['ruble', 'RUB'], ['rouble', 'RUB'], ['franc', 'CHF'], ['peso', 'MXN'],
  ['krona', 'SEK'], ['kronor', 'SEK'], ['krone', 'NOK'], ['kroner', 'NOK'], ['zloty', 'PLN'],
  ['shekel', 'ILS'], ['rand', 'ZAR'], ['dirham', 'AED'], ['riyal', 'SAR'], ['lira', 'TRY'],
  ['naira', 'NGN'], ['baht', 'THB'], ['ringgit', 'MYR'], ['rupiah', 'IDR'], ['bitcoin', 'BTC'],
  ['sterling', 'GBP'],
]);

/** Adjectives that tell dollars and francs apart: "29 million Canadian dollars". */
// prettier-ignore
export const nations: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'], ['american', 'USD'], ['canadian', 'CAD'], ['australian', 'AUD'], ['singapore', 'SGD'],
  ['swiss', 'CHF'], ['british', 'GBP'], ['indian', 'INR'], ['japanese', 'JPY'], ['chinese', 'CNY'],
  ['mexican', 'MXN'], ['russian', 'RUB'], ['swedish', 'SEK'], ['norwegian', 'NOK'], ['danish', 'DKK'],
]);

/** Codes that are words too, so that before a number they are none: "try 5 times". */
export const noCodesBefore = words('try sr');

/** Codes that stand before their number only. */
export const noCodesAfter = words('rs try sr');

/** Codes that are printed with a point: "Rs. 500". */
export const pointed = words('rs');

/** Names of currencies that are weights too: sure only with a nation or the name that follows. */
export const weights: ReadonlyMap<string, string> = new Map([
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
]);

/** Behind those: "pounds sterling". */
export const weightsMadeSure = words('sterling');

/** What is worth a hundredth of a currency. */
export const hundredths: ReadonlyMap<string, string> = new Map([
  ['pence', 'GBP'],
  ['p', 'GBP'],
  ['cent', 'USD'],
  ['cents', 'USD'],
  ['¢', 'USD'],
]);

/** Of those, what stands after digits only; single letters touch them. */
export const hundredthsOfDigits = words('pence p');
