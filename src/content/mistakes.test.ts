import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ArticleSource } from './content.ts';
import { ContentError, formatProblems } from './problems.ts';
import { readContent } from './read-content.ts';
import { problemLines } from '../../tests/support/printed-problems.ts';

// What editors get wrong. Each mistake is refused, doubted or understood, but never passed over: what
// is written is what is shown and compared, or the build says so, with the line.

const STORY = '---\ntitle: The budget\n---\n';
const ARTICLE = '---\noutlet: Herald\n---\n\nText.\n';
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

interface Answer {
  /** As printed, without `content/budget/`. */
  readonly problems: readonly string[];
  readonly article: ArticleSource | null;
}

function answerTo(files: Readonly<Record<string, string>>): Answer {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, 'content/budget', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  try {
    const { stories, warnings } = readContent(join(folder, 'content'));
    const printed = warnings.length > 0 ? formatProblems(warnings) : '';
    return { problems: linesOf(printed), article: stories[0]?.articles[0] ?? null };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { problems: linesOf(error.message), article: null };
  }
}

function linesOf(printed: string): string[] {
  return problemLines(printed).map((line) => line.replace('content/budget/', ''));
}

/** An error in a line, a warning in a line, or how it is understood. */
type Expected =
  | { readonly error: number; readonly says: string }
  | { readonly warns: number; readonly says: string }
  | { readonly accepted: string };

function expectAnswer({ problems }: Answer, expected: Expected, value: string | null): void {
  if ('accepted' in expected) {
    expect(problems).toEqual([]);
    expect(value).toBe(expected.accepted);
    return;
  }
  const place =
    'error' in expected ? `herald.md:${expected.error}: ` : `herald.md:${expected.warns}: warning: `;
  const found = problems.filter((problem) => problem.startsWith(place)).join('\n');
  expect(found, problems.join('\n')).toContain(expected.says);
  if ('error' in expected) expect(found).not.toMatch(/^\S+ warning: /);
  // The mistake itself, and at most what follows from it.
  expect(problems.length, problems.join('\n')).toBeLessThanOrEqual(2);
}

const error = (line: number, says: string): Expected => ({ error: line, says });
const warns = (line: number, says: string): Expected => ({ warns: line, says });
const accepted = (value: string): Expected => ({ accepted: value });
const year = new Date().getUTCFullYear();

