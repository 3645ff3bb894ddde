import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readFrontMatter } from '../content/front-matter.ts';
import { listStories, type StoryPlace } from '../content/list-stories.ts';
import { ContentError, formatProblems, inOrder } from '../content/problems.ts';
import { STORY_SYNONYMS, storySchema } from '../schemas/story.ts';
import { entryStore } from '../store/entry-store.ts';
import { storyHref } from '../views/links.ts';
import type { Story } from '../views/story.ts';
import type { StorySummary } from '../views/summary.ts';
import { tagOf } from '../views/tags.ts';
import { inspectStory, type InspectedStory } from './inspect-story.ts';
import { keysOf } from './keys.ts';
import type { Shelf } from './stories.ts';
import { contentKey, keptNotes, type Memory, type StoryNotes } from './story-notes.ts';

/** So many stories are held at once: those whose pages were asked for last. */
const HELD = 12;

interface HeldStory extends InspectedStory {
  readonly content: string;
}

/** What is known of a folder as long as none of its files changes. */
interface Known {
  readonly stamp: string;
  readonly content: string;
  /** Null where the story has not been compared since it changed. */
  readonly notes: StoryNotes | null;
  /** What is told of it where all are listed; nothing where it cannot be read. */
  readonly told: readonly StorySummary[];
}

/**
 * The stories of the content folder as they are now: each is read and compared when it is asked for,
 * and again when a file of it has changed. What is told of all comes from what was found before.
 */
export function liveShelf(): Shelf {
  const dir = resolve(process.env['CONTENT_DIR'] ?? 'content');
  const only = process.env['STORY'];
  const served = [import.meta.env.SITE ?? '', import.meta.env.BASE_URL];
  const memory: Memory = {
    store: entryStore(resolve(process.env['CACHE_DIR'] ?? '.cache')),
    keys: keysOf(process.cwd(), dir, served),
  };
  const held = new Map<string, HeldStory>();
  const known = new Map<string, Known>();

  return {
    slugs: () => places().map(({ slug }) => slug),
    story: (slug) => {
      const place = places().find((one) => one.slug === slug);
      return place === undefined ? null : open(place);
    },
    summaries: () =>
      places().flatMap((place) => knownOf(place).notes?.summary ?? bareSummary(place)),
    entry: (slug) => known.get(slug)?.notes?.entry ?? null,
  };

  function places(): readonly StoryPlace[] {
    const all = listStories(dir, []).places;
    return only ? all.filter(({ slug }) => slug === only) : all;
  }

  function open(place: StoryPlace): Story {
    const stamp = stampOf(place);
    const content = contentKey(place);
    const before = held.get(place.slug);
    const inspected =
      before?.content === content ? before : { ...inspectStory(place, content, memory), content };
    hold(place.slug, inspected);
    const { notes, story } = inspected;
    if (story === null) throw errorIn(place, notes);
    if (before !== inspected) warn(notes);
    known.set(place.slug, { stamp, content, notes, told: toldOf(place, notes) });
    return story;
  }

  function hold(slug: string, inspected: HeldStory): void {
    held.delete(slug);
    held.set(slug, inspected);
    const [oldest] = held.keys();
    if (held.size > HELD && oldest !== undefined) held.delete(oldest);
  }

  function knownOf(place: StoryPlace): Known {
    const stamp = stampOf(place);
    const before = known.get(place.slug);
    if (before?.stamp === stamp) return before;
    const content = contentKey(place);
    const notes = keptNotes(content, memory);
    const now = { stamp, content, notes, told: toldOf(place, notes) };
    known.set(place.slug, now);
    return now;
  }
}

function toldOf(place: StoryPlace, notes: StoryNotes | null): readonly StorySummary[] {
  return notes?.summary ? [notes.summary] : bareSummary(place);
}

/** What is wrong with a story, with the place that the page of an error shows and opens. */
function errorIn({ path, folder }: StoryPlace, { problems }: StoryNotes): ContentError {
  const error = new ContentError(problems);
  const [first] = inOrder(problems);
  const file = first?.file.startsWith(`${folder}/`)
    ? join(path, first.file.slice(folder.length + 1))
    : join(path, 'story.md');
  const loc = { file, line: first?.line ?? 1, column: first?.excerpt?.column ?? 1 };
  return Object.assign(error, { loc });
}

function warn({ problems }: StoryNotes): void {
  if (problems.length > 0) console.warn(formatProblems(problems));
}

/** Changes with every change of a folder's files that the system notes, without reading them. */
function stampOf({ path }: StoryPlace): string {
  return readdirSync(path)
    .map((name) => {
      const stats = statSync(join(path, name), { throwIfNoEntry: false });
      return `${name} ${stats?.mtimeMs} ${stats?.size}`;
    })
    .join('\n');
}

/** What is told of a story that nobody has opened since it changed: what its editors say. */
function bareSummary({ path, slug, language }: StoryPlace): StorySummary[] {
  const fields = storyFields(path);
  if (fields === null) return [];
  return [
    {
      slug,
      title: fields.title,
      language,
      date: fields.date ?? null,
      href: storyHref(slug),
      tags: fields.tags.map(tagOf),
      sentence: 'Not compared since it changed: that is done when its page is opened.',
      description: fields.summary ?? '',
      kinds: [],
      articles: [],
      outlets: [],
      bars: [],
      findings: [],
      sharpest: null,
      records: [],
      pages: [],
    },
  ];
}

function storyFields(path: string) {
  try {
    const text = readFileSync(join(path, 'story.md'), 'utf8');
    return readFrontMatter(text, { schema: storySchema, synonyms: STORY_SYNONYMS }).fields;
  } catch {
    // No story yet; what is wrong with it is said where it is asked for.
    return null;
  }
}
