import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Content } from './content.ts';
import { ContentError } from './problems.ts';
import { readContent } from './read-content.ts';
import { problemLines } from '../../tests/support/printed-problems.ts';
import { runs } from '../../tests/support/property-runs.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const STORY = '---\ntitle: The budget\n---\n\nThe council voted.\n';
const ARTICLE = '---\noutlet: Herald\n---\n\nThe council passed it.\n';

/** Writes files into an empty folder named `content`. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  folders.push(folder);
  const dir = join(folder, 'content');
  mkdirSync(dir);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return dir;
}

function read(files: Readonly<Record<string, string | Uint8Array>>): Content {
  return readContent(folderOf(files));
}

/** The problems as they are printed, without the count. */
function problemsIn(files: Readonly<Record<string, string | Uint8Array>>): string[] {
  return problemsOf(folderOf(files));
}

function problemsOf(dir: string): string[] {
  try {
    readContent(dir);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return problemLines(error.message);
  }
}

/** The problems of one article with this front matter, without the file's name. */
function problemsOfFields(...lines: string[]): string[] {
  const article = `---\n${lines.join('\n')}\n---\n\nText.\n`;
  return problemsIn({ 'budget/story.md': STORY, 'budget/herald.md': article }).map((line) =>
    line.replace('content/budget/herald.md:', ''),
  );
}

describe('readContent', () => {
  it('reads a story with its articles', () => {
    const { stories, warnings } = read({
      'budget/story.md':
        '---\ntitle: "Budget: passed"\nsummary: >\n  The council\n  voted.\ndate: 2021-06-01\ntags: [city, money]\narticles: [post]\n---\n\nIntro *text*.\n',
      'budget/Herald.md':
        '---\noutlet: 007\nheadline: "Passed: at last"\nbyline: Jane Doe\npublished: 2021-06-01T14:30:00+02:00\nretrieved: 2021-06-02\nurl: https://example.org/a?b=1#c\narchive: http://archive.example.org/\nlanguage: en-GB\nversion: evening\ncopyOf: post\nnotes:\n  - One.\n  - "Two: three."\n---\n\nText.\n',
      'budget/post.md': ARTICLE,
      'budget/draft.md': '---\noutlet: Draft\ndraft: true\n---\n\nText.\n',
      'budget/photo.txt': 'not an article',
    });
    expect(warnings.map(({ file, line }) => [file, line])).toEqual([
      ['content/budget/photo.txt', null],
      ['content/budget/Herald.md', 8],
    ]);
    expect(stories).toHaveLength(1);
    const [story] = stories;
    expect(story).toMatchObject({
      slug: 'budget',
      title: 'Budget: passed',
      summary: 'The council voted.',
      date: '2021-06-01',
      tags: ['city', 'money'],
    });
    expect(story?.articles.map(({ slug }) => slug)).toEqual(['post', 'herald']);
    expect(story?.articles[1]).toMatchObject({
      outlet: '007',
      headline: 'Passed: at last',
      byline: 'Jane Doe',
      published: '2021-06-01T14:30:00+02:00',
      retrieved: '2021-06-02',
      url: 'https://example.org/a?b=1#c',
      archive: 'http://archive.example.org/',
      language: 'en-GB',
      version: 'evening',
      copyOf: 'post',
      notes: ['One.', 'Two: three.'],
      file: 'content/budget/Herald.md',
      article: { slug: 'herald', outlet: '007', text: 'Text.', copyOf: 'post' },
    });
    expect(story?.articles[0]?.markdown).toBe(ARTICLE);
    expect(story?.articles[0]).toMatchObject({
      headline: null,
      url: null,
      notes: [],
      language: 'en',
    });
  });

  it('reads a byte order mark and CRLF as if they were not there', () => {
    const windows = `\uFEFF${ARTICLE.replaceAll('\n', '\r\n')}`;
    const { stories } = read({ 'budget/story.md': STORY, 'budget/herald.md': windows });
    expect(stories[0]?.articles[0]?.article.text).toBe('The council passed it.');
  });

  it('names all problems of all files at once', () => {
    const problems = problemsIn({
      'budget/story.md': '---\nsummary: No title\n---\n',
      'budget/herald.md': '---\noutlet: Herald\npublised: 2021-06-01\n---\n\nText.\n',
      'budget/post.md': '---\nheadline: No outlet\n---\n',
      'trial/story.md': STORY,
      'trial/Fox News.md': ARTICLE,
    });
    expect(problems).toEqual([
      'content/budget/herald.md:3: `publised` is not a known field. Did you mean `published`?',
      'content/budget/post.md:1: `outlet` is missing. Add a text such as `The Daily Herald`.',
      'content/budget/post.md: The article has no text. Put it below the front matter, or remove the file.',
      'content/budget/story.md:1: `title` is missing. Add a text such as `The city budget of 2021`.',
      'content/trial/Fox News.md: The name cannot be an address: those have the letters a to z, digits and hyphens, at most 100. Rename it to `fox-news.md`.',
    ]);
  });

  it('says how many problems there are', () => {
    const dir = folderOf({ 'budget/story.md': '---\nsummary:\n---\n' });
    expect(() => readContent(dir)).toThrow(/\n1 error and 1 warning in the content\.$/);
  });
});

