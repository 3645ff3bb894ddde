import { NUMBERED, TITLES } from './abbreviations.ts';
import { WORDS_BY_IDF } from './background-idf.ts';
import { BOILERPLATE } from './boilerplate.ts';
import { DENOMINATORS, MAGNITUDES, ONES, ORDINALS, TENS } from './number-words.ts';
import { PERIOD } from './period-words.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { WORD_GROUPS } from './thesaurus.ts';
import type { Language } from '../language.ts';

/** English; what only its grammar asks for (clauses, names, qualifiers) lies in the files beside. */
export const english: Language = {
  tag: 'en',
  numbers: 'all',
  stopWords: STOP_WORDS,
  stem,
  wordsByIdf: WORDS_BY_IDF,
  wordGroups: WORD_GROUPS,
  abbreviations: { titles: TITLES, beforeNumbers: NUMBERED },
  numberWords: {
    ones: ONES,
    tens: TENS,
    magnitudes: MAGNITUDES,
    ordinals: ORDINALS,
    denominators: DENOMINATORS,
  },
  periods: PERIOD,
  notices: BOILERPLATE,
};
