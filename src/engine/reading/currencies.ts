import { keyAt, type TokenRun } from './tokens.ts';

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
    const dotted = last.key === '$' && prefix?.key === '.' ? dottedDollar(run, dot - 2) : undefined;
    if (dotted) return { code: dotted, from: dot - 5 };
    const dollar =
      last.key === '$' && prefix ? language.currencies.dollars.get(prefix.key) : undefined;
    return dollar ? { code: dollar, from: dot - 2 } : { code: sign, from: dot - 1 };
  }
  const code = language.currencies.codes.get(last.key);
  if (!code || language.currencies.noCodesBefore.has(last.key)) return null;
  const isPointed = dot < at;
  return isPointed && !language.currencies.pointed.has(last.key) ? null : { code, from: dot - 1 };
}

/** "U.S.$": whose dollar it is, by the two letters before the point at an index. */
function dottedDollar(run: TokenRun, point: number): string | undefined {
  if (keyAt(run, point - 2) !== '.') return undefined;
  return run.language.currencies.dollars.get(`${keyAt(run, point - 3)}.${keyAt(run, point - 1)}`);
}

/** The currency printed after a number, `at` being the token after it, and the index after the currency. */
export function currencyAfter(run: TokenRun, at: number): { code: string; to: number } | null {
  const { language } = run;
  const first = run.tokens[at];
  if (!first) return null;
  const next = first.key === '-' && first.joined && run.tokens[at + 1]?.joined ? at + 1 : at;
  const of = language.numbers.of.has(keyAt(run, next)) ? next + 1 : next;
  const nation = language.currencies.nations.get(run.tokens[of]?.key ?? '');
  const name = nation ? of + 1 : of;
  const key = run.tokens[name]?.key ?? '';
  const code =
    language.currencies.names.get(key) ?? language.currencies.names.get(key.replace(/s'?$/, ''));
  if (code) return { code: nation ?? code, to: name + 1 };
  const weight = language.currencies.weights.get(key);
  const isSure = nation || language.currencies.weightsMadeSure.has(keyAt(run, name + 1));
  if (weight && isSure) return { code: weight, to: nation ? name + 1 : name + 2 };
  if (language.currencies.hundredths.has(key)) return null;
  if (first.key === '€' || first.key === '£')
    return { code: SIGNS.get(first.key) ?? '', to: at + 1 };
  const afterwards = language.currencies.codes.get(first.key);
  return afterwards && !language.currencies.noCodesAfter.has(first.key)
    ? { code: afterwards, to: at + 1 }
    : null;
}
