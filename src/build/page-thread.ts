import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'piscina';
import type { StoryPlace } from '../content/list-stories.ts';
import type { SearchPart } from '../search/build/search-part.ts';
import { contentKey, keptNotes, type Memory, type StoryNotes } from '../shelf/story-notes.ts';
import type { Keys } from '../shelf/keys.ts';
import type { EntryStore } from '../store/entry-store.ts';
import { keyOf } from '../store/folder-key.ts';
import { storeIn, type StoreFolders } from '../store/layered-store.ts';
import type { StorySummary } from '../views/summary.ts';
import { loadPages, type CompiledPages, type DrawnFile } from './compiled-pages.ts';
import { keepFiles, keptFiles, LostFiles, sumOf } from './kept-pages.ts';
import { published, type Served } from './site-files.ts';
import { layDown, type Laid, type ToLay } from './staging.ts';

/** What the threads of one build have in common. */
export interface ThreadSettings {
  readonly keys: Keys;
  readonly served: Served;
  /** Where results are kept. */
  readonly stores: StoreFolders;
  /** Where the compiled pages are. */
  readonly compiled: string;
  /** Where what the search knows of each story is put for the pages of all. */
  readonly entries: string;
  /** The folder of the site to be, and the last site. */
  readonly staging: string;
  readonly last: string;
  /** Its first number is set once the build is to draw no more pages, and to read on. */
  readonly halt: SharedArrayBuffer;
}

/** What a thread is asked for. */
export type Task =
  | { readonly kind: 'story'; readonly place: StoryPlace; readonly before: readonly Laid[] }
  | {
      readonly kind: 'site';
      readonly summaries: readonly StorySummary[];
      readonly before: readonly Laid[];
    };

/** What a thread answers. */
export interface Answer {
  readonly files: readonly Laid[];
  /** What is told of the story; of none where the pages of all were asked for. */
  readonly notes: Omit<StoryNotes, 'entry'> | null;
  /** Stands for the story's content. */
  readonly content: string;
  /** Whether its pages were drawn by an earlier build. */
  readonly isKept: boolean;
}

const settings = workerData as ThreadSettings;
const { keys, served, compiled, entries, staging, last } = settings;
const halted = new Int32Array(settings.halt);
const memory: Memory = { keys, store: storeIn(settings.stores) };
const NOTHING_KEPT: EntryStore = { read: () => null, write: () => {}, sweep: () => {} };
let pages: Promise<CompiledPages> | null = null;

/** Draws pages, or takes those that were drawn before, and lays them down. */
export default function work(task: Task): Promise<Answer> {
  return task.kind === 'story' ? workOnStory(task) : workOnSite(task);
}

async function workOnStory({ place, before }: Task & { kind: 'story' }): Promise<Answer> {
  const content = contentKey(place);
  const kept = keptStory(content);
  if (kept !== null) {
    const answer = tryKept(place, content, kept, before);
    if (answer !== null) return answer;
  }
  const { handOver, draw } = await (pages ??= loadPages(compiled));
  const { notes, story } = handOver.inspectStory(place, content, memory);
  if (story === null || halted[0] !== 0) {
    return { files: [], notes: withoutEntry(notes), content, isKept: false };
  }
  handOver.takeFrom({
    slugs: () => [place.slug],
    story: (slug) => (slug === place.slug ? story : null),
    summaries: () => [],
    entry: () => null,
  });
  const drawn = await publishedFiles(draw('story'));
  // What changed while it was drawn must not be kept under what it was before.
  const isSteady = contentKey(place) === content;
  const store = isSteady ? memory.store : NOTHING_KEPT;
  const files = keepFiles('pages', keyOf(keys.pages, content), drawn, store);
  return answerOf(place, content, notes, layAll(files, before), false);
}

interface KeptStory {
  readonly notes: StoryNotes;
  readonly files: readonly ToLay[];
}

function keptStory(content: string): KeptStory | null {
  const files = keptFiles('pages', keyOf(keys.pages, content), memory.store);
  const notes = files && keptNotes(content, memory);
  return files && notes ? { notes, files } : null;
}

function tryKept(
  place: StoryPlace,
  content: string,
  { notes, files }: KeptStory,
  before: readonly Laid[],
): Answer | null {
  try {
    return answerOf(place, content, notes, layAll(files, before), true);
  } catch (error) {
    if (!(error instanceof LostFiles)) throw error;
    return null;
  }
}

function answerOf(
  { slug }: StoryPlace,
  content: string,
  notes: StoryNotes,
  files: readonly Laid[],
  isKept: boolean,
): Answer {
  writeFileSync(join(entries, slug), JSON.stringify(notes.entry));
  return { files, notes: withoutEntry(notes), content, isKept };
}

async function workOnSite({ summaries, before }: Task & { kind: 'site' }): Promise<Answer> {
  const { handOver, draw } = await (pages ??= loadPages(compiled));
  handOver.takeFrom({
    slugs: () => [],
    story: () => null,
    summaries: () => summaries,
    entry: (slug) => JSON.parse(readFileSync(join(entries, slug), 'utf8')) as SearchPart | null,
  });
  const drawn = await publishedFiles(draw('site'));
  const files = [...drawn].map(([path, body]) => ({ path, sum: sumOf(body), body: () => body }));
  return { files: layAll(files, before), notes: null, content: '', isKept: false };
}

async function publishedFiles(
  files: AsyncIterable<DrawnFile>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for await (const { path, body } of files) {
    const fit = published(path, body, served);
    if (fit !== null) found.set(path, fit);
  }
  return found;
}

function layAll(files: readonly ToLay[], before: readonly Laid[]): Laid[] {
  const byPath = new Map(before.map((file) => [file.path, file]));
  return files.map((file) => layDown(file, staging, byPath.get(file.path), last));
}

function withoutEntry({ problems, outlets, summary }: StoryNotes): Answer['notes'] {
  return { problems, outlets, summary };
}
