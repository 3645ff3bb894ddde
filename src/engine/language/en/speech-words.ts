import { stopWords } from './stop-words.ts';

/** Words that decide how much a change inside a quotation matters. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words so common in speech that sharing them tells little, half the weight of others: the stop words and their contractions. */
export const commonWords: ReadonlySet<string> = new Set([
  ...stopWords,
  ...words(`
    off very might must i'm i've he's she's it's we're they're that's isn't aren't wasn't weren't don't
    doesn't didn't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't`),
]);

/** Words that turn a statement into its opposite; words that end in "n't" do too. */
export const negations = words(
  'no not never none nobody nothing nowhere neither nor cannot without hardly barely',
);

/** How words end that hold one of those: \"don't\". */
export const negatedEnding = /n't$/u;

/** The small numbers and their figures: a matter of house style. */
export const numberWords: ReadonlyMap<string, string> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen twenty`
    .split(/\s+/)
    .map((word, value) => [word, String(value)]),
);

/** Larger numbers in words: they make a change one of number. */
export const largeNumbers = words(`
  thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion billions trillion trillions dozen dozens half twice double triple percent first second third`);

/** American spellings of British endings, each an ending and what stands for it. */
export const spellings: readonly (readonly [british: RegExp, american: string])[] = [
  [/(?<=\p{L}{2})our(?=s|ed|ing|ite|ful|less|able|$)/u, 'or'],
  [/is(?=e$|ed$|es$|ing$|ation)/u, 'iz'],
  [/ys(?=e$|ed$|es$|ing$)/u, 'yz'],
  [/tre(?=s?$)/u, 'ter'],
  [/ll(?=ed$|ing$|er$|ers$)/u, 'l'],
  [/ogue(?=s?$)/u, 'og'],
  [/enc(?=e$|es$)/u, 'ens'],
  [/^grey/u, 'gray'],
  [/mme(?=s?$)/u, 'm'],
];

/** Contractions and what they stand for; how much of speech is contracted is a matter of transcription. */
export const contractions: readonly (readonly [ending: RegExp, full: string])[] = [
  [/^can't$/u, 'can not'],
  [/^cannot$/u, 'can not'],
  [/^won't$/u, 'will not'],
  [/n't$/u, ' not'],
  [/'re$/u, ' are'],
  [/'ll$/u, ' will'],
  [/'ve$/u, ' have'],
  [/'m$/u, ' am'],
  [/'d$/u, ' would'],
  [/(?<=^(?:it|he|she|that|there|what|who|here|where))'s$/u, ' is'],
];

/** What "&" stands for. */
export const and = 'and';

/** Who quotes speaks of himself: a run of words with one of these may be a statement set without marks. */
export const firstPerson = /^(?:i|my|me|we|our)$/;
