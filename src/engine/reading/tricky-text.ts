import fc from 'fast-check';

// prettier-ignore
const PIECES = [
  'the', 'The', 'of', 'rose', 'fell', 'profit', '$5', '$5 million', '5%', '-5%', '1,980,000', '4.90%', 'U.S.',
  'long-term', 'longterm', 'long', 'term', 'machines', 'machinesthe', 'five', 'Q1', '12', '1', '2', 'it’s', "it's",
  '“', '”', '"', ',', '.', '—', '--', '...', '-', 'http://example.org/c', '👩‍👩‍👧', '🇩🇪', '🇫🇷', '1️⃣', '👍🏽',
  'e\u0301', 'é', '\u0301', '\u200d', '日', '本', '한국', 'שלום', 'العربية', 'हिन्दी', 'ไทย', 'İ', 'ß', 'ﬁ', '\ud83d',
];

/** Texts for property tests: news-like pieces joined with and without spaces, and arbitrary Unicode. */
export function trickyText(): fc.Arbitrary<string> {
  const joint = fc.constantFrom(' ', ' ', '', '\n\n', '  ');
  const pieces = fc.array(fc.tuple(fc.constantFrom(...PIECES), joint), { maxLength: 40 });
  return fc.oneof(
    pieces.map((list) => list.flat().join('')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
}
