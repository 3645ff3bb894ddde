import type { Language } from '../language/index.ts';
import type { FigureContext } from './figure-contexts.ts';
import { phraseAfter, phraseBefore } from './noun-phrases.ts';
import {
  ageLabel,
  amountLabel,
  compoundLabel,
  fateLabel,
  shareLabel,
  timeLabel,
  voteLabel,
} from '../explain/label-words.ts';
import type { Figure } from '../types.ts';

/** A name for what a figure measures, and how well such names mostly serve, 0 to 1. */
export interface FigureName {
  readonly words: string;
  readonly fit: number;
}

/** The name its own sentence gives a figure; null where no pattern finds one. */
export function nameOf(
  figure: Figure,
  context: FigureContext,
  sentence: Sentence,
): FigureName | null {
  if (context.age) return ageName(figure, context, sentence);
  if (figure.unit === 'vote' && context.partner) return sideOfVote(figure, context.partner.figure);
  const found =
    figure.kind === 'count'
      ? countName(figure, context, sentence)
      : amountName(figure, context, sentence);
  return found && found.words.length <= LONGEST ? found : null;
}

/** No label is longer, in characters. */
const LONGEST = 60;

/** A sentence parted at its figure, qualifier left out. */
export interface Sentence {
  readonly language: Language;
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

function ageName(
  {}: Figure,
  { age }: FigureContext,
  { before, figure, after, language }: Sentence,
): FigureName {
  const name = age?.name.at(-1);
  const printed =
    name && new RegExp(String.raw`\p{L}*${name}\p{L}*`, 'iu').exec(`${before} ${after}`)?.[0];
  if (printed) return { words: ageLabel(capitalNames(before, after, printed, language)), fit: 1 };
  const noun = language.figures.oldEnd.test(figure) ? /^ (\p{Ll}+)/u.exec(after)?.[1] : undefined;
  return noun && !language.labels.phraseEnds.has(noun)
    ? { words: ageLabel(noun, 'noun'), fit: 0.8 }
    : { words: ageLabel(null), fit: 0.3 };
}

/** The whole name around one of its words. */
function capitalNames(before: string, after: string, word: string, language: Language): string {
  const around = new RegExp(String.raw`((?:\p{Lu}[\p{L}'’.-]+ ){0,2})${word}`, 'u').exec(
    `${before} ${after}`,
  );
  return `${around?.[1] ?? ''}${word}`.replace(language.labels.titleFirst, '');
}

function sideOfVote({ value }: Figure, { value: other }: Figure): FigureName {
  return { words: voteLabel((value ?? 0) >= (other ?? 0)), fit: 1 };
}

/** What is counted stands in the figure's own words: "executive actions", "pages of emails". */
function countName(
  { unit }: Figure,
  { fate }: FigureContext,
  { figure, after, language }: Sentence,
): FigureName | null {
  const own = figure
    .replace(language.labels.leadingNumber, '')
    .replace(language.labels.leadingScope, '');
  if (fate && (unit === '' || language.labels.fated.has(unit)))
    return { words: fateLabel(fate), fit: 0.9 };
  if (unit === '' || own === '' || language.labels.noLabels.has(own)) return null;
  if (/^[\d.,\p{L}]+-\p{L}+$/u.test(figure)) {
    const phrase = phraseAfter(after, language);
    return { words: compoundLabel(own, phrase), fit: phrase ? 0.5 : 0.4 };
  }
  const complement = language.labels.countComplement.test(after)
    ? phraseAfter(` ${own.split(' ').at(-1) ?? ''}${after}`, language)
    : null;
  const head = own.split(' ').slice(0, -1);
  return complement && complement.includes(' ')
    ? { words: [...head, complement].join(' '), fit: 0.9 }
    : { words: own, fit: own.includes(' ') ? 0.85 : 0.7 };
}

/** What a sum, share, measure or stretch of time is of, by where the sentence names it. */
function amountName(
  { kind }: Figure,
  { growth }: FigureContext,
  { before, figure, after, language }: Sentence,
): FigureName | null {
  const isShare = (kind === 'percentage' || kind === 'ratio') && !growth;
  if (isShare && language.labels.wholeNext.test(after)) {
    const part = after.replace(language.labels.ofNext, '');
    const whole = phraseAfter(part, language);
    const one = language.labels.articleNext.exec(part)?.[1];
    if (whole) return { words: shareLabel([one, whole].filter(Boolean).join(' ')), fit: 0.85 };
  }
  const ofIt = language.labels.ofBefore.test(before)
    ? phraseBefore(before.replace(language.labels.ofBefore, ''), language)
    : null;
  if (ofIt) return { words: ofIt, fit: 1 };
  // "a $447 billion jobs package", "a 10-round limit on magazines"
  const attribute =
    /^ ?\p{L}/u.test(after) && (/-/.test(figure) || kind === 'money')
      ? phraseAfter(after.replace(language.labels.worthOf, ''), language)
      : null;
  if (attribute && !language.labels.adjunctNext.test(after)) return { words: attribute, fit: 0.9 };
  const inside = language.labels.inAThing.test(after)
    ? phraseAfter(after.replace(language.labels.inNext, ''), language)
    : null;
  if (kind === 'money' && inside) return { words: inside, fit: 0.9 };
  const measured = language.labels.measuringVerbs.exec(before);
  const subject = measured ? phraseBefore(before.slice(0, measured.index), language) : null;
  if (subject) return { words: subject, fit: 0.8 };
  const spent = kind === 'money' ? language.labels.spending.exec(before)?.[1] : undefined;
  const purpose = language.labels.purposeNext.exec(after)?.[1];
  const object =
    purpose && !language.labels.gerundNext.test(after)
      ? phraseAfter(after.slice(purpose.length + 1), language)
      : null;
  if (kind === 'money' && (spent !== undefined || object !== null)) {
    const end = object === null ? null : `${purpose ?? ''} ${object}`;
    return {
      words: amountLabel(spent?.toLowerCase() ?? null, end),
      fit: spent && object ? 0.85 : 0.6,
    };
  }
  const place = kind === 'duration' ? language.labels.placeNext.exec(after)?.[1] : undefined;
  const where = place ? phraseAfter(after.slice(place.length + 1), language) : null;
  return where ? { words: timeLabel(`${place ?? ''} ${where}`), fit: 0.5 } : null;
}
