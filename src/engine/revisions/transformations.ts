/** One mechanical step of text cleaning, as corpora are commonly prepared. */
export interface Transformation {
  /** What it does, in words for readers; null for a step that does nothing. */
  readonly name: string | null;
  readonly pattern: RegExp;
  readonly replacement: (match: string) => string;
}

const drop = (): string => '';
const blank = (): string => ' ';

const lowerCased: Transformation = {
  name: 'lower-cased',
  pattern: /\p{Lu}|\p{Lt}/gu,
  replacement: (match) => match.toLowerCase(),
};
const upperCased: Transformation = {
  name: 'upper-cased',
  pattern: /\p{Ll}/gu,
  replacement: (match) => match.toUpperCase(),
};
const accents: Transformation = {
  name: 'accents removed',
  pattern: /[\u00c0-\u024f\u1e00-\u1eff]|\p{Mn}/gu,
  replacement: (match) => match.normalize('NFD').replace(/\p{Mn}/gu, ''),
};
const straightened: Transformation = {
  name: 'quotation marks and dashes made plain',
  pattern: /[“”„‘’‚‐‑‒–—−…]/g,
  replacement: (match) =>
    /[“”„]/.test(match) ? '"' : /[‘’‚]/.test(match) ? "'" : match === '…' ? '...' : '-',
};
const urls: Transformation = {
  name: 'web addresses removed',
  pattern: /https?:\/\/\S+|www\.\S+/g,
  replacement: drop,
};

/** The 32 marks of ASCII, as Python's `string.punctuation` lists them. */
const ASCII = /[!-/:-@[-`{-~]/g;
const ANY = /[\p{P}\p{S}]/gu;
const SENTENCE = /[.,;:!?"“”()[\]…]/g;
const ALL_BUT_APOSTROPHES = /(?!['’])[\p{P}\p{S}]/gu;
const ALL_BUT_HYPHENS = /(?!-)[\p{P}\p{S}]/gu;
const punctuation: readonly Transformation[] = [
  ASCII,
  ANY,
  SENTENCE,
  ALL_BUT_APOSTROPHES,
  ALL_BUT_HYPHENS,
].flatMap((pattern) => [
  { name: 'punctuation removed', pattern, replacement: drop },
  { name: 'punctuation replaced by spaces', pattern, replacement: blank },
]);

// The letters on either side are bounded, so that a line of letters is not read again from each.
const digitWords: Transformation = {
  name: 'figures removed',
  pattern: /(?<![\p{L}\p{N}_])[\p{L}_]{0,60}\p{Nd}[\p{L}\p{N}_]*/gu,
  replacement: drop,
};
const digits: Transformation = { name: 'figures removed', pattern: /\p{Nd}+/gu, replacement: drop };
const zeros: Transformation = {
  name: 'figures masked',
  pattern: /\p{Nd}/gu,
  replacement: () => '0',
};
const hashes: Transformation = {
  name: 'figures masked',
  pattern: /\p{Nd}/gu,
  replacement: () => '#',
};

const breaksRemoved: Transformation = {
  name: 'paragraphs joined',
  pattern: /[\r\n]+/g,
  replacement: drop,
};
const breaksBlanked: Transformation = {
  name: 'paragraphs joined',
  pattern: /[\r\n]+/g,
  replacement: blank,
};
const singleBreaks: Transformation = {
  name: 'blank lines removed',
  pattern: /\n{2,}/g,
  replacement: () => '\n',
};
const collapsed: Transformation = {
  name: 'white space collapsed',
  pattern: /[^\S\n]{2,}/g,
  replacement: blank,
};

/**
 * The chains of transformations that may lead from a source to a copy: each returned list is one
 * chain, in the order of application. What the copy still holds (capitals, marks, digits, line
 * breaks) rules most of them out.
 */
export function likelyChains(source: string, copy: string): Transformation[][] {
  const has = (pattern: RegExp): boolean => pattern.test(source) && !pattern.test(copy);
  const cases = has(/\p{Lu}/u) ? [lowerCased] : has(/\p{Ll}/u) ? [upperCased] : [];
  const accent = has(/[\u00c0-\u024f\u1e00-\u1eff]/) ? [accents] : [];
  const plain = has(/[“”„‘’–—…]/) ? [[straightened], []] : [[]];
  const address = has(/https?:\/\/|www\./) ? [urls] : [];
  const marks: Transformation[][] = has(/[.,]/) ? punctuation.map((step) => [step]) : [[]];
  const figures = figureSteps(source, copy);
  const breaks = breakSteps(source, copy);
  const spaces = has(/[^\S\n]{2,}/) || !/[^\S\n]{2,}/.test(copy) ? [[collapsed], []] : [[]];
  const chains: Transformation[][] = [];
  for (const quotes of plain)
    for (const mark of marks)
      for (const figure of figures)
        for (const order of orders(mark, figure, breaks))
          for (const space of spaces)
            chains.push([...cases, ...accent, ...quotes, ...address, ...order, ...space]);
  // The shortest explanation is the best.
  return chains.filter(({ length }) => length > 0).sort((x, y) => x.length - y.length);
}

function figureSteps(source: string, copy: string): Transformation[][] {
  if (!/\p{Nd}/u.test(source)) return [[]];
  if (!/\p{Nd}/u.test(copy))
    return copy.includes('#') ? [[hashes], [digitWords], [digits]] : [[digitWords], [digits]];
  return /[1-9]/.test(copy) ? [[]] : [[zeros], []];
}

function breakSteps(source: string, copy: string): Transformation[][] {
  if (!source.includes('\n')) return [[]];
  if (!copy.includes('\n')) return [[breaksRemoved], [breaksBlanked]];
  return copy.includes('\n\n') ? [[]] : [[singleBreaks]];
}

/** Figures may go before the marks ("covid-19" leaves "covid") or after, before the breaks or after. */
function orders(
  mark: Transformation[],
  figure: Transformation[],
  breaks: Transformation[][],
): Transformation[][] {
  return breaks.flatMap((lines) => {
    const kinds = [
      [...mark, ...figure, ...lines],
      [...mark, ...lines, ...figure],
      [...figure, ...mark, ...lines],
    ];
    return figure.length === 0 ? kinds.slice(0, 1) : kinds;
  });
}
