import { dayOf } from '../../engine/dates/calendar.ts';
import { checksum } from '../checksum.ts';
import {
  fileName,
  FOLDER,
  FORMAT,
  ROOT_FILE,
  type Facets,
  type FileKind,
  type SearchRoot,
} from '../root.ts';
import { dictionaryFiles } from './dictionary-files.ts';
import { indexWords } from './index-words.ts';
import { postingFiles } from './posting-files.ts';
import type { SearchPart } from './search-part.ts';
import { textFiles } from './text-files.ts';
import { valueWordsOf } from './value-words-of.ts';

/** A file of the index; `name` is its path from the site's root. */
export interface SearchFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Makes the index of all stories, which come in its order (`byDate`). Their texts are given away one
 * by one and not held; the root, which names all other files, comes last.
 */
export function* searchFiles(parts: Iterable<SearchPart>): Generator<SearchFile> {
  const files = namedFiles();
  const index = indexWords();
  const stories: number[][] = [];
  const splits: number[][] = [];
  const days: (number | null)[] = [];
  const outlets = new Set<string>();
  const languages = new Set<string>();
  for (const part of parts) {
    index.add(part);
    const texts = textFiles(part);
    for (const { text } of texts) yield files.make('texts', JSON.stringify(text));
    const more = texts.slice(1).map(({ firstUnit }) => firstUnit);
    if (more.length > 0) splits.push([stories.length, ...more]);
    stories.push(part.articles.map(({ text }) => 2 * text[8].length + text[4]));
    for (const { date, outlet, text } of part.articles) {
      days.push(dayOf(date));
      outlets.add(outlet);
      languages.add(text[5]);
    }
  }
  const { entries, postings, starts, formEndings } = index.done();
  const words: { first: string[]; ids: number[] } = { first: [], ids: [] };
  const endings: { first: string[] } = { first: [] };
  for (const { kind, first, id, text } of dictionaryFiles(entries)) {
    if (kind === 'words') words.ids.push(id);
    if (kind !== 'short') (kind === 'words' ? words : endings).first.push(first);
    yield files.make(kind, text);
  }
  const lists: { steps: number[]; from: number[] } = { steps: [], from: [] };
  let before = 0;
  for (const { word, from, bytes } of postingFiles(postings, starts)) {
    lists.steps.push(word - before);
    if (word === before && lists.steps.length > 1) lists.from.push(from);
    before = word;
    yield files.make('lists', bytes);
  }
  const facets: Facets = { days, outlets: [...outlets].sort((a, b) => a.localeCompare(b, 'en')) };
  yield files.make('facets', JSON.stringify(facets));
  const { sums } = files;
  const root: SearchRoot = {
    format: FORMAT,
    stories,
    count: entries.length,
    words: { ...words, sums: sums.words },
    endings: { ...endings, sums: sums.endings },
    short: { sums: sums.short },
    lists: { ...lists, sums: sums.lists },
    texts: { splits, sums: sums.texts },
    facets: { sums: sums.facets },
    values: valueWordsOf(languages),
    formEndings,
  };
  yield { name: ROOT_FILE, bytes: new TextEncoder().encode(JSON.stringify(root)) };
}

/** Puts stories in the order of the index: by date, so that a new one comes last and moves no other. */
export function byDate(
  a: { readonly date: string | null; readonly slug: string },
  b: { readonly date: string | null; readonly slug: string },
): number {
  const [one, other] = [`${a.date ?? ''} ${a.slug}`, `${b.date ?? ''} ${b.slug}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Names files by their kind, their number and what they hold. */
function namedFiles() {
  const sums: Record<FileKind, string> = {
    ...{ words: '', endings: '', short: '', lists: '', texts: '', facets: '' },
  };
  const counts = new Map<FileKind, number>();
  return {
    sums: sums as Readonly<typeof sums>,
    make(kind: FileKind, content: string | Uint8Array<ArrayBuffer>): SearchFile {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      const [sum, number] = [checksum(bytes), counts.get(kind) ?? 0];
      counts.set(kind, number + 1);
      sums[kind] += sum;
      return { name: FOLDER + fileName(kind, number, sum), bytes };
    },
  };
}
