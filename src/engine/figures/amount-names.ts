import { isPersonNoun } from './counted-persons.ts';
import type { FigureContext } from './figure-contexts.ts';
import type { FigureName, Sentence } from './figure-name.ts';
import { phraseAfter, phraseBefore } from './noun-phrases.ts';
import { measuredSubject } from './measured-subjects.ts';
import {
  amountLabel,
  costLabel,
  lengthLabel,
  measureLabel,
  serviceLabel,
  shareLabel,
  timeLabel,
} from '../explain/label-words.ts';
import type { Language } from '../language/index.ts';
import type { Figure } from '../types.ts';

/** A way to find the name in the words of the sentence. */
type Rule = (figure: Figure, sentence: Sentence, context: FigureContext) => FigureName | null;

/** What a sum, share, measure or stretch of time is of, by where the sentence names it. */
export function amountName(
  figure: Figure,
  context: FigureContext,
  sentence: Sentence,
): FigureName | null {
  for (const rule of RULES) {
    const name = rule(figure, sentence, context);
    if (name) return name;
  }
  return null;
}

/** The surest first. */
const RULES: readonly Rule[] = [
  shareOfWhole,
  nounWithOf,
  predicate,
  attribute,
  thingInside,
  measureOf,
  subject,
  doneWith,
  timeSpent,
];

/** "40 percent of its income" */
function shareOfWhole(
  { kind }: Figure,
  { after, language }: Sentence,
  { growth }: FigureContext,
): FigureName | null {
  const { wholeNext, ofNext, articleNext } = language.labels;
  const isShare = (kind === 'percentage' || kind === 'ratio') && !growth;
  if (!isShare || !wholeNext.test(after)) return null;
  const part = after.replace(ofNext, '');
  const whole = phraseAfter(part, language);
  const one = articleNext.exec(part)?.[1];
  return whole === null
    ? null
    : { words: shareLabel([one, whole].filter(Boolean).join(' ')), fit: 0.85 };
}

/** "a gross profit of $29 million" */
function nounWithOf({}: Figure, { before, language }: Sentence): FigureName | null {
  const { ofBefore } = language.labels;
  const noun = ofBefore.test(before) ? phraseBefore(before.replace(ofBefore, ''), language) : null;
  return noun === null ? null : { words: noun, fit: 1 };
}

/** "$1.1 million is the estimated cost of the plan" */
function predicate({}: Figure, { after, language }: Sentence): FigureName | null {
  const is = language.labels.predicateNext.exec(after)?.[0];
  const noun = is === undefined ? null : phraseAfter(after.slice(is.length), language);
  return noun === null ? null : { words: noun, fit: 0.9 };
}

/** "a $447 billion jobs package", "a 60-day suspension" */
function attribute({ kind }: Figure, { figure, after, language }: Sentence): FigureName | null {
  const { worthOf, adjunctNext } = language.labels;
  const stands = /^ ?\p{L}/u.test(after) && (/-/.test(figure) || kind === 'money');
  if (!stands || adjunctNext.test(after.replace(worthOf, ''))) return null;
  const noun = phraseAfter(after.replace(worthOf, ''), language);
  if (noun === null) return null;
  if (kind !== 'duration') return { words: noun, fit: 0.9 };
  return isPerson(noun, language)
    ? { words: serviceLabel(noun), fit: 0.7 }
    : { words: lengthLabel(noun), fit: 0.9 };
}

function isPerson(noun: string, language: Language): boolean {
  const [phrase = ''] = noun.split(language.labels.anyComplement);
  return isPersonNoun(phrase.split(' ').at(-1)?.toLowerCase() ?? '', language);
}

/** "$84,000 in public money" */
function thingInside({ kind }: Figure, { after, language }: Sentence): FigureName | null {
  const { inAThing, inNext } = language.labels;
  if (kind !== 'money' || !inAThing.test(after)) return null;
  const thing = phraseAfter(after.replace(inNext, ''), language);
  const isTime = thing?.split(' ').some((word) => language.labels.timeNouns.has(word));
  return thing === null || isTime ? null : { words: thing, fit: 0.9 };
}

/** "55 miles of harbour wall" */
function measureOf({ kind }: Figure, { figure, after, language }: Sentence): FigureName | null {
  const { leadingNumber, ofNext } = language.labels;
  const unit = figure.replace(leadingNumber, '');
  if (kind !== 'measure' || unit === '' || !ofNext.test(after)) return null;
  const thing = phraseAfter(after.replace(ofNext, ''), language);
  return thing === null ? null : { words: measureLabel(unit, thing), fit: 0.9 };
}

/** "Net income rose to $3 million", "the closure, which lasted for four days" */
function subject(figure: Figure, { before, language }: Sentence): FigureName | null {
  const { measuringVerbs, lastingVerbs, costVerb } = language.labels;
  const isDuration = figure.kind === 'duration';
  const verb = (isDuration ? lastingVerbs : measuringVerbs).exec(before);
  const noun = verb && measuredSubject(before.slice(0, verb.index), figure.period, language);
  if (!noun) return null;
  if (isDuration) return { words: lengthLabel(noun), fit: 0.8 };
  return { words: costVerb.test(verb[0]) ? costLabel(noun) : noun, fit: 0.8 };
}

/** "He raised $200,000 for his campaign" */
function doneWith({ kind }: Figure, { before, after, language }: Sentence): FigureName | null {
  const { spending, purposeNext, gerundNext, determinerNext } = language.labels;
  if (kind !== 'money') return null;
  const spent = spending.exec(before)?.[1];
  const purpose = purposeNext.exec(after)?.[1];
  const behind = after.slice((purpose?.length ?? 0) + 1);
  const object = purpose && !gerundNext.test(after) ? phraseAfter(behind, language) : null;
  if (spent === undefined && object === null) return null;
  const determiner = determinerNext.exec(behind)?.[1];
  const end =
    object === null ? null : [purpose, determiner, object].filter((word) => word).join(' ');
  return {
    words: amountLabel(spent?.toLowerCase() ?? null, end),
    fit: spent && object ? 0.85 : 0.6,
  };
}

/** "six years in the reserves" */
function timeSpent({ kind }: Figure, { after, language }: Sentence): FigureName | null {
  const { placeNext, determinerNext } = language.labels;
  const place = kind === 'duration' ? placeNext.exec(after)?.[1] : undefined;
  if (place === undefined) return null;
  const behind = after.slice(place.length + 1);
  const where = phraseAfter(behind, language);
  const words = [place, determinerNext.exec(behind)?.[1], where].filter((word) => word).join(' ');
  return where === null ? null : { words: timeLabel(words), fit: 0.5 };
}