/** Lines of front matter below `outlet: Herald` (line 2); what is accepted is the headline. */
const FIELDS: readonly (readonly [string, Expected])[] = [
  ['headline: We are #1 in the region', error(3, '`#1 in the region` is left out')],
  ['headline: Team # 1 wins', warns(3, '`# 1 wins` is a comment and is left out')],
  ['headline: "We are #1 in the region"', accepted('We are #1 in the region')],
  ['headline: C# is a key', accepted('C# is a key')],
  ['# headline: later\nheadline: Now', accepted('Now')],
  ['headline: # Now', warns(3, '`# Now` is a comment')],
  ['headline: &Beyond meat rises', error(3, '`&Beyond` is left out')],
  ['headline: AT&T rises', accepted('AT&T rises')],
  ['headline: *Breaking* news', error(3, "Write `headline: '*Breaking* news'`")],
  ['headline: **Breaking**', error(3, 'in quotes if it begins with `*`')],
  ['headline: !Breaking', error(3, 'cannot begin with `!`')],
  ['headline: !!str Breaking', error(3, 'cannot begin with `!`')],
  ['headline: - 4% at noon', error(3, "Write `headline: '- 4% at noon'`")],
  ['headline: -4% at noon', accepted('-4% at noon')],
  ['headline: @mayor says', error(3, "Write `headline: '@mayor says'`")],
  ['headline: `Budget` passes', error(3, 'cannot begin with a backtick')],
  ['headline: %5 of us', error(3, "Write `headline: '%5 of us'`")],
  ['headline: | Live', error(3, "Write `headline: '| Live'`")],
  ['headline: > 5 percent', error(3, "Write `headline: '> 5 percent'`")],
  ['headline: >\n  Over two\n  lines', accepted('Over two lines')],
  ['headline: {Live} Vote', error(3, "Write `headline: '{Live} Vote'`")],
  ['headline: {Live}', error(3, 'is not a text')],
  ['headline: [Live]', error(3, '`headline` is a list')],
  ['headline: [Update] Mayor resigns', error(3, "Write `headline: '[Update] Mayor resigns'`")],
  ['headline: "Budget" passes', error(3, "Write `headline: '\"Budget\" passes'`")],
  ["headline: 'It's done'", error(3, 'Write `headline: "It\'s done"`')],
  ["headline: 'It''s done'", accepted("It's done")],
  ["headline: It's done", accepted("It's done")],
  ['headline: "He said "no" to it"', error(3, "Write `headline: 'He said \"no\" to it'`")],
  ['headline: "Yes" and "no"', error(3, "Write `headline: '\"Yes\" and \"no\"'`")],
  ["headline: 'Yes' and 'no'", error(3, "Write `headline: \"'Yes' and 'no'\"`")],
  ['headline: The "budget" passes', accepted('The "budget" passes')],
  ['headline: “Budget passes”', warns(3, 'curly quotation marks, which are shown')],
  ['headline: “Budget” passes', accepted('“Budget” passes')],
  ['headline: Vote: passed', error(3, "Write `headline: 'Vote: passed'`")],
  ['headline: Vote:passed', accepted('Vote:passed')],
  ['headline: ? Why', error(3, 'cannot begin with `?`')],
  ['headline:Vote', error(3, 'A space is missing after the colon. Write `headline: Vote`')],
  ['headline:\u00a0Vote', accepted('Vote')],
  ['headline = Vote', error(3, 'This line is no field')],
  ['headline Vote', error(3, 'This line belongs to no field')],
  ['headline: Vote\ngoes on', error(4, 'begin it with two spaces if it goes on')],
  ['headline: Vote\n  goes on', accepted('Vote goes on')],
  [' headline: Vote', error(3, 'The line begins with a space')],
  ['\theadline: Vote', error(3, 'begins with a tab')],
  ['headline: Vote\n  byline: Ana', error(4, 'The line begins with a space')],
  ['headline: "Vote', error(3, 'A quotation mark or bracket is missing')],
  ['headline: [Vote', error(3, 'A quotation mark or bracket is missing')],
  ['headline: "C:\\path"', error(3, "Write `headline: 'C:\\path'`")],
  ['headline: C:\\path', accepted('C:\\path')],
  ['headline: "a\\tb"', error(3, 'holds a control character')],
  ['headline: Rock &amp; roll', warns(3, 'holds `&amp;`, which is shown as it is')],
  ['headline: <b>Vote</b>', warns(3, 'holds `<b>`, which is shown')],
  ['headline: A **big** vote', warns(3, 'a field is plain text')],
  ['headline: "[Vote](https://example.org)"', warns(3, 'a field is plain text')],
  ['headline: Vote,', warns(3, 'ends in `,`')],
  ['headline: The cafÃ© vote', warns(3, 'broken characters')],
  ['headline: Vote <!-- check -->', error(3, 'A comment of HTML hides nothing here')],
  ['headline: Vo\u00adte', accepted('Vote')],
  ['headline: "Vo\\u00adte"', accepted('Vote')],
  ['headline: \u200b', warns(3, '`headline` is empty')],
  ['headline: "\\u200b"', warns(3, '`headline` is empty')],
  ['headline: $\u202e05', error(3, 'The invisible character U+202E')],
  ['headline: "$\\u202e05"', error(3, 'shows text in another order')],
  ['headline: Vote\u00a0now', accepted('Vote now')],
  ['headline: 007', accepted('007')],
  ['headline: yes', accepted('yes')],
  ['headline: 2021-06-01', accepted('2021-06-01')],
  ['headline: ~', warns(3, '`headline` is empty')],
  ['headline: A\nheadline: B', error(4, 'there twice')],
  ['...\nheadline: A', error(4, 'Remove that line')],
  ['title: Vote', error(3, 'Did you mean `headline`?')],
  ['Headline: Vote', error(3, 'Did you mean `headline`?')],
  ['headlin: Vote', error(3, 'Did you mean `headline`?')],
  ['author: Ana', error(3, 'Did you mean `byline`?')],
  ['colour: red', error(3, 'is not a known field')],
  ['notes: one', error(3, '`notes` is not a list')],
  ['notes: - one', error(3, '`-` begins an item of a list')],
  ['notes:\n  -one', error(3, '`notes` is not a list')],
  ['notes:\n- one\n - two', error(5, 'in the same column')],
  ['notes:\n  - one: two', error(4, 'in quotes if it holds a colon')],
  ['published: 01.06.2021', error(3, 'is not a date')],
  ['published: June 1, 2021', error(3, 'is not a date')],
  ['published: 2021-6-1', error(3, 'is not a date')],
  ['published: 2021-02-30', error(3, 'is not a date')],
  ['published: “2021-06-01”', error(3, 'is not a date')],
  ['published: 2021-06-01 14:30', error(3, 'is not a date')],
  ['published: 0202-06-01', error(3, 'is in the year 0202, which cannot be right')],
  ['published: 2099-06-01', error(3, 'is in the year 2099, which cannot be right')],
  [`published: ${year + 1}-12-31`, warns(3, 'which is still to come')],
  ['retrieved: 2021-05-31\npublished: 2021-06-01', warns(3, 'before the article was published')],
  [
    'published: 2021-06-01T12:00:00Z\nretrieved: 2021-06-01T13:00:00+02:00',
    warns(4, 'before the article was published'),
  ],
  [
    'published: 2021-06-02T01:00:00+10:00\nretrieved: 2021-06-01T18:00:00Z\nheadline: A',
    accepted('A'),
  ],
  ['language: German', error(3, 'Did you mean `de`?')],
  ['language: Deutsch', error(3, 'Did you mean `de`?')],
  ['language: Español', error(3, 'Did you mean `es`?')],
  ['language: jp', error(3, 'is not a language tag')],
  ['language: en_GB', error(3, 'is not a language tag')],
  ['language: pt-BR\nheadline: A', accepted('A')],
  ['url: example.org/vote', error(3, 'is not the address of a web page')],
  ['url: www.example.org', error(3, 'is not the address of a web page')],
  ['url: https://ana:word@example.org/', error(3, 'holds a user name or a password')],
  ['url: https://ana@example.org/', error(3, 'holds a user name or a password')],
  ['url: https://example.org/a https://example.org/b', error(3, 'holds two addresses')],
  ['url: https://example.org/ahttps://example.org/b', error(3, 'holds two addresses')],
  ['url: https://example.org/a,https://example.org/b', error(3, 'holds two addresses')],
  ['url: https://example.org/a b', error(3, 'is not the address of a web page')],
  ['url: <https://example.org/>', error(3, 'is not the address of a web page')],
  ['url: "[vote](https://example.org/)"', error(3, 'is not the address of a web page')],
  ['archive: https://web.archive.org/web/2021/https://example.org/\nheadline: A', accepted('A')],
  ['url: https://example.org/?to=https://example.org/\nheadline: A', accepted('A')],
  ['url: https://example.org/#part\nheadline: A', accepted('A')],
  ['draft: yes', error(3, 'neither `true` nor `false`')],
  ['draft: True', error(3, 'neither `true` nor `false`')],
  ['copyOf: herald.md', error(3, '`copyOf` names')],
];

