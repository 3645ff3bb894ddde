import { keyAt, type TokenRun } from './tokens.ts';

/** A word or phrase that says how many times: "tripled", "twice", "threefold", "three times as many". */
export interface Multiple {
  readonly value: number;
  /** "times" where one quantity is a multiple of another, "time" where something happened so often. */
  readonly unit: 'times' | 'time';
  /** Index of the token after it. */
  readonly to: number;
}

/** Reads the multiple that begins at a token which is a word. */
export function multipleAt(run: TokenRun, at: number): Multiple | null {
  const { language } = run;
  const key = run.tokens[at]?.key ?? '';
  const next = run.tokens[at + 1];
  const after = next?.key ?? '';
  if (next?.key === '-' && next.joined && run.tokens[at + 2]?.joined) return null;
  const fold = language.parts.folds.get(key);
  if (fold !== undefined) return { value: fold, unit: 'times', to: at + 1 };
  const repeated = language.parts.repeated.get(key);
  if (repeated !== undefined)
    return { value: repeated, unit: timesOrTime(run, at + 1), to: at + 1 };
  // "doubled down", "doubled back", "doubled over" multiply nothing.
  if (language.parts.afterIdleDouble.test(after)) return null;
  for (const [form, value] of language.parts.multiplyingVerbs)
    if (form.test(key)) return { value, unit: 'times', to: at + 1 };
  const value = language.parts.multipleForms.get(key);
  if (value === undefined) return null;
  const before = run.tokens[at - 1]?.key ?? '';
  const verb =
    language.parts.beforeMultiple.test(before) && !language.parts.afterNamedDouble.test(after);
  return verb || language.parts.afterMultiple.test(after)
    ? { value, unit: 'times', to: at + 1 }
    : null;
}

/** Reads what makes a number before it a multiple, `at` being the token after the number. */
export function timesAfter(
  run: TokenRun,
  at: number,
): { unit: 'times' | 'time'; to: number } | null {
  const next = run.tokens[at];
  if (!next) return null;
  const hyphened = next.key === '-' && next.joined;
  const word = run.tokens[hyphened ? at + 1 : at]?.key ?? '';
  const to = hyphened ? at + 2 : at + 1;
  const { parts } = run.language;
  if (parts.fold.has(word)) return { unit: 'times', to };
  if (/^[x×]$/.test(word) && next.joined && !hyphened) return { unit: 'times', to };
  if (parts.time.has(word) && hyphened) return { unit: 'time', to };
  return parts.times.has(word) ? { unit: timesOrTime(run, to), to } : null;
}

/** "Twice as many" is a multiple, "twice a year" tells how often. */
function timesOrTime(run: TokenRun, next: number): Multiple['unit'] {
  return run.language.parts.comparedQuantity.test(keyAt(run, next)) ? 'times' : 'time';
}