describe('front matter', () => {
  it.each([
    [['title: X', 'outlet: Y'], ['2: `title` is not a known field. Did you mean `headline`?']],
    [
      ['outlet: X', 'constructor: Y'],
      [expect.stringContaining('3: `constructor` is not a known field. Remove it')],
    ],
    [
      ['outlet: X', '__proto__: Y'],
      [expect.stringContaining('3: `__proto__` is not a known field.')],
    ],
    [['outlet: X', 'outlet: Y'], ['3: This field is there twice. Keep one of them.']],
    [['outlet: [X]'], ['2: `outlet` is a list. Write one text such as `The Daily Herald`.']],
    [
      ['outlet: X', 'published: June 2021'],
      [
        expect.stringMatching(
          /^3: `published` is `June 2021`, which is not a date\. .*`2021-06-01`/,
        ),
      ],
    ],
    [
      ['outlet: X', 'published: 2021-02-30'],
      [expect.stringContaining('3: `published` is `2021-02-30`')],
    ],
    [['outlet: X', 'published: 2021-13-01'], [expect.stringContaining('3: `published`')]],
    [
      ['outlet: X', 'url: javascript:alert(1)'],
      [expect.stringContaining('3: `url` is `javascript:alert(1)`')],
    ],
    [['outlet: X', 'url: example.org'], [expect.stringContaining('3: `url`')]],
    [['outlet: X', 'language: english language'], [expect.stringContaining('3: `language`')]],
    [
      ['outlet: X', 'draft: maybe'],
      ['3: `draft` is neither `true` nor `false`. Write one of the two.'],
    ],
    [['outlet: X', 'notes: one'], [expect.stringContaining('3: `notes` is not a list.')]],
    [
      ['outlet: X', 'notes:', '  - a', '  - [b]'],
      [expect.stringContaining('5: `notes`, item 2, is a list.')],
    ],
    [['outlet: X', 'headline: A: B'], [expect.stringMatching(/^3: .*quotes/)]],
    [['outlet: X', 'headline: "A'], [expect.stringMatching(/quotation mark/)]],
    [['outlet: X', '\tbyline: Y'], [expect.stringMatching(/^3: .*tab/)]],
    [
      ['outlet: &a X', 'byline: *a'],
      [expect.stringMatching(/^2: `&a` is left out/), expect.stringMatching(/^3: An alias/)],
    ],
    [
      ['outlet: "a\\u0007b"'],
      ['2: `outlet` holds a control character. Write it as one line of plain text.'],
    ],
    [['outlet: "a\\ud800b"'], [expect.stringContaining('2: `outlet` holds')]],
    [['- outlet: X'], [expect.stringContaining('not a list of fields')]],
    [[`outlet: ${'['.repeat(5_000)}`], [expect.anything()]],
  ])('%j', (lines, problems) => {
    expect(problemsOfFields(...lines)).toEqual(problems);
  });

  it('may leave a field empty, which is doubtful but no error', () => {
    const article = '---\noutlet: Herald\nheadline: ""\nbyline:\n---\n\nText.\n';
    const { stories, warnings } = read({ 'budget/story.md': STORY, 'budget/herald.md': article });
    expect(stories[0]?.articles[0]).toMatchObject({ headline: null, byline: null });
    expect(warnings.map(({ line, field }) => [line, field])).toEqual([
      [3, 'headline'],
      [4, 'byline'],
    ]);
  });

  it.each([
    ['Text only.\n', 'There is no front matter.'],
    ['---\noutlet: Herald\n\nText.\n', 'does not end'],
    ['', 'There is no front matter.'],
  ])('must be there and end: %j', (article, message) => {
    const problems = problemsIn({ 'budget/story.md': STORY, 'budget/herald.md': article });
    expect(problems[0]).toContain(`content/budget/herald.md:1: `);
    expect(problems[0]).toContain(message);
  });

  it('is not blown up by aliases of aliases', () => {
    const bomb = [
      'a: &a [x]',
      ...'bcdefghi'.split('').map((n, i) => `${n}: &${n} [${`*${'abcdefgh'[i]},`.repeat(9)}]`),
    ];
    expect(problemsOfFields(...bomb)[1]).toContain('An alias');
  });
});