/** Text below the front matter, beginning in line 5; what is accepted is the compared text. */
const BODIES: readonly (readonly [string, Expected])[] = [
  ['One.\n\n:::Aside\nPhoto\n:::', error(7, '`:::Aside` marks no aside')],
  ['One.\n\n::: aside\nPhoto\n:::', error(7, '`::: aside` marks no aside')],
  ['One.\n\n:::asdie\nPhoto\n:::', error(7, '`:::asdie` marks no aside')],
  ['One.\n\n:::aside Photo\nby Ana\n:::', error(7, '`:::aside Photo` marks no aside')],
  ['One.\n\n:::note\nPhoto\n:::', error(7, '`:::note` marks no aside')],
  ['One.\n\n::aside\nPhoto\n', warns(7, 'This marks no aside')],
  ['One.\n\n:::aside\nPhoto\n', error(7, 'is not closed')],
  ['One.\n\n:::aside\nPhoto\n::', error(7, 'is not closed')],
  ['One.\n\n:::aside\nPhoto\n\n:::aside\nForm\n:::\n\nTwo.', error(7, 'before another one begins')],
  ['One.\n\n:::', error(7, '`:::` closes no aside')],
  ['One.\n:::aside\nPhoto\n:::\nTwo.', accepted('One.\n\nTwo.')],
  ['One.\n\n::::aside\nA\n\n:::aside\nB\n:::\n::::\n\nTwo.', accepted('One.\n\nTwo.')],
  ['One.\n\n:::aside{.photo}\nA\n:::', warns(7, 'in braces after an aside is left out')],
  ['One :aside[Photo two.', error(5, 'This marks no aside: it is not closed')],
  ['One :Aside[Photo] two.', error(5, 'not in small letters')],
  ['One :aside (Photo) two.', warns(5, 'This marks no aside')],
  ['One :aside[Photo](x) two.', accepted('One (x) two.')],
  ['One :aside[Photo]{.x} two.', warns(5, 'in braces after an aside is left out')],
  ['The vote was at 14:30, 3:1 for CAN:NASDAQ.', accepted('The vote was at 14:30, 3:1 for CAN:NASDAQ.')],
  ['A paragraph\n---\nAnother', warns(6, '`---` makes a heading of the text above it')],
  ['A paragraph\n\n---\n\nAnother', accepted('A paragraph\n\nAnother')],
  ['One.\n\n```\nTwo.\n\nThree.', error(7, 'a block of code that does not end')],
  ['One.\n\n~~~\nTwo.', error(7, 'a block of code that does not end')],
  ['One.\n\n```\nTwo.\n~~~', error(7, 'a block of code that does not end')],
  ['> ```\n> One.\n\nTwo.', error(5, 'a block of code that does not end')],
  ['```text of five\nOne.\n```', warns(5, '`of five` is left out')],
  ['It rose by\n> 5 percent this year.', warns(6, '`>` begins a quotation, and is not shown')],
  ['> 5 percent more.', warns(5, '`>` begins a quotation')],
  ['> $5 million more.', warns(5, '`>` begins a quotation')],
  ['He said\n> so.', warns(6, 'put an empty line before a quotation')],
  ['It rose by \\> 5 percent.', accepted('It rose by > 5 percent.')],
  ['It rose by > 5 percent.', accepted('It rose by > 5 percent.')],
  ['Shares:\n\n- 4% at noon.', warns(7, '`-` is not shown')],
  ['It was\n- 4 degrees.', warns(6, '`-` is not shown')],
  ['It was\n+ 4 degrees.', warns(6, '`+` is not shown')],
  ['* Prices of May.', warns(5, '`*` is not shown')],
  ['1. First of all, no.', warns(5, '`1.` is not shown')],
  ['1986. A great year.', accepted('1986. A great year.')],
  ['1. One\n5. Five\n9. Nine', warns(6, 'The list shows 2 here, and not 5')],
  ['1. One\n2. Two', accepted('One\n\nTwo')],
  ['1. One\n1. Two', accepted('One\n\nTwo')],
  ['It stood at\n# 5 of the list.', warns(6, '`#` begins a heading here')],
  ['We are #1.', accepted('We are #1.')],
  ['5<br>10', accepted('5\n10')],
  ['5<br/>10', accepted('5\n10')],
  ['5<BR />10', accepted('5\n10')],
  ['10<sup>9</sup> cells', accepted('10⁹ cells')],
  ['10<sup>-9</sup> m', accepted('10⁻⁹ m')],
  ['5 m<sup>2</sup>', accepted('5 m²')],
  ['The 1<sup>st</sup> vote', accepted('The 1st vote')],
  ['H<sub>2</sub>O and CO<sub>2</sub>', accepted('H2O and CO2')],
  ['5<sub>10</sub>', accepted('5₁₀')],
  ['10<sup>*9*</sup>', warns(5, 'is read as if it stood on the line')],
  ['10<sup>9.5</sup>', warns(5, 'is read as if it stood on the line')],
  ['It cost ~~50~~ 60 pounds', warns(5, 'compared like any other word')],
  ['It cost <del>50</del> 60', warns(5, 'The HTML tag `<del>` is left out')],
  ['mil<wbr>lion', accepted('million')],
  ['5<details>10</details>', warns(5, 'The HTML tag `<details>` is left out')],
  ['<table><tr><td>5</td><td>10</td></tr></table>', warns(5, 'The HTML tag `<table>` is left out')],
  ['Two <b>bold</b> words', warns(5, 'The HTML tag `<b>` is left out')],
  ['Two <b\nclass="x">bold</b> words', warns(5, 'The HTML tag `<b class="x">` is left out')],
  ['If 4 <b and c> 5', warns(5, 'The HTML tag `<b and c>` is left out')],
  ['One <?php secret ?> two', warns(5, 'is left out, with all that stands in it')],
  ['One <![CDATA[secret]]> two', warns(5, 'is left out, with all that stands in it')],
  ['One <!-- secret --> two', accepted('One two')],
  ['One <!-- secret\n\nsecret', error(5, 'The comment that begins here does not end')],
  ['One <!-- a <!-- b --> c --> two', error(5, '`-->` ends no comment')],
  ['One.\n\n[//]: # (secret', error(7, 'This comment cannot be read as one')],
  ['One {/* secret */} two', warns(5, 'This hides nothing')],
  ['One %%secret%% two', warns(5, 'This hides nothing')],
  ['5 % of 10 %', accepted('5 % of 10 %')],
  ['It is 5*3*2.', warns(5, 'Asterisks between digits make emphasis')],
  ['5\\*3\\*2', accepted('5*3*2')],
  ['Prices rose 5* and 10*', accepted('Prices rose 5* and 10*')],
  ['[Update]: resigned\n\nThe [Update] came.', error(5, 'is read as the address of `[Update]` and is lost')],
  ['[Update]: resigned', accepted('[Update]: resigned')],
  ['[a]: https://a.example/\n[a]: https://b.example/\n\n[a]', error(6, '`[a]` is there twice')],
  ['One[^1].\n\n[^1]: Two.\n\n[^1]: Three.', error(9, '`[^1]` is there twice')],
  ['| a | b |\n|---|---|\n| 5 | 10 | 15 |', accepted('a\tb\n\n5\t10\t15')],
  ['| a | b |\n|---|---|\n| 5<br>6 | 10 |', accepted('a\tb\n\n5\n6\t10')],
  ['$50 mil\u00adlion', accepted('$50 million')],
  ['$50 mil&shy;lion', accepted('$50 million')],
  ['$5\u200b0 million', accepted('$50 million')],
  ['$5&#8203;0 million', accepted('$50 million')],
  ['$50\u00a0million', accepted('$50 million')],
  ['$50&nbsp;million', accepted('$50 million')],
  ['One.\n\n$\u202e05 million', error(7, 'The invisible character U+202E')],
  ['One.\n\n$&#x202e;05 million', error(7, 'The invisible character U+202E')],
  ['One.\n\n`$&#x202e;05`', accepted('One.\n\n$&#x202e;05')],
  ['The cafÃ© is here', warns(5, 'Characters are broken here')],
  ['It&#x2019;s', accepted('It’s')],
  ['The budgetâ€™s end', warns(5, 'Characters are broken here')],
  ['A \uFFFD here', warns(5, 'Characters are broken here')],
  ['A bell \u0007', error(5, 'the control character U+0007')],
  ['A next line \u0085', error(5, 'the control character U+0085')],
  ['', error(0, 'The article has no text')],
  ['&#8203;', error(0, 'The article has no text')],
  ['<!-- all -->', error(0, 'The article has no text')],
];

