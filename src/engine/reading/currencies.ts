import type { Token } from './tokens.ts';

// prettier-ignore
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['￥', 'JPY'], ['₹', 'INR'], ['₽', 'RUB'],
  ['₩', 'KRW'], ['₪', 'ILS'], ['₺', 'TRY'], ['₿', 'BTC'], ['₦', 'NGN'], ['₫', 'VND'], ['₴', 'UAH'],
  ['฿', 'THB'], ['₱', 'PHP'], 
]);

/** What stands before "$" says whose dollar it is: "US$", "A$", "HK$". */
// prettier-ignore
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'], ['u.s', 'USD'], ['usd', 'USD'], ['a', 'AUD'], ['au', 'AUD'], ['aud', 'AUD'], ['c', 'CAD'],
  ['ca', 'CAD'], ['can', 'CAD'], ['cad', 'CAD'], ['nz', 'NZD'], ['hk', 'HKD'], ['s', 'SGD'], ['nt', 'TWD'],
  ['r', 'BRL'], ['mx', 'MXN'], ['z', 'ZWL'],
]);

/** Codes and abbreviations before or after a number: "Rs 5 crore", "EUR 3m", "3m EUR". */
// prettier-ignore
const CODES: ReadonlyMap<string, string> = new Map([
  ['usd', 'USD'], ['eur', 'EUR'], ['gbp', 'GBP'], ['jpy', 'JPY'], ['cny', 'CNY'], ['rmb', 'CNY'],
  ['inr', 'INR'], ['rs', 'INR'], ['chf', 'CHF'], ['aud', 'AUD'], ['cad', 'CAD'], ['nzd', 'NZD'],
  ['hkd', 'HKD'], ['sgd', 'SGD'], ['krw', 'KRW'], ['rub', 'RUB'], ['brl', 'BRL'], ['mxn', 'MXN'],
  ['zar', 'ZAR'], ['sek', 'SEK'], ['nok', 'NOK'], ['dkk', 'DKK'], ['pln', 'PLN'], ['btc', 'BTC'],
  ['eth', 'ETH'], ['sr', 'SAR'], ['aed', 'AED'], ['try', 'TRY'],
]);

/** The names after a number: "29.6m dollars", "five pounds sterling". Pounds alone may be a weight. */
// prettier-ignore
const NAMES: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'], ['buck', 'USD'], ['euro', 'EUR'], ['yen', 'JPY'], ['yuan', 'CNY'], ['renminbi', 'CNY'],
  ['rupee', 'INR'], ['ruble', 'RUB'], ['rouble', 'RUB'], ['franc', 'CHF'], ['peso', 'MXN'],
  ['krona', 'SEK'], ['kronor', 'SEK'], ['krone', 'NOK'], ['kroner', 'NOK'], ['zloty', 'PLN'],
  ['shekel', 'ILS'], ['rand', 'ZAR'], ['dirham', 'AED'], ['riyal', 'SAR'], ['lira', 'TRY'],
  ['naira', 'NGN'], ['baht', 'THB'], ['ringgit', 'MYR'], ['rupiah', 'IDR'], ['bitcoin', 'BTC'],
  ['sterling', 'GBP'],
]);

/** Adjectives that tell dollars and francs apart: "29 million Canadian dollars". */
// prettier-ignore
const NATIONS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'], ['american', 'USD'], ['canadian', 'CAD'], ['australian', 'AUD'], ['singapore', 'SGD'],
  ['swiss', 'CHF'], ['british', 'GBP'], ['indian', 'INR'], ['japanese', 'JPY'], ['chinese', 'CNY'],
  ['mexican', 'MXN'], ['russian', 'RUB'], ['swedish', 'SEK'], ['norwegian', 'NOK'], ['danish', 'DKK'],
]);

/** The currency printed before the token `at`, and the index where it begins. */
export function currencyBefore(
  tokens: readonly Token[],
  at: number,
): { code: string; from: number } | null {
  const dot = tokens[at - 1]?.key === '.' ? at - 1 : at;
  const last = tokens[dot - 1];
  if (!last) return null;
  const sign = SIGNS.get(last.key);
  if (sign) {
    const prefix = last.joined ? tokens[dot - 2] : undefined;
    if (last.key === '$' && prefix?.key === '.' && tokens[dot - 3]?.key === 's') {
      const dotted = tokens[dot - 4]?.key === '.' && tokens[dot - 5]?.key === 'u';
      if (dotted) return { code: 'USD', from: dot - 5 };
    }
    const dollar = last.key === '$' && prefix ? DOLLARS.get(prefix.key) : undefined;
    return dollar ? { code: dollar, from: dot - 2 } : { code: sign, from: dot - 1 };
  }
  const code = CODES.get(last.key);
  // "try 5 times" is no lira: codes that are words must be told from them by their neighbour.
  if (!code || last.key === 'try' || last.key === 'sr' || (dot < at && last.key !== 'rs'))
    return null;
  return { code, from: dot - 1 };
}

/** The currency printed after a number, `at` being the token after it, and the index after the currency. */
export function currencyAfter(
  tokens: readonly Token[],
  at: number,
): { code: string; to: number } | null {
  const first = tokens[at];
  if (!first) return null;
  const next = first.key === '-' && first.joined && tokens[at + 1]?.joined ? at + 1 : at;
  const of = tokens[next]?.key === 'of' ? next + 1 : next;
  const nation = NATIONS.get(tokens[of]?.key ?? '');
  const name = nation ? of + 1 : of;
  const key = tokens[name]?.key ?? '';
  const code = NAMES.get(key) ?? NAMES.get(key.replace(/s'?$/, ''));
  if (code) return { code: nation ?? code, to: name + 1 };
  if (/^pounds?$/.test(key) && (nation || tokens[name + 1]?.key === 'sterling')) {
    return { code: 'GBP', to: nation ? name + 1 : name + 2 };
  }
  if (/^cents?$/.test(key)) return null;
  if (first.key === '€' || first.key === '£')
    return { code: SIGNS.get(first.key) ?? '', to: at + 1 };
  const afterwards = CODES.get(first.key);
  return afterwards && !/^(rs|try|sr)$/.test(first.key) ? { code: afterwards, to: at + 1 } : null;
}
