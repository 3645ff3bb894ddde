import type { TokenRun } from './tokens.ts';

// prettier-ignore
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['￥', 'JPY'], ['₹', 'INR'], ['₽', 'RUB'],
  ['₩', 'KRW'], ['₪', 'ILS'], ['₺', 'TRY'], ['₿', 'BTC'], ['₦', 'NGN'], ['₫', 'VND'], ['₴', 'UAH'],
  ['฿', 'THB'], ['₱', 'PHP'], 
]);

/** The currency printed before the token `at`, and the index where it begins. */
export function currencyBefore(run: TokenRun, at: number): { code: string; from: number } | null {
  const { language } = run;
  const dot = run.tokens[at - 1]?.key === '.' ? at - 1 : at;
  const last = run.tokens[dot - 1];
  if (!last) return null;
  const sign = SIGNS.get(last.key);
  if (sign) {
    const prefix = last.joined ? run.tokens[dot - 2] : undefined;
    if (last.key === '$' && prefix?.key === '.' && run.tokens[dot - 3]?.key === 's') {
      const dotted = run.tokens[dot - 4]?.key === '.' && run.tokens[dot - 5]?.key === 'u';
      if (dotted) return { code: 'USD', from: dot - 5 };
    }
    const dollar =
      last.key === '$' && prefix ? language.currencies.dollars.get(prefix.key) : undefined;
    return dollar ? { code: dollar, from: dot - 2 } : { code: sign, from: dot - 1 };
  }
  const code = language.currencies.codes.get(last.key);
  // "try 5 times" is no lira: codes that are words must be told from them by their neighbour.
  if (!code || last.key === 'try' || last.key === 'sr' || (dot < at && last.key !== 'rs'))
    return null;
  return { code, from: dot - 1 };
}

/** The currency printed after a number, `at` being the token after it, and the index after the currency. */
export function currencyAfter(run: TokenRun, at: number): { code: string; to: number } | null {
  const { language } = run;
  const first = run.tokens[at];
  if (!first) return null;
  const next = first.key === '-' && first.joined && run.tokens[at + 1]?.joined ? at + 1 : at;
  const of = run.tokens[next]?.key === 'of' ? next + 1 : next;
  const nation = language.currencies.nations.get(run.tokens[of]?.key ?? '');
  const name = nation ? of + 1 : of;
  const key = run.tokens[name]?.key ?? '';
  const code =
    language.currencies.names.get(key) ?? language.currencies.names.get(key.replace(/s'?$/, ''));
  if (code) return { code: nation ?? code, to: name + 1 };
  if (/^pounds?$/.test(key) && (nation || run.tokens[name + 1]?.key === 'sterling')) {
    return { code: 'GBP', to: nation ? name + 1 : name + 2 };
  }
  if (/^cents?$/.test(key)) return null;
  if (first.key === '€' || first.key === '£')
    return { code: SIGNS.get(first.key) ?? '', to: at + 1 };
  const afterwards = language.currencies.codes.get(first.key);
  return afterwards && !/^(rs|try|sr)$/.test(first.key) ? { code: afterwards, to: at + 1 } : null;
}
