import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The stories of the site of many articles, by how many each has. */
export const STORIES_OF_MANY = [2, 3, 6, 8, 12, 14, 20, 40];

/**
 * Writes a story `of-<n>` of so many short articles, independent of each other, that tell one event:
 * with figures that some give otherwise, a quotation that some cut, and much that each has alone.
 */
export function writeStoryOfMany(contentDir: string, articles: number): void {
  const folder = join(contentDir, `of-${articles}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'story.md'), `---\ntitle: The ferry in ${articles} articles\n---\n`);
  for (let at = 1; at <= articles; at += 1) {
    const outlet = `${PAPERS[at % PAPERS.length]} ${TOWNS[at % TOWNS.length]} ${at}`;
    writeFileSync(
      join(folder, `paper-${at}.md`),
      `---\noutlet: ${outlet}\nheadline: ${HEADLINES[at % HEADLINES.length]}\n---\n\n${textOf(at)}\n`,
    );
  }
}

const PAPERS = ['The Evening Courier of', 'Radio', 'The Independent Shipping Gazette of', 'News'];
const TOWNS = ['Wexmouth', 'Ostholm-on-the-Marsh', 'Tarn', 'Bellinghamstead', 'Quay'];
const HEADLINES = [
  'Ferry runs aground off Tarn with 212 passengers',
  'Passengers spend a night on a sandbank',
  'Captain blames a broken buoy',
];
const QUOTATION = 'The buoy was gone and nobody had told us';

function textOf(at: number): string {
  const own = ownSentences(at);
  const aboard = at % 5 === 0 ? 202 : 212;
  const said = at % 4 === 1 ? 'Nobody had told us' : QUOTATION;
  return [
    `The ferry Marigold ran aground off Tarn with ${aboard} passengers aboard.`,
    own(),
    `“${said},” Captain Ines Holloway said.`,
    own(),
    at % 3 === 0 ? `Repairs of the hull will cost $${3 + (at % 2)} million. ${own()}` : own(),
  ].join('\n\n');
}

const SYLLABLES = 'ba con de fir ga hol in ker lo men nu or pa qui ris sta'.split(' ');

/** Sentences of made-up words that no other article has. */
function ownSentences(article: number): () => string {
  let state = article * 48_271;
  const below = (limit: number) => (state = (state * 48_271) % 2_147_483_647) % limit;
  const word = () =>
    Array.from({ length: 2 + below(2) }, () => SYLLABLES[below(16)]).join('') +
    'ly'.repeat(below(2));
  return () => {
    const [first = '', ...words] = Array.from({ length: 14 + below(12) }, word);
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${words.join(' ')}.`;
  };
}