describe('files', () => {
  const withArticle = (article: string | Uint8Array, name = 'herald.md'): string[] =>
    problemsIn({ 'budget/story.md': STORY, [`budget/${name}`]: article });

  it('must hold text', () => {
    expect(withArticle('---\noutlet: Herald\n---\n\n')).toEqual([
      'content/budget/herald.md: The article has no text. Put it below the front matter, or remove the file.',
    ]);
    expect(withArticle('---\noutlet: Herald\n---\n\n:::aside\nSign up\n:::\n')).toHaveLength(1);
  });

  it('must be UTF-8', () => {
    const latin1 = Buffer.concat([Buffer.from(ARTICLE), Buffer.from([0x63, 0x61, 0x66, 0xe9])]);
    expect(withArticle(latin1)).toEqual([
      'content/budget/herald.md:6: It is not UTF-8. Save it as UTF-8.',
    ]);
    expect(withArticle(Buffer.from(`\uFEFF${ARTICLE}`, 'utf16le'))).toEqual([
      'content/budget/herald.md: It is saved as UTF-16. Save it as UTF-8.',
    ]);
  });

  it('must hold no control characters', () => {
    expect(withArticle(`${ARTICLE}\nbell \u0007`)).toEqual([
      'content/budget/herald.md:7: It holds the control character U+0007. Delete it.',
    ]);
  });

  it('must not be larger than any article', () => {
    expect(withArticle(`${ARTICLE}${'word\n\n'.repeat(800_000)}`)[0]).toContain(
      'more than the 4000000 allowed',
    );
    expect(withArticle(`${ARTICLE}${'w'.repeat(300_000)}`)).toEqual([
      'content/budget/herald.md:6: The article has more than 200000 characters in one line, which is not built. Shorten or split it.',
    ]);
  });

  it('must not be symbolic links', () => {
    const dir = folderOf({ 'budget/story.md': STORY, 'other.md': ARTICLE });
    symlinkSync('../other.md', join(dir, 'budget/herald.md'));
    symlinkSync('budget', join(dir, 'again'));
    expect(problemsOf(dir)).toEqual([
      'content/again: It is a symbolic link. Put the folder itself here.',
      'content/budget/herald.md: It is a symbolic link. Put the file itself here.',
      'content/other.md: warning: It belongs to no story and is left out. Put it into the folder of one.',
    ]);
  });

  it('must have a name that can be an address', () => {
    for (const name of ['side-by-side.md', 'diff.md', 'Index.md']) {
      expect(withArticle(ARTICLE, name)[0]).toContain("is one of the site's own");
    }
    for (const name of ['Élysée.md', '"><img>.md', 'a.b.md', '-.md', `${'x'.repeat(101)}.md`]) {
      expect(withArticle(ARTICLE, name)[0]).toContain('The name cannot be an address');
    }
    expect(withArticle(ARTICLE, 'Élysée.md')[0]).toContain('Rename it to `elysee.md`.');
    expect(problemsIn({ 'search/story.md': STORY })[0]).toContain("is one of the site's own");
  });

  it('must have addresses of their own', () => {
    const files = {
      'budget/story.md': STORY,
      'budget/CoinDesk.md': ARTICLE,
      'budget/coindesk.md': ARTICLE,
    };
    expect(problemsIn(files)).toEqual([
      'content/budget/coindesk.md: The address `coindesk` is that of `CoinDesk.md` too. Rename one of the two files.',
    ]);
    const folders = { 'budget/story.md': STORY, 'Budget/story.md': STORY };
    expect(problemsIn(folders)).toContain(
      'content/budget: The address `budget` is that of `Budget` too. Rename one of the two folders.',
    );
  });

  it.runIf(process.platform === 'linux')('that cannot be read hide no other problem', () => {
    const dir = folderOf({
      'budget/story.md': STORY,
      'budget/herald.md': ARTICLE,
      'budget/post.md': 'no front matter',
      'closed/story.md': STORY,
    });
    chmodSync(join(dir, 'budget/herald.md'), 0);
    chmodSync(join(dir, 'closed'), 0);
    chmodSync(dirname(dir), 0o755);
    // The one who may do everything may read everything.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    const problems = problemsOf(dir);
    if (isRoot) process.seteuid?.(0);
    chmodSync(join(dir, 'closed'), 0o700);
    expect(problems).toEqual([
      expect.stringMatching(/^content\/budget\/herald\.md: It cannot be read \(EACCES\)\. Give/),
      expect.stringContaining('content/budget/post.md:1: There is no front matter.'),
      expect.stringMatching(/^content\/closed: It cannot be read \(EACCES\)\. Give/),
    ]);
  });

  it('close what they mark as aside', () => {
    expect(withArticle(`${ARTICLE}\n:::aside\nSign up\n`)).toEqual([
      'content/budget/herald.md:7: `:::aside` is not closed. Put a line with `:::` after the last line of the aside.',
    ]);
  });
});

