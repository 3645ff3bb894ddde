import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a story of made-up articles of so many words each. Half of each article's sentences are
 * those of the story, told with other figures and in another order here and there; the rest is its
 * own. Words are drawn from a vocabulary as large as that of news, so that they compress as badly.
 */
export function writeLargeStory(contentDir: string, articles: number, words: number): void {
  const random = randomNumbers(1);
  const vocabulary = Array.from({ length: 6000 }, () => word(random));
  const draw = () => vocabulary[Math.floor(random() * vocabulary.length)] ?? '';
  const shared = Array.from({ length: Math.ceil(words / 40) }, () => sentence(draw, random));
  const folder = join(contentDir, 'a-large-story');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'story.md'), '---\ntitle: A large story\n---\n');
  for (let at = 1; at <= articles; at += 1) {
    const paragraphs: string[] = [];
    for (let written = 0, next = 0; written < words;) {
      const told = shared[next++ % shared.length] ?? '';
      const sentences = [
        told.replace(/\d+/, String(Math.floor(random() * 900) + 100)),
        sentence(draw, random),
      ];
      paragraphs.push(sentences.join(' '));
      written += sentences.join(' ').split(' ').length;
    }
    const front = `---\noutlet: Outlet ${at}\nheadline: ${sentence(draw, random)}\n---\n`;
    writeFileSync(join(folder, `outlet-${at}.md`), `${front}\n${paragraphs.join('\n\n')}\n`);
  }
}

function sentence(draw: () => string, random: () => number): string {
  const words = Array.from({ length: 14 + Math.floor(random() * 12) }, draw);
  words.splice(6, 0, String(Math.floor(random() * 900) + 100));
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function word(random: () => number): string {
  const syllables = ['ba', 'con', 'de', 'fir', 'ga', 'hol', 'in', 'ker', 'lo', 'men', 'nu', 'or'];
  const more = ['pa', 'qui', 'ris', 'sta', 'ter', 'un', 'vel', 'wor', 'xi', 'yal', 'zem', 'th'];
  const all = [...syllables, ...more];
  return Array.from(
    { length: 1 + Math.floor(random() * 3) },
    () => all[Math.floor(random() * all.length)],
  ).join('');
}

/** Numbers from 0 to 1, the same in every run (the generator of Park and Miller, 1988). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
