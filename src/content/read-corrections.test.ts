import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ContentError } from './problems.ts';
import { readContent } from './read-content.ts';

const dir = join(mkdtempSync(join(tmpdir(), 'crossread-corrections-')), 'content');
const folder = join(dir, 'bridge');

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'story.md'), '---\ntitle: The bridge\n---\n');
  writeFileSync(
    join(folder, 'herald.md'),
    [
      ...['---', 'outlet: Herald', "headline: 'Bridge opens at last'", '---', ''],
      ...['The mayor opened the bridge at noon.', ''],
      ...['It cost $2.5 million. The mayor spoke.', '', 'The mayor left the bridge.', ''],
    ].join('\n'),
  );
  writeFileSync(
    join(folder, 'post.md'),
    '---\noutlet: Post\n---\n\nAt twelve the bridge was opened, for 2.4 million dollars.\n',
  );
  writeFileSync(
    join(folder, 'later.md'),
    '---\noutlet: Later\ndraft: true\n---\n\nNothing yet.\n',
  );
});
afterAll(() => rmSync(join(dir, '..'), { recursive: true }));

function read(yaml: string) {
  writeFileSync(join(folder, 'corrections.yaml'), yaml);
  return readContent(dir).stories[0]?.corrections ?? [];
}

function problemsIn(yaml: string): string[] {
  try {
    read(yaml);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
  }
}

describe('corrections.yaml', () => {
  it('holds what is set right, each by words of the articles', () => {
    const [same, speaker] = read(
      [
        ...['- same:', '    herald: the mayor opened the bridge', '    POST: At twelve the bridge'],
        ...['  because: Both tell of the opening.', '  by: Jane Doe', '  on: 2026-03-04'],
        ...['- speaker: { herald: The mayor spoke }', '  is: Ada Moor', '  because: So it was.'],
      ].join('\n'),
    );
    expect(same?.line).toBe(1);
    expect(same?.correction).toMatchObject({
      kind: 'same',
      places: [
        { article: 'herald', of: 'text', start: 0, end: 27 },
        { article: 'post', of: 'text', start: 0, end: 20 },
      ],
      ...{ is: null, because: 'Both tell of the opening.', by: 'Jane Doe', on: '2026-03-04' },
    });
    expect(speaker?.line).toBe(7);
    expect(speaker?.correction).toMatchObject({ kind: 'speaker', is: 'Ada Moor', by: null });
  });

  it('may name words of a headline where a finding is hidden', () => {
    const [hidden] = read('- hide: { herald: opens at last }\n  because: Unfair.\n');
    expect(hidden?.correction.places).toEqual([
      { article: 'herald', of: 'headline', start: 7, end: 20 },
    ]);
  });

  it('may be empty, and waits for articles that are drafts', () => {
    expect(read('')).toEqual([]);
    expect(read('- note: { later: Anything }\n  says: It is late.\n  because: So.\n')).toEqual([]);
  });

  it('stops the build where its words are gone, with the nearest ones', () => {
    const yaml =
      '- note:\n    herald: the mayor opened the old bridge today\n  says: x\n  because: y\n';
    expect(problemsIn(yaml)).toEqual([
      'content/bridge/corrections.yaml:2: “the mayor opened the old bridge today” is not in the text of content/bridge/herald.md (any more). The nearest there: “The mayor opened the bridge at noon.” (content/bridge/herald.md:6); “The mayor left the bridge.” (content/bridge/herald.md:10)',
    ]);
    expect(problemsIn(yaml.replace(/the mayor.*/, 'zebras'))[0]).toContain(
      'No sentence there is near to it.',
    );
  });

  it.each([
    [
      '- note: { herald: the mayor }\n  says: x\n  because: y',
      ':1: “the mayor” stands 3 times in content/bridge/herald.md, lines 6, 8, 10.',
    ],
    [
      '- note: { heralt: x }\n  says: x\n  because: y',
      ':1: `heralt` is no article of content/bridge. Did you mean `herald`?',
    ],
    ['- because: y', ':1: The entry does not say what it sets.'],
    [
      '- same: { herald: the mayor spoke, post: at twelve }',
      ':1: `because` is missing. Add a text such as `Both tell of the opening.`',
    ],
    [
      '- same: { herald: a }\n  apart: { herald: b }\n  because: y',
      ':2: An entry sets one thing, and this one has `same` and `apart`.',
    ],
    ['- same: { herald: spoke }\n  because: y', ':1: `same` needs words of two articles.'],
    ['- speaker: { herald: spoke }\n  because: y', ':1: `is` is missing. Say who speaks.'],
    [
      '- note: { herald: spoke }\n  is: x\n  says: y\n  because: y',
      ':2: `is` belongs to no `note`. Remove it.',
    ],
    [
      '- note: { herald: spoke }\n  reason: y\n  says: z',
      ':2: `reason` is not a known field. Did you mean `because`?',
    ],
    ['- note: spoke\n  says: x\n  because: y', ':1: `note` is no list of articles and their words.'],
    ['- note:\n    herald: [spoke, [x]]\n  says: x\n  because: y', ':2: `note of herald'],
    ['same: x', ':1: This is not a list.'],
    ['- spoke', ':1: This entry has no fields.'],
    ['- note: { herald: spoke }\n  on: soon\n  says: x\n  because: y', ':2: `on` is `soon`, which'],
    ['- note: "x', ':1: A quotation mark or bracket is missing here.'],
    ['- note: { herald: spoke }\n  says: a #b\n  because: y', ':2: `#b` is left out'],
  ])('is refused with its line where it says %j', (yaml, message) => {
    const found = problemsIn(`${yaml}\n`);
    expect(found[0]).toContain(`content/bridge/corrections.yaml${message}`);
  });
});
