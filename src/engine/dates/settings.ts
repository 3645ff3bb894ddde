import { NO_EVIDENCE, type Evidence } from '../figures/settings.ts';

/** Evidence of the words, and that of the verbs: the same, both of speech, or neither. */
export interface DateEvidence extends Evidence {
  readonly sameVerb: number;
  readonly speech: number;
  readonly otherVerb: number;
  /** Both stand where their articles begin. */
  readonly leads: number;
  /** One of two weekdays was rather not yet when its article came out. */
  readonly unlikelyDay: number;
  /** Both lie shortly before their articles, as two steps of one story would. */
  readonly likelyDays: number;
}

/** What speaks for two dates being told of one event, in log-odds; the dates themselves are left aside. */
export const SAME_EVENT: DateEvidence & { readonly bias: number } = {
  ...NO_EVIDENCE,
  bias: -2.9,
  likeness: 1.7,
  overlap: 1.2,
  neighbours: 0,
  phrase: 0.2,
  object: 0.6,
  passage: 4.7,
  aligned: 1,
  sole: 3,
  ranked: 0.8,
  sameName: 0.7,
  otherName: -0.9,
  partner: 4.5,
  sameVerb: 0.4,
  speech: 0,
  otherVerb: -0.8,
  leads: 1.8,
  unlikelyDay: 1.4,
  likelyDays: -1.7,
};

/** What a link needs to be taken. */
export const ENOUGH_DATES = {
  equal: 0,
  within: 0.5,
  conflict: 0,
  /** Years at most two apart, and others. */
  nearYears: 0.7,
  farYears: -1,
  /** Added where the dates are the same. */
  bonus: 0.3,
  /** What a conflict needs beyond that where one looks ahead and the other back. */
  aheadOnly: 1.5,
  /** And where both days are likely and the verbs are not the same: two steps of one story. */
  twoSteps: 3.5,
} as const;
