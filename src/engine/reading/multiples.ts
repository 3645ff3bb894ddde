import type { Token } from './tokens.ts';

/** A word or phrase that says how many times: "tripled", "twice", "threefold", "three times as many". */
export interface Multiple {
  readonly value: number;
  /** "times" where one quantity is a multiple of another, "time" where something happened so often. */
  readonly unit: 'times' | 'time';
  /** Index of the token after it. */
  readonly to: number;
}

const VERBS: readonly (readonly [RegExp, number])[] = [
  [/^doubl(es|ed|ing)$/, 2],
  [/^(tripl|trebl)(es|ed|ing)$/, 3],
  [/^quadrupl(es|ed|ing)$/, 4],
  [/^quintupl(es|ed|ing)$/, 5],
  [/^halv(e|es|ed|ing)$/, 0.5],
];
const BASE_FORMS: ReadonlyMap<string, number> = new Map([
  ['double', 2], ['triple', 3], ['treble', 3], ['quadruple', 4], ['quintuple', 5],
]); // prettier-ignore
// prettier-ignore
const FOLDS: ReadonlyMap<string, number> = new Map([
  ['twofold', 2], ['threefold', 3], ['fourfold', 4], ['fivefold', 5], ['sixfold', 6], ['sevenfold', 7],
  ['eightfold', 8], ['ninefold', 9], ['tenfold', 10], ['twentyfold', 20], ['hundredfold', 100],
]);
/** After these a base form ("double", "triple") is a multiple and not an adjective. */
const MULTIPLYING =
  /^(than|nearly|almost|about|roughly|to|would|will|could|may|might|can|should|over|least|approximately|around|virtually|effectively|of|is|was|are|were)$/;
const COMPARED =
  /^(as|more|higher|larger|greater|bigger|faster|less|fewer|lower|smaller|longer|the|its|their|his|her|what|likelier|better|worse|above|over|that)$/;

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
      unit: COMPARED.test(after) && after !== 'over' && after !== 'that' ? 'times' : 'time',
      to: at + 1,
    };
  }
  // "doubled down", "doubled back", "doubled over" multiply nothing.
  if (/^(down|back|over|up)$/.test(after)) return null;
  for (const [form, value] of VERBS)
    if (form.test(key)) return { value, unit: 'times', to: at + 1 };
  const value = BASE_FORMS.get(key);
  if (value === undefined) return null;
  const before = tokens[at - 1]?.key ?? '';
  const verb =
    MULTIPLYING.test(before) &&
    !/^(dip|standard|standards|digit|digits|murder|homicide|agent|check|duty|negative|whammy|jeopardy|play|edged|talk)$/.test(
      after,
    );
  return verb || /^(the|what|its|their|his|her)$/.test(after)
    ? { value, unit: 'times', to: at + 1 }
    : null;
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
    unit: COMPARED.test(compared) && compared !== 'that' && compared !== 'over' ? 'times' : 'time',
    to,
  };
}