/** Whole articles. */
const FENCES: readonly (readonly [string, Expected])[] = [
  ['Text.', error(1, 'There is no front matter')],
  ['outlet: Herald\n---\n\nText.', error(1, 'The front matter does not begin')],
  ['\n---\noutlet: Herald\n---\n\nText.', error(1, 'begins with an empty line')],
  ['--\noutlet: Herald\n--\n\nText.', error(1, 'The first line is `--`')],
  ['—\noutlet: Herald\n—\n\nText.', error(1, 'The first line is `—`')],
  ['---\noutlet: Herald\n\nText.', error(1, 'after the last field, which seems to be in line 2')],
  ['---\noutlet: Herald\n—\n\nText.', error(3, 'this line is `—`')],
  ['---\noutlet: Herald\n ---\n\nText.', error(3, 'Write three hyphens')],
  ['---\noutlet: Herald\nheadline: A\n\nText.\n\n---\n\nMore.', error(3, 'after line 3')],
  ['---\noutlet: Herald\n\nUpdate: the vote.\n\n---\n\nMore.', error(2, 'after line 2')],
  ['---\noutlet: Herald\nnotes:\n  - a\n\nHe said: no.\n\n---\n', error(4, 'after line 4')],
  ['---\noutlet: Herald\n\nheadlin: A\n---\n\nText.', error(4, 'Did you mean `headline`?')],
  ['---\n---\n\nText.', error(1, '`outlet` is missing')],
  ['---\noutlet: "\\u2060"\n---\n\nText.', error(2, '`outlet` is missing')],
  ['\uFEFF---\noutlet: Herald\n---\n\nText.', accepted('Text.')],
  ['\u200b---\noutlet: Herald\n---\n\nText.', accepted('Text.')],
  ['---\r\noutlet: Herald\r\n---\r\n\r\nText.\r\n', accepted('Text.')],
];

