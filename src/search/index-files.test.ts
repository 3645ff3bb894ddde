import { describe, expect, it } from 'vitest';
import { answerer, Superseded } from './answer.ts';
import { BrokenFile, openIndex } from './index-files.ts';
import { kept } from './kept.ts';
import { FOLDER, ROOT_FILE } from './root.ts';
import { testIndex, testStory } from './test-story.ts';

const { files } = testIndex([
  testStory('quay', 'Quay', [{ outlet: 'Gull', passages: ['The keeper slept.', 'A boat sank.'] }]),
]);

/** An index of which some files are missing or changed; `mend` brings them back. */
function damaged(change: (path: string, bytes: Uint8Array) => Uint8Array | null) {
  let whole = false;
  const index = openIndex((path) => {
    const bytes = files.get(path) ?? new Uint8Array();
    const given = whole ? bytes : change(path, bytes);
    return given === null ? Promise.reject(new TypeError('offline')) : Promise.resolve(given);
  });
  return {
    ask: async (typed: string) => answerer(await index)(typed, 6),
    mend: () => (whole = true),
  };
}

describe('an index with a part that', () => {
  it('is cut off says so, and answers once the part is whole', async () => {
    const cut = damaged((path, bytes) => (path === ROOT_FILE ? bytes : bytes.slice(0, -1)));
    await expect(cut.ask('keeper')).rejects.toThrow(BrokenFile);
    cut.mend();
    expect((await cut.ask('keeper')).counts.passages).toBe(1);
  });

  it('cannot be fetched says so, and answers once it can', async () => {
    const gone = damaged((path, bytes) => (path.includes('/lists-') ? null : bytes));
    await expect(gone.ask('keeper')).rejects.toThrow('offline');
    expect((await gone.ask('giraffe')).counts.passages).toBe(0);
    gone.mend();
    expect((await gone.ask('keeper')).counts.passages).toBe(1);
  });

  it('is another file in its place says so', async () => {
    const page = new TextEncoder().encode('<!doctype html><title>Not found</title>');
    for (const path of files.keys()) {
      const other = damaged((asked, bytes) => (asked === path ? page : bytes));
      if (path.includes('/facets-')) continue;
      await expect(other.ask('keeper'), path).rejects.toThrow(BrokenFile);
    }
  });

  it('shows the other stories where the texts of one are missing', async () => {
    const two = testIndex([
      testStory('quay', 'Quay', [{ outlet: 'Gull', passages: ['The keeper slept.'] }]),
      testStory('reed', 'Reed', [{ outlet: 'Tern', passages: ['The keeper woke.'] }]),
    ]);
    const [missing] = [...two.files.keys()].filter((path) => path.startsWith(`${FOLDER}texts-`));
    const index = await openIndex((path) =>
      path === missing
        ? Promise.reject(new TypeError('offline'))
        : Promise.resolve(two.files.get(path) ?? new Uint8Array()),
    );
    const answer = await answerer(index)('keeper', 6);
    expect(answer).toMatchObject({ counts: { stories: 2 }, unread: 1 });
    expect(answer.stories.map(({ path }) => path)).toEqual(['reed/']);
  });
});

describe('answerer', () => {
  it('stops where a newer question came', async () => {
    const index = await openIndex((path) => Promise.resolve(files.get(path) ?? new Uint8Array()));
    await expect(answerer(index)('keeper', 6, () => false)).rejects.toThrow(Superseded);
  });
});

describe('kept', () => {
  it('makes what is asked for once, and of many keeps those used last', async () => {
    const made: number[] = [];
    const get = kept(2, (key: number) => Promise.resolve(made.push(key)));
    for (const key of [1, 2, 1, 3, 1, 2]) await get(key);
    expect(made).toEqual([1, 2, 3, 2]);
  });

  it('makes anew what failed', async () => {
    let tries = 0;
    const get = kept(2, () =>
      (tries += 1) === 1 ? Promise.reject(new Error('no')) : Promise.resolve(tries),
    );
    await expect(get('a')).rejects.toThrow('no');
    expect(await get('a')).toBe(2);
  });
});
