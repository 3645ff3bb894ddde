import type { Language } from '../language/index.ts';
import type { FigureContext } from './figure-contexts.ts';
import { phraseAfter, phraseBefore } from './noun-phrases.ts';
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
  language: Language,
): FigureName | null {
  if (context.age) return ageName(figure, context, sentence, language);
  if (figure.unit === 'vote' && context.partner) return sideOfVote(figure, context.partner.figure);
  const found =
    figure.kind === 'count'
      ? countName(figure, context, sentence, language)
      : amountName(figure, context, sentence, language);
  return found && found.words.length <= LONGEST ? found : null;
}

/** No label is longer, in characters. */
const LONGEST = 60;

/** A sentence parted at its figure, qualifier left out. */
export interface Sentence {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

function ageName(
  {}: Figure,
  { age }: FigureContext,
  { before, figure, after }: Sentence,
  language: Language,
): FigureName {
  const name = age?.name.at(-1);
  const printed =
    name && new RegExp(String.raw`\p{L}*${name}\p{L}*`, 'iu').exec(`${before} ${after}`)?.[0];
  if (printed) return { words: `age of ${capitalNames(before, after, printed, language)}`, fit: 1 };
  const noun = /old$/.test(figure) ? /^ (\p{Ll}+)/u.exec(after)?.[1] : undefined;
  return noun && !language.labels.phraseEnds.has(noun)
    ? { words: `age of the ${noun}`, fit: 0.8 }
    : { words: 'age', fit: 0.3 };
}

/** The whole name around one of its words. */
function capitalNames(before: string, after: string, word: string, language: Language): string {
  const around = new RegExp(String.raw`((?:\p{Lu}[\p{L}'’.-]+ ){0,2})${word}`, 'u').exec(
    `${before} ${after}`,
  );
  return `${around?.[1] ?? ''}${word}`.replace(language.labels.titleFirst, '');
}

function sideOfVote({ value }: Figure, { value: other }: Figure): FigureName {
  const larger = (value ?? 0) >= (other ?? 0);
  return { words: `votes on the ${larger ? 'larger' : 'smaller'} side`, fit: 1 };
}

/** What is counted stands in the figure's own words: "executive actions", "pages of emails". */
function countName(
  { unit }: Figure,
  { fate }: FigureContext,
  { figure, after }: Sentence,
  language: Language,
): FigureName | null {
  const own = figure
    .replace(language.labels.leadingNumber, '')
    .replace(language.labels.leadingScope, '');
  if (fate && (unit === '' || language.labels.fated.has(unit)))
    return { words: fate === 'death' ? 'people killed' : 'people wounded', fit: 0.9 };
  if (unit === '' || own === '' || language.labels.noLabels.has(own)) return null;
  if (/^[\d.,\p{L}]+-\p{L}+$/u.test(figure)) {
    const phrase = phraseAfter(after, language);
    return { words: phrase ? `${own}s of the ${phrase}` : `${own}s`, fit: phrase ? 0.5 : 0.4 };
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
  { before, figure, after }: Sentence,
  language: Language,
): FigureName | null {
  const isShare = (kind === 'percentage' || kind === 'ratio') && !growth;
  if (isShare && /^ (?:of )?(?=\p{L})/u.test(after)) {
    const part = after.replace(/^ of/, '');
    const whole = phraseAfter(part, language);
    const one = /^ (an?) /.exec(part)?.[1];
    if (whole) return { words: ['share of', one, whole].filter(Boolean).join(' '), fit: 0.85 };
  }
  const ofIt = / of $/.test(before) ? phraseBefore(before.replace(/ of $/, ''), language) : null;
  if (ofIt) return { words: ofIt, fit: 1 };
  // "a $447 billion jobs package", "a 10-round limit on magazines"
  const attribute =
    /^ ?\p{L}/u.test(after) && (/-/.test(figure) || kind === 'money')
      ? phraseAfter(after.replace(/^ worth of/, ''), language)
      : null;
  if (attribute && !language.labels.adjunctNext.test(after)) return { words: attribute, fit: 0.9 };
  const inside = language.labels.inAThing.test(after)
    ? phraseAfter(after.replace(/^ in/, ''), language)
    : null;
  if (kind === 'money' && inside) return { words: inside, fit: 0.9 };
  const measured = language.labels.measuringVerbs.exec(before);
  const subject = measured ? phraseBefore(before.slice(0, measured.index), language) : null;
  if (subject) return { words: subject, fit: 0.8 };
  const spent = kind === 'money' ? language.labels.spending.exec(before)?.[1] : undefined;
  const purpose = language.labels.purposeNext.exec(after)?.[1];
  const object =
    purpose && !/^ \w+ \w+ing\b/.test(after)
      ? phraseAfter(after.slice(purpose.length + 1), language)
      : null;
  if (kind === 'money' && (spent !== undefined || object !== null)) {
    const end = object === null ? '' : ` ${purpose ?? ''} ${object}`;
    return {
      words: `amount ${spent?.toLowerCase() ?? ''}${end}`.replace('  ', ' '),
      fit: spent && object ? 0.85 : 0.6,
    };
  }
  const place = kind === 'duration' ? language.labels.placeNext.exec(after)?.[1] : undefined;
  const where = place ? phraseAfter(after.slice(place.length + 1), language) : null;
  return where ? { words: `time ${place ?? ''} ${where}`, fit: 0.5 } : null;
}