/** A further file of a story that has one article, and what is printed. */
const FILES: readonly (readonly [string, string, string])[] = [
  ['post.markdown', ARTICLE, 'post.markdown: warning: It is left out, as the name of an article ends in `.md`. Rename it to `post.md`.'],
  ['post.MD', ARTICLE, 'post.MD: warning: It is left out'],
  ['post.mdx', ARTICLE, 'post.mdx: warning: It is left out'],
  ['post.txt', ARTICLE, 'post.txt: warning: It is left out'],
  ['post.md.txt', ARTICLE, 'post.md.txt: warning: It is left out'],
  ['post.html', ARTICLE, 'post.html: warning: It is left out, as it is no Markdown.'],
  ['post.htm', ARTICLE, 'post.htm: warning: It is left out'],
  ['post.docx', ARTICLE, 'post.docx: warning: It is left out'],
  ['post', ARTICLE, 'post: warning: It is left out'],
  ['photo.jpg', '', 'photo.jpg: warning: It is left out: a story holds'],
  ['_post.md', ARTICLE, '_post.md: warning: It is left out, as its name begins with `_`.'],
  ['.post.md', ARTICLE, '.post.md: warning: It is left out, as its name begins with `.`.'],
  ['README.md', ARTICLE, 'README.md: warning: It is left out, as a file of this name is no article.'],
  ['readme.md', ARTICLE, 'readme.md: warning: It is left out'],
  ['Story.md', STORY, 'Story.md: There is a `story.md` too. Remove one of the two.'],
  ['later/post.md', ARTICLE, 'later: warning: It is a folder in a story, and left out.'],
  ['The Post.md', ARTICLE, 'The Post.md: The name cannot be an address'],
  ['card.md', ARTICLE, "card.md: The address `card` is one of the site's own."],
];

