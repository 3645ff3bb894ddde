import { FIRST_PASSAGE, type ArticleText, type StoryText } from '../story-text.ts';
import type { SearchPart } from './search-part.ts';

/** A file of a story's texts, and the first unit that it has. */
export interface TextFile {
  readonly firstUnit: number;
  readonly text: StoryText;
}

/** So many characters of text are in a file, about: a reader waits for one of them. */
const FILE = 24_000;

/** Packs the texts of a story into files: most have one. A long article is cut between passages. */
export function textFiles({ slug, title, articles, links, findings }: SearchPart): TextFile[] {
  const files: ArticleText[][] = [[]];
  let size = 0;
  for (const { text } of articles) {
    for (const piece of piecesOf(text)) {
      if (size > 0 && size + sizeOf(piece) > FILE) {
        files.push([]);
        size = 0;
      }
      files.at(-1)?.push(piece);
      size += sizeOf(piece);
    }
  }
  return files.map((pieces, at) => {
    const has = (unit: number) =>
      pieces.some(
        ([, , , , , , , first, passages]) => unit >= first && unit < first + passages.length,
      );
    return {
      firstUnit: at === 0 ? 0 : firstUnitOf(pieces[0]),
      text: [
        slug,
        title,
        pieces,
        files.length === 1 ? links : links.filter(([a, b]) => has(a) || has(b)),
        files.length === 1 ? findings : findings.filter(([, units]) => units.some(has)),
      ],
    };
  });
}

function piecesOf(article: ArticleText): ArticleText[] {
  const [slug, name, letter, hue, isCopy, language, headline, firstUnit, passages, numbered] =
    article;
  const pieces: string[][] = [[]];
  let size = 0;
  for (const passage of passages) {
    if (size > 0 && size + passage.length > FILE) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(passage);
    size += passage.length;
  }
  let done = 0;
  return pieces.map((piece): ArticleText => {
    const first = done;
    done += piece.length;
    const own = numbered
      .filter(([at]) => at >= first && at < done)
      .map(([at, number]): [number, number] => [at - first, number]);
    const text = [
      ...([slug, name, letter, hue, isCopy, language, headline] as const),
      ...([firstUnit + first, piece, own] as const),
    ] as const;
    return first === 0 ? text : [...text, 1];
  });
}

function sizeOf([, , , , , , , , passages]: ArticleText): number {
  return passages.reduce((sum, { length }) => sum + length, 0);
}

/** A file that begins with an article has its outlet and headline, too. */
function firstUnitOf(piece: ArticleText | undefined): number {
  const [, , , , , , , first = 0, , , goesOn] = piece ?? [];
  return goesOn ? first : first - FIRST_PASSAGE;
}