describe('random files', () => {
  it('are read or refused', () => {
    const dir = folderOf({ 'budget/story.md': STORY });
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
      fc
        .string({ unit: 'grapheme', maxLength: 200 })
        .map((text) => Buffer.from(`${ARTICLE}${text}`)),
      fc.string({ maxLength: 60 }).map((text) => Buffer.from(`---\noutlet: ${text}\n---\n\nText.`)),
      fc.json().map((text) => Buffer.from(`---\n${text}\n---\n\nText.`)),
    );
    fc.assert(
      fc.property(bytes, (content) => {
        writeFileSync(join(dir, 'budget/herald.md'), content);
        for (const problem of problemsOf(dir))
          expect(problem).toMatch(/^content\/budget\/herald\.md/);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('stories', () => {
  it('need a story.md', () => {
    expect(problemsIn({ 'budget/herald.md': ARTICLE })).toEqual([
      'content/budget: The story has no `story.md`. Add one with a `title`.',
    ]);
  });

  it('may have no article yet', () => {
    const { stories, warnings } = read({ 'budget/story.md': STORY });
    expect(stories[0]?.articles).toEqual([]);
    expect(warnings.map(({ message }) => message)).toEqual([
      'The story has no article yet. Add a Markdown file beside this one.',
    ]);
  });

  it('order articles that exist, each once', () => {
    const story = '---\ntitle: T\narticles:\n  - herald\n  - coindsk\n  - herald\n---\n';
    const files = { 'b/story.md': story, 'b/herald.md': ARTICLE, 'b/coindesk.md': ARTICLE };
    expect(problemsIn(files)).toEqual([
      'content/b/story.md:5: `articles`, item 2, names `coindsk`, which is no article of this story. Did you mean `coindesk`?',
      'content/b/story.md:6: `articles`, item 3, names `herald` twice. Remove one of them.',
    ]);
  });

  it('are paired for their differences by names that exist, each pair once', () => {
    const diffs = ['[herald, Post]', '[herald, pots]', '[post, post]', 'herald', '[herald]'];
    const story = (pairs: readonly string[]): string =>
      `---\ntitle: T\ndiffs:\n${pairs.map((pair) => `  - ${pair}\n`).join('')}---\n`;
    const files = { 'b/herald.md': ARTICLE, 'b/post.md': ARTICLE };
    const { stories } = read({ ...files, 'b/story.md': story(diffs.slice(0, 1)) });
    expect(stories[0]?.diffs).toEqual([['herald', 'post']]);
    expect(
      problemsIn({ ...files, 'b/story.md': story([...diffs.slice(0, 3), '[herald, post]']) }),
    ).toEqual([
      'content/b/story.md:5: `diffs`, item 2, names `pots`, which is no article of this story. Did you mean `post`?',
      'content/b/story.md:6: `diffs`, item 3, names `post` twice. Name two articles.',
      'content/b/story.md:7: `diffs`, item 4, is a pair that stands above. Remove one of the two.',
    ]);
    expect(problemsIn({ ...files, 'b/story.md': story(diffs.slice(3)) })).toEqual([
      'content/b/story.md:4: `diffs`, item 1, is not a pair. Write two names in brackets: `- [the-block, coindesk]`.',
      'content/b/story.md:5: `diffs`, item 2, does not have two names. Write two in brackets: `- [the-block, coindesk]`.',
    ]);
  });

  it('copy articles that exist, and not in a circle', () => {
    const copyOf = (slug: string): string => `---\noutlet: X\ncopyOf: ${slug}\n---\n\nText.\n`;
    const problems = problemsIn({
      'b/story.md': STORY,
      'b/a.md': copyOf('b'),
      'b/b.md': copyOf('c'),
      'b/c.md': copyOf('a'),
      'b/d.md': copyOf('d'),
      'b/e.md': copyOf('herlad'),
      'b/i.md': copyOf('a'),
      'b/herald.md': ARTICLE,
    });
    expect(problems).toEqual([
      ...['a', 'b', 'c'].map(
        (name) =>
          `content/b/${name}.md:3: \`copyOf\` leads back to this article. Remove it from the article that was there first.`,
      ),
      'content/b/d.md:3: `copyOf` names the article itself. Name another one, or remove the line.',
      'content/b/e.md:3: `copyOf` names `herlad`, which is no article of this story. Did you mean `herald`?',
    ]);
  });

  it('replace earlier texts of their outlet, and not in a circle', () => {
    const article = (fields: string, outlet = 'X'): string =>
      `---\noutlet: ${outlet}\n${fields}\n---\n\nText.\n`;
    const problems = problemsIn({
      'b/story.md': STORY,
      'b/a.md': article('replaces: b'),
      'b/b.md': article('replaces: a'),
      'b/c.md': article('replaces: herlad'),
      'b/d.md': article('published: 2021-06-02'),
      'b/e.md': article('published: 2021-06-01\nreplaces: d'),
      'b/h.md': article('replaces: d\ncopyOf: d'),
      'b/g.md': article('replaces: d', 'Z'),
      'b/herald.md': ARTICLE,
    });
    expect(problems).toEqual([
      ...['a', 'b'].map(
        (name) =>
          `content/b/${name}.md:3: \`replaces\` leads back to this article. Remove it from the article that was there first.`,
      ),
      'content/b/c.md:3: `replaces` names `herlad`, which is no article of this story. Did you mean `herald`?',
      'content/b/e.md:4: `replaces` names `d`, which was published later, on 2021-06-02. Correct one of the two dates, or name this article in the other one.',
      'content/b/h.md:3: `replaces` stands beside `copyOf`: a copy takes no text’s place. Remove one of the two.',
      'content/b/g.md:3: warning: `replaces` names `d`, which is X’s: an outlet replaces its own texts. Use `copyOf` if it is a copy.',
    ]);
  });

  it('are told apart where one replaced the other', () => {
    const article = (fields: string): string => `---\noutlet: X\n${fields}---\n\nText.\n`;
    const versions = (files: Readonly<Record<string, string>>) =>
      read({ 'b/story.md': STORY, ...files }).stories[0]?.articles.map((one) => [
        one.slug,
        one.version,
        one.article.version,
      ]);
    expect(versions({ 'b/a.md': article(''), 'b/b.md': article('replaces: a\n') })).toEqual([
      ['a', 'earlier version', 'earlier version'],
      ['b', null, null],
    ]);
    expect(
      versions({
        'b/a.md': article(''),
        'b/b.md': article('replaces: a\n'),
        'b/c.md': article('replaces: b\nversion: late edition\n'),
      }),
    ).toEqual([
      ['a', 'version 1', 'version 1'],
      ['b', 'version 2', 'version 2'],
      ['c', 'late edition', 'late edition'],
    ]);
  });

  it('are looked for in a folder that exists', () => {
    expect(problemsOf(join(folderOf({}), 'nowhere'))[0]).toContain('There is no such folder.');
    expect(problemsOf(folderOf({}))[0]).toContain('There is no story yet.');
    expect(problemsOf(folderOf({ '_later/story.md': STORY, 'notes.txt': '' }))).toEqual([
      expect.stringContaining('content: There is no story yet.'),
      'content/_later: warning: It is left out, as its name begins with `_`.',
      expect.stringContaining('content/notes.txt: warning: It belongs to no story'),
    ]);
  });
});