describe('a mistake in a field', () => {
  it.each(FIELDS)('%j', (lines, expected) => {
    const answer = answerTo({
      'story.md': STORY,
      'herald.md': `---\noutlet: Herald\n${lines}\n---\n\nText.\n`,
    });
    expectAnswer(answer, expected, answer.article?.headline ?? null);
  });
});

describe('a mistake in the text', () => {
  it.each(BODIES)('%j', (body, expected) => {
    const answer = answerTo({
      'story.md': STORY,
      'herald.md': `---\noutlet: Herald\n---\n\n${body}\n`,
    });
    if ('error' in expected && expected.error === 0) {
      expect(answer.problems).toEqual([expect.stringContaining(`herald.md: ${expected.says}`)]);
    } else expectAnswer(answer, expected, answer.article?.article.text ?? null);
  });
});

describe('a mistake in the lines around the fields', () => {
  it.each(FENCES)('%j', (file, expected) => {
    const answer = answerTo({ 'story.md': STORY, 'herald.md': file });
    expectAnswer(answer, expected, answer.article?.article.text ?? null);
  });
});

describe('a file that is no article', () => {
  it.each(FILES)('%s', (name, text, printed) => {
    const { problems } = answerTo({ 'story.md': STORY, 'herald.md': ARTICLE, [name]: text });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(printed);
  });

  it.each(['.DS_Store', '.gitkeep', 'Thumbs.db', '._herald.md', '.#herald.md', 'herald.md~'])(
    'is passed over where nobody takes it for one: %s',
    (name) => {
      const { problems } = answerTo({ 'story.md': STORY, 'herald.md': ARTICLE, [name]: '' });
      expect(problems).toEqual([]);
    },
  );

  it.each(['Story.md', 'story.markdown', 'index.md', 'story.txt', '_story.md'])(
    'was meant for the story: %s',
    (name) => {
      const { problems } = answerTo({ [name]: STORY, 'herald.md': ARTICLE });
      expect(problems.join('\n')).toContain(`has no \`story.md\`. Rename \`${name}\` to \`story.md\`.`);
    },
  );
});

