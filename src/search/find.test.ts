import { describe, expect, it } from 'vitest';
import { answer, type Answer } from './answer.ts';
import { searchEntries } from './entries.ts';
import { openLibrary } from './library.ts';
import { nearWords } from './near-words.ts';
import { testStory, type TestArticle } from './test-story.ts';

/** Searches stories of the titles, each with its articles. */
function searching(stories: Readonly<Record<string, readonly TestArticle[]>>) {
  const library = openLibrary(
    searchEntries(
      Object.entries(stories).map(([title, articles], place) =>
        testStory(`s${place + 1}`, title, articles),
      ),
    ),
  );
  const near = nearWords(library.vocabulary);
  return (typed: string, limit = 12): Answer => answer(typed, library, near, limit);
}

/** The passages of an answer, in order. */
const places = ({ groups }: Answer) =>
  groups.flatMap((group) =>
    group.kind === 'story'
      ? [group.path]
      : group.passages.length > 0
        ? group.passages.map(({ path }) => path)
        : [group.path],
  );
const of = (...passages: string[]): TestArticle => ({ outlet: 'Gull', passages });

describe('what is found', () => {
  const ask = searching({
    Quay: [
      of('A chest was found in the mud.', 'The lock keeper slept.', 'A ferry was painted.'),
      of('The best ferry sank.', 'Sailors met the keeper of the lock.', 'The lock keeper woke.'),
    ],
  });

  it('has all passages of an article, and its name once', () => {
    expect(places(ask('lock'))).toHaveLength(3);
    const named = searching({ Quay: [{ outlet: 'Gull', headline: 'Gull flies', passages: [] }] });
    expect(named('gull')).toMatchObject({ articles: 1, passages: 0 });
    expect(named('gull').groups).toHaveLength(1);
  });

  it('may have a word read as another where nothing has all of them as typed', () => {
    const { corrected, loose } = ask('hest ferry sank');
    expect(corrected.map(({ typed }) => typed)).toEqual(['hest']);
    expect(corrected[0]?.read).toContain('best');
    expect(loose).toBe(false);
    expect(places(ask('hest ferry sank'))).toEqual(['s1/b/#b.the-best-ferry-sank']);
  });

  it('has words that were found as typed where they answer', () => {
    expect(ask('hest').corrected).toEqual([]);
    expect(places(ask('hest'))).toEqual(['s1/a/#a.a-chest-was-found-in']);
  });

  it('has the words of a phrase apart where they never stand together, and says so', () => {
    expect(ask('"ferry sank"').loose).toBe(false);
    expect(ask('"sank ferry"').loose).toBe(true);
    expect(places(ask('"sank ferry"'))[0]).toBe('s1/b/#b.the-best-ferry-sank');
  });

  it('never needs a common word, but where there is no other', () => {
    expect(places(ask('sank that'))).toEqual(['s1/b/#b.the-best-ferry-sank']);
    expect(places(ask('was'))).toEqual([
      's1/a/#a.a-ferry-was-painted',
      's1/a/#a.a-chest-was-found-in',
    ]);
  });

  it('has nothing where no word was typed', () => {
    expect(ask(' "" !')).toMatchObject({ groups: [], loose: false, passages: 0 });
  });

  it('has no phrase of words that are nowhere', () => {
    expect(ask('"gold watch"').groups).toEqual([]);
  });
});

describe('the order of what is found', () => {
  it('has the passage first whose words follow each other as typed', () => {
    const ask = searching({
      Quay: [of('The keeper lock was shut.'), of('The lock keeper woke up.')],
    });
    expect(places(ask('lock keeper'))).toEqual([
      's1/b/#b.the-lock-keeper-woke-up',
      's1/a/#a.the-keeper-lock-was-shut',
    ]);
    expect(places(ask('keeper lock'))).toEqual([
      's1/a/#a.the-keeper-lock-was-shut',
      's1/b/#b.the-lock-keeper-woke-up',
    ]);
  });

  it('has the word itself before words that begin with it, though these are found too', () => {
    const ask = searching({ Mud: [of('The boathouse burned.'), of('A boat burned here.')] });
    expect(places(ask('boat'))).toEqual([
      's1/b/#b.a-boat-burned-here',
      's1/a/#a.the-boathouse-burned',
    ]);
  });

  it('has the shorter passage first', () => {
    const ask = searching({
      Quay: [
        of('The keeper slept while all the others of the crew went to town.'),
        of('A keeper.'),
      ],
    });
    expect(places(ask('keeper'))).toEqual([
      's1/b/#b.a-keeper',
      's1/a/#a.the-keeper-slept-while-all',
    ]);
  });

  it('has a title first, then a headline, an outlet and a passage', () => {
    const ask = searching({
      Mud: [of('Heron'), { outlet: 'Heron', passages: [] }],
      Reed: [{ outlet: 'Gull', headline: 'Heron', passages: [] }],
      Heron: [],
    });
    expect(places(ask('heron'))).toEqual(['s3/', 's2/a/', 's1/b/', 's1/a/#a.heron']);
  });

  it('keeps what answers weakly, but not where only some of the words are found', () => {
    const ask = searching({
      Quay: [of('The heron slept.'), of('The heronry burned down in a long and windy night.')],
    });
    expect(places(ask('heron'))).toHaveLength(2);
    expect(places(ask('heron giraffe'))).toEqual(['s1/a/#a.the-heron-slept']);
  });

  it('counts a word of the headline for its passages, but less than their own', () => {
    const ask = searching({
      Quay: [
        { outlet: 'Gull', headline: 'Heron', passages: ['The keeper slept there.'] },
        { outlet: 'Tern', passages: ['The keeper saw heron.'] },
      ],
    });
    expect(places(ask('keeper heron'))).toEqual([
      's1/b/#b.the-keeper-saw-heron',
      's1/a/#a.the-keeper-slept-there',
    ]);
  });
});

describe('what is shown', () => {
  it('is at most a quarter stories, where many are found', () => {
    const passage = of('The keeper slept.');
    const ask = searching({ 'Keeper one': [passage], 'Keeper two': [passage], 'Keeper three': [] });
    const { groups, stories, articles } = ask('keeper', 4);
    expect(groups.filter(({ kind }) => kind === 'story')).toHaveLength(1);
    expect(groups).toHaveLength(3);
    expect([stories, articles]).toEqual([3, 2]);
  });
});
