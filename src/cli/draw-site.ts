import { availableParallelism } from 'node:os';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { sumOf } from '../build/kept-pages.ts';
import type { Answer, Task, ThreadSettings } from '../build/page-thread.ts';
import { published } from '../build/site-files.ts';
import { layDown, type Laid } from '../build/staging.ts';
import type { StoryPlace } from '../content/list-stories.ts';
import { outletSpellings } from '../content/outlet-spellings.ts';
import { isError, type Problem } from '../content/problems.ts';
import type { CompiledSite } from './compiled-site.ts';
import { timeLeft } from './time-left.ts';

/** What was drawn, or why not. */
export interface DrawnSite {
  /** Empty where a problem is an error. */
  readonly files: readonly Laid[];
  readonly problems: readonly Problem[];
  /** How many stories could be read. */
  readonly stories: number;
  /** How many of them were drawn by earlier builds. */
  readonly kept: number;
  /** What stands for the content of each story, by address. */
  readonly contents: Readonly<Record<string, string>>;
}

export interface DrawSettings extends Omit<ThreadSettings, 'halt' | 'compiled'> {
  /** The files of the last site. */
  readonly before: readonly Laid[];
  /** Whether something is wrong already: then the stories are only read. */
  readonly isHalted: boolean;
  /** Whether the pages that are of no story are drawn, too. */
  readonly isWhole: boolean;
}

/** A thread needs some time to get going, and memory of its own: no more than there is work for. */
const STORIES_PER_THREAD = 4;
// A story and its pages take 60 MB at most. With a bound, what they leave behind is given back in time.
const THREAD_MEMORY = { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 64 };

/**
 * Draws the pages of a site in threads, story by story, and lays them down with those of an earlier
 * build that have not changed. However many stories there are, a thread holds one at a time.
 */
export async function drawSite(
  places: readonly StoryPlace[],
  compiled: CompiledSite,
  { before, isHalted, isWhole, ...settings }: DrawSettings,
): Promise<DrawnSite> {
  mkdirSync(settings.entries, { recursive: true });
  const halt = new SharedArrayBuffer(4);
  const stop = (): number => Atomics.store(new Int32Array(halt), 0, 1);
  if (isHalted) stop();
  const threads = new Piscina<Task, Answer>({
    filename: join(import.meta.dirname, '../build/page-thread.ts'),
    workerData: { ...settings, compiled: compiled.pages, halt } satisfies ThreadSettings,
    minThreads: 1,
    maxThreads: threadsFor(places.length),
    resourceLimits: THREAD_MEMORY,
  });
  try {
    const last = byStory(before, places);
    const tell = timeLeft(places.length);
    const answers = await Promise.all(
      places.map(async (place) => {
        const answer = await drawStory(threads, place, last.get(place.slug) ?? []);
        if (answer.notes?.problems.some(isError)) stop();
        tell();
        return answer;
      }),
    );
    const problems = problemsOf(answers);
    const summaries = answers.flatMap(({ notes }) => notes?.summary ?? []);
    const kept = answers.filter(({ isKept }) => isKept).length;
    const contents = Object.fromEntries(
      answers.map(({ content }, index) => [places[index]?.slug ?? '', content]),
    );
    const found = { problems, stories: summaries.length, kept, contents };
    if (isHalted || summaries.length === 0 || problems.some(isError)) {
      return { files: [], ...found };
    }
    const files = answers.flatMap((answer) => answer.files);
    if (!isWhole) return { files, ...found };
    const rest = last.get('') ?? [];
    const site = await threads.run({ kind: 'site', summaries, before: rest });
    return { files: [...files, ...site.files, ...layRest(compiled, settings, rest)], ...found };
  } finally {
    await threads.destroy();
  }
}

async function drawStory(
  threads: Piscina<Task, Answer>,
  place: StoryPlace,
  before: readonly Laid[],
): Promise<Answer> {
  try {
    return await threads.run({ kind: 'story', place, before });
  } catch (error) {
    throw new Error(`The pages of ${place.folder} could not be drawn.`, { cause: error });
  }
}

function threadsFor(stories: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.ceil(stories / STORIES_PER_THREAD)));
}

/** The files of the last site by the story they are of; those of none under an empty name. */
function byStory(files: readonly Laid[], places: readonly StoryPlace[]): Map<string, Laid[]> {
  const slugs = new Set(places.map(({ slug }) => slug));
  return Map.groupBy(files, ({ path }) => {
    const [folder = ''] = path.split('/');
    return slugs.has(folder) ? folder : '';
  });
}

/** What all stories' readings found, and what only shows when all are seen. */
function problemsOf(answers: readonly Answer[]): Problem[] {
  const spellings = outletSpellings();
  for (const { notes } of answers)
    for (const { outlet, file, line } of notes?.outlets ?? [])
      spellings.note(outlet, { file, line });
  return [...answers.flatMap(({ notes }) => notes?.problems ?? []), ...spellings.problems()];
}

/** Lays down what pages need in a browser. */
function layRest(
  { files }: CompiledSite,
  { served, staging, last }: Pick<ThreadSettings, 'served' | 'staging' | 'last'>,
  before: readonly Laid[],
): Laid[] {
  const byPath = new Map(before.map((file) => [file.path, file]));
  return [...files].flatMap(([path, body]) => {
    const fit = published(path, body, served);
    if (fit === null) return [];
    const file = { path, sum: sumOf(fit), body: () => fit };
    return layDown(file, staging, byPath.get(path), last);
  });
}
