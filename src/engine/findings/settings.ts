/** How much a finding is worth to a reader before its own words are looked at, 0 to 1. */
export const WEIGHTS = {
  negation: 0.98,
  figure: 0.95,
  quotedNumber: 0.94,
  date: 0.9,
  speaker: 0.75,
  /** Of a changed word that tells nothing; rare words on both sides add `quotedWordSpan`. */
  quotedWord: 0.15,
  quotedWordSpan: 0.58,
  leftOut: 0.55,
  prominence: 0.52,
  /** Of headlines with nothing of their own; telling words add up to `headlineSpan`. */
  headline: 0.36,
  headlineSpan: 0.24,
  /** What an outlet has taken back is no live disagreement, and its headline less than a figure. */
  revision: 0.5,
  revisedHeadline: 0.3,
  copying: 0.45,
  vague: 0.32,
  /** Of a quotation that lost nothing; what was cut adds up to `trimmedSpan`. */
  trimmed: 0.15,
  trimmedSpan: 0.2,
} as const;

/**
 * How sure each kind is where nothing else tells: what was printed is certain, what two passages
 * are about is as sure as their link.
 */
export const CERTAINTY = {
  /** What a link of even chances would give the figures; the surer their link, the surer. */
  figure: 0.7,
  figureUnlinked: 0.45,
  /** Where the dates follow one word, as in "published Friday" and "published Sunday", and elsewhere. */
  date: 0.8,
  dateUnsure: 0.4,
  quote: 0.9,
  /** Where both articles name the speaker in a clause beside the quotation, and elsewhere. */
  speaker: 0.8,
  speakerUnsure: 0.4,
  headline: 0.99,
  /** Both texts are there to be read. */
  revision: 0.97,
  copying: 0.95,
  /** Where none of the telling words stands in the article that leaves it out, and elsewhere. */
  leftOut: 0.76,
  leftOutUnsure: 0.45,
  vague: 0.85,
} as const;

/** From this certainty on a finding is stated, and may open a page. What it rests on is a link that is no doubtful one. */
export const STATED = 0.5;