describe('an invisible character in a field', () => {
  const INVISIBLE = ['\u00ad', '\u034f', '\u061c', '\u180e', '\u200b', '\u200c', '\u200d', '\u200e']
    .concat(['\u200f', '\u2060', '\u2064', '\u206f', '\ufe0f', '\ufeff', '\u{e0041}', '\u{e0100}']);
  const VALUES = {
    outlet: 'The Herald 24',
    headline: 'Council spends $50 million',
    byline: 'Ana Moreau',
    version: 'late edition 2',
    notes: '["A note of 12 words"]',
    published: '2021-06-01',
    retrieved: '2021-06-02',
    url: 'https://example.org/50',
    archive: 'https://example.org/archive/50',
    language: 'pt-BR',
  };
  const fieldsOf = (lines: Readonly<Record<string, string>>): string =>
    Object.entries(lines)
      .map(([field, value]) => `${field}: ${value}\n`)
      .join('');

  it.each(INVISIBLE.map((char) => [char.codePointAt(0)?.toString(16), char]))(
    'leaves no trace: %s',
    (_code, char = '') => {
      const read = (fields: string) =>
        answerTo({ 'story.md': STORY, 'herald.md': `---\n${fields}---\n\nText.\n` });
      const plain = read(fieldsOf(VALUES));
      expect(plain.problems).toEqual([]);
      for (const [field, value] of Object.entries(VALUES)) {
        const hidden = { ...VALUES, [field]: [...value].join(char) };
        expect(read(fieldsOf(hidden))).toEqual(plain);
      }
    },
  );
});

it('holds at least 150 mistakes', () => {
  const all = [...FIELDS, ...BODIES, ...FENCES, ...FILES];
  const mistakes = all.filter(([, expected]) => typeof expected === 'string' || !('accepted' in expected));
  expect(mistakes.length).toBeGreaterThanOrEqual(150);
});
