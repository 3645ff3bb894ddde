import type { Language } from '../language/index.ts';
import type { FigureContext } from './figure-contexts.ts';
import { phraseAfter } from './noun-phrases.ts';
import { amountName } from './amount-names.ts';
import type { FigureName, Sentence } from './figure-name.ts';
import { ageLabel, compoundLabel, fateLabel, voteLabel } from '../explain/label-words.ts';
import type { Figure } from '../types.ts';

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
    const phrase = withoutVerb(phraseAfter(after, language), language);
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

/** "seven-term congressman demands": after a noun for one person, a word in -s is its verb. */
function withoutVerb(phrase: string | null, { labels, roles }: Language): string | null {
  const words = phrase?.split(' ') ?? [];
  const [person = '', verb = ''] = words.slice(-2);
  const isPerson = roles.offices.has(person) || roles.persons.has(person);
  return isPerson && labels.thirdPersonEnd.test(verb) ? words.slice(0, -1).join(' ') : phrase;
}
