import {
  AFTER_IDLE_DOUBLE,
  AFTER_MULTIPLE,
  AFTER_NAMED_DOUBLE,
  BEFORE_MULTIPLE,
  COMPARED_QUANTITY,
  FOLDS,
  MULTIPLE_FORMS,
  MULTIPLYING_VERBS,
} from '../language/en/parts-and-multiples.ts';
import type { Token } from './tokens.ts';

/** A word or phrase that says how many times: "tripled", "twice", "threefold", "three times as many". */
export interface Multiple {
  readonly value: number;
  /** "times" where one quantity is a multiple of another, "time" where something happened so often. */
  readonly unit: 'times' | 'time';
  /** Index of the token after it. */
  readonly to: number;
}

/** Reads the multiple that begins at a token which is a word. */
export function multipleAt(tokens: readonly Token[], at: number): Multiple | null {
  const key = tokens[at]?.key ?? '';
  const next = tokens[at + 1];
  const after = next?.key ?? '';
  if (next?.key === '-' && next.joined && tokens[at + 2]?.joined) return null;
  const fold = FOLDS.get(key);
  if (fold !== undefined) return { value: fold, unit: 'times', to: at + 1 };
  if (key === 'twice' || key === 'thrice') {
    const value = key === 'twice' ? 2 : 3;
    return {
      value,
      unit:
        COMPARED_QUANTITY.test(after) && after !== 'over' && after !== 'that' ? 'times' : 'time',
      to: at + 1,
    };
  }
  // "doubled down", "doubled back", "doubled over" multiply nothing.
  if (AFTER_IDLE_DOUBLE.test(after)) return null;
  for (const [form, value] of MULTIPLYING_VERBS)
    if (form.test(key)) return { value, unit: 'times', to: at + 1 };
  const value = MULTIPLE_FORMS.get(key);
  if (value === undefined) return null;
  const before = tokens[at - 1]?.key ?? '';
  const verb = BEFORE_MULTIPLE.test(before) && !AFTER_NAMED_DOUBLE.test(after);
  return verb || AFTER_MULTIPLE.test(after) ? { value, unit: 'times', to: at + 1 } : null;
}

/** Reads what makes a number before it a multiple, `at` being the token after the number. */
export function timesAfter(
  tokens: readonly Token[],
  at: number,
): { unit: 'times' | 'time'; to: number } | null {
  const next = tokens[at];
  if (!next) return null;
  const hyphened = next.key === '-' && next.joined;
  const word = tokens[hyphened ? at + 1 : at]?.key ?? '';
  const to = hyphened ? at + 2 : at + 1;
  if (word === 'fold') return { unit: 'times', to };
  if ((word === 'x' || word === '×') && next.joined && !hyphened) return { unit: 'times', to };
  if (word === 'time' && hyphened) return { unit: 'time', to };
  if (word !== 'times') return null;
  const compared = tokens[to]?.key ?? '';
  return {
    unit:
      COMPARED_QUANTITY.test(compared) && compared !== 'that' && compared !== 'over'
        ? 'times'
        : 'time',
    to,
  };
}
