import type { StoryPlace } from '../content/list-stories.ts';
import type { Problem } from '../content/problems.ts';
import { compareSource } from '../content/compare-content.ts';
import { quotedLines } from '../content/quoted-lines.ts';
import { readStory } from '../content/read-story.ts';
import { suspectsOf } from '../content/suspects.ts';
import type { StorySource } from '../content/content.ts';
import type { ComparedTexts } from '../engine/compare.ts';
import { searchPart } from '../search/build/search-part.ts';
import { keyOf } from '../store/folder-key.ts';
import { toStory, type Story } from '../views/story.ts';
import { summaryOf } from '../views/summary.ts';
import {
  contentKey,
  keepNotes,
  type Memory,
  type OutletNote,
  type StoryNotes,
} from './story-notes.ts';

/** A story as it was read and compared. */
export interface InspectedStory {
  readonly notes: StoryNotes;
  /** Null where it cannot be read. */
  readonly story: Story | null;
}

/**
 * Reads a story and compares its articles, or takes what was found from the store.
 *
 * @param content the key of its content
 */
export function inspectStory(place: StoryPlace, content: string, memory: Memory): InspectedStory {
  const problems: Problem[] = [];
  const outlets: OutletNote[] = [];
  const source = readStory(place, problems, {
    note: (outlet, { file, line }) => outlets.push({ outlet, file, line }),
    problems: () => [],
  });
  if (source === null || problems.some(({ severity }) => severity === 'error')) {
    return { notes: { problems, outlets, summary: null, entry: null }, story: null };
  }
  // What changed while it was read must not be kept under what it was before.
  const isSteady = contentKey(place) === content;
  const found = comparedTexts(source, content, memory, isSteady);
  problems.push(...quotedLines(suspectsOf(source, found), place));
  const story = toStory(source, found);
  const notes = { problems, outlets, summary: summaryOf(story), entry: partOf(story) };
  if (isSteady) keepNotes(content, notes, memory);
  return { notes, story };
}

function partOf({ about: { slug, title, date }, compared: { outlets, comparison } }: Story) {
  return searchPart({ slug, title, date, outlets, comparison });
}

function comparedTexts(
  source: StorySource,
  content: string,
  { store, keys }: Memory,
  isSteady: boolean,
): ComparedTexts {
  const key = keyOf(keys.compared, content);
  const kept = isSteady ? store.read('compared', key) : null;
  if (kept !== null) return JSON.parse(kept.toString()) as ComparedTexts;
  const found = compareSource(source);
  if (isSteady) store.write('compared', key, JSON.stringify(found));
  return found;
}
