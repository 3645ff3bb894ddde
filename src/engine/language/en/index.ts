import * as abbreviations from './abbreviations.ts';
import * as agencies from './agency-words.ts';
import * as clauses from './clause-words.ts';
import * as counting from './counting-words.ts';
import * as currencies from './currency-words.ts';
import * as dates from './date-words.ts';
import * as figures from './figure-words.ts';
import * as givenNames from './given-names.ts';
import * as labels from './figure-labels.ts';
import * as nameLabels from './name-labels.ts';
import * as names from './name-words.ts';
import * as numberNames from './number-names.ts';
import * as numbers from './number-words.ts';
import * as parts from './part-words.ts';
import * as periods from './period-words.ts';
import * as places from './places.ts';
import * as qualifiers from './qualifier-words.ts';
import * as quotations from './quotation-words.ts';
import * as reporting from './reporting-verbs.ts';
import * as roles from './role-words.ts';
import * as speech from './speech-words.ts';
import * as units from './unit-words.ts';
import * as verbs from './verb-words.ts';
import { notices } from './notices.ts';
import { prefixes } from './prefixes.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { wordGroups } from './thesaurus.ts';
import { wordsByIdf } from './background-idf.ts';
import type { Language } from '../language.ts';

/** English: a file for each topic, whose exports are the topic's words and patterns. */
export const english: Language = {
  tag: 'en',
  numerals: 'all',
  stopWords,
  stem,
  prefixes,
  wordsByIdf,
  wordGroups,
  notices,
  abbreviations,
  agencies,
  clauses,
  counting,
  currencies,
  dates,
  figures,
  givenNames,
  labels,
  nameLabels,
  names,
  numberNames,
  numbers,
  parts,
  periods,
  places,
  qualifiers,
  quotations,
  reporting,
  roles,
  speech,
  units,
  verbs,
};
