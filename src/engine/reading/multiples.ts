import type { TokenRun } from './tokens.ts';

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
  if (key === 'twice' || key === 'thrice') {
    const value = key === 'twice' ? 2 : 3;
    return {
      value,
      unit:
        language.parts.comparedQuantity.test(after) && after !== 'over' && after !== 'that'
          ? 'times'
          : 'time',
      to: at + 1,
    };
  }
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
  if (word === 'fold') return { unit: 'times', to };
  if ((word === 'x' || word === '×') && next.joined && !hyphened) return { unit: 'times', to };
  if (word === 'time' && hyphened) return { unit: 'time', to };
  if (word !== 'times') return null;
  const compared = run.tokens[to]?.key ?? '';
  return {
    unit:
      run.language.parts.comparedQuantity.test(compared) &&
      compared !== 'that' &&
      compared !== 'over'
        ? 'times'
        : 'time',
    to,
  };
}
