import { bitWriter } from '../bits.ts';
import { encodePostings, storyOf, type Posting, type StoryStarts } from '../postings.ts';

/** A file of postings: of so many words from `word` on, or of one word from story `from` on. */
export interface PostingFile {
  readonly word: number;
  readonly from: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** So many bytes are in a file, about. A word with more has several, each of some stories. */
const FILE = 3000;

/** Packs the postings of all words, in the order of the words, into files. */
export function* postingFiles(
  all: Iterable<readonly Posting[]>,
  starts: StoryStarts,
): Generator<PostingFile> {
  let held: Uint8Array[] = [];
  let size = 0;
  let word = 0;
  const packed = function* (next: number): Generator<PostingFile> {
    if (held.length > 0) yield { word: next - held.length, from: 0, bytes: packedLists(held) };
    [held, size] = [[], 0];
  };
  for (const postings of all) {
    const bytes = encodePostings(postings, starts);
    if (size + bytes.length > FILE) yield* packed(word);
    if (bytes.length <= FILE) {
      held.push(bytes);
      size += bytes.length;
    } else {
      for (const part of byStories(postings, starts, Math.ceil(bytes.length / FILE))) {
        const from = storyOf(part[0]?.unit ?? 0, starts);
        yield { word, from, bytes: packedLists([encodePostings(part, starts)]) };
      }
    }
    word += 1;
  }
  yield* packed(word);
}

/** So many parts of about one size; a story is in one of them. */
function byStories(postings: readonly Posting[], starts: StoryStarts, parts: number): Posting[][] {
  const most = Math.ceil(postings.length / parts);
  const found: Posting[][] = [];
  let last = -1;
  for (const posting of postings) {
    const story = storyOf(posting.unit, starts);
    const part = found.at(-1);
    if (part === undefined || (part.length >= most && story !== last)) found.push([posting]);
    else part.push(posting);
    last = story;
  }
  return found;
}

/** How many lists, how many bytes each has, and the lists. */
function packedLists(lists: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const writer = bitWriter();
  writer.number(lists.length);
  for (const { length } of lists) writer.number(length);
  const head = writer.bytes();
  const bytes = new Uint8Array(lists.reduce((sum, { length }) => sum + length, head.length));
  bytes.set(head);
  let at = head.length;
  for (const list of lists) {
    bytes.set(list, at);
    at += list.length;
  }
  return bytes;
}
