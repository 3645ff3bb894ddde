import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostileText, VECTORS } from '../markdown/hostile-text.ts';
import type { Content } from './content.ts';
import { ContentError } from './problems.ts';
import { readContent } from './read-content.ts';
import { problemLines } from '../../tests/support/printed-problems.ts';
import { runs } from '../../tests/support/property-runs.ts';

const STORY = '---\ntitle: The budget\n---\n';
const ARTICLE = '---\noutlet: Herald\n---\n\nText.\n';
/** What concerns a file as a whole has no line. */
const WITHOUT_LINE = /UTF-16|has no text|bytes, more than/;

let folder = '';
let dir = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  dir = join(folder, 'content');
  mkdirSync(join(dir, 'budget'), { recursive: true });
  writeFileSync(join(dir, 'budget/story.md'), STORY);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The content, or its errors as they are printed. */
function read(): Content | string[] {
  try {
    return readContent(dir);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return problemLines(error.message).filter((line) => !line.includes(': warning: '));
  }
}

function problems(): string[] {
  const content = read();
  return Array.isArray(content) ? content : [];
}

function expectReadOrRefused(file: string): void {
  const content = read();
  if (!Array.isArray(content)) {
    expectHarmless(content);
    return;
  }
  expect(content).not.toEqual([]);
  for (const problem of content) {
    const [, line, message = ''] = /^([^:]+(?::\d+)?): (.*)$/s.exec(problem) ?? [];
    expect([file, `${file}:${/\d+$/.exec(line ?? '')?.[0]}`]).toContain(line);
    if (line === file) expect(message).toMatch(WITHOUT_LINE);
    // What is wrong, and what to do.
    expect(message).toMatch(/^.+?[.?)] .*[A-Z].+[.?]$/s);
    expect(message).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
  }
}

function expectHarmless({ stories }: Content): void {
  for (const { title, summary, articles } of stories) {
    for (const { outlet, headline, byline, notes, url, archive, article, asideText } of articles) {
      const texts = [title, summary, outlet, headline, byline, ...notes, article.text, asideText];
      for (const text of texts) {
        expect((text ?? '').isWellFormed()).toBe(true);
        expect(text ?? '').not.toMatch(/[\0-\x08\x0B-\x1F\x7F\uFFFE\uFFFF]/);
      }
      for (const address of [url, archive]) {
        if (address !== null) expect(new URL(address).protocol).toMatch(/^https?:$/);
      }
    }
  }
}

describe('random bytes', () => {
  const fields = 'outlet headline byline published url archive language version copyOf notes draft';
  const name = fc.constantFrom(...fields.split(' '), '__proto__', 'constructor', '<<', '? a', '');
  const yaml = fc.constantFrom(
    ...['[', ']', '{', '}', ',', ': ', '- ', '? ', '&a ', '*a', '!!js ', '|\n', '>\n', '"', "'", '#', '%', '@', '`', '\t'],
    ...['\n', '\n  ', '---', '...', '~', 'null', 'true', '.inf', '0x1', '2021-06-01', '"\\x00"', '"\\uD800"', '"\\e"'],
    ...['javascript:x', 'https://a.b/"><x>', 'en-US-x-y', 'herald', 'Herald', '<<: *a', '\u0085', '\ud800', '\u202e'],
  ); // prettier-ignore
  const value = fc.oneof(
    fc.array(yaml, { maxLength: 6 }).map((parts) => parts.join('')),
    fc.constantFrom(...VECTORS).map((vector) => `'${vector.replaceAll("'", "''").slice(0, 300)}'`),
    fc.string({ unit: 'binary', maxLength: 20 }).map((text) => JSON.stringify(text)),
  );
  const field = fc.tuple(name, value).map((parts) => parts.join(': '));
  const frontMatter = fc
    .array(field, { maxLength: 5 })
    .map((lines) => ['---', 'outlet: Herald', ...lines, '---', '', ''].join('\n'));
  const article = fc.oneof(
    fc.tuple(frontMatter, hostileText()).map((parts) => Buffer.from(parts.join(''))),
    fc.tuple(frontMatter, fc.constant('Text.')).map((parts) => Buffer.from(parts.join(''))),
    hostileText().map((text) => Buffer.from(ARTICLE + text.replace(/[\0-\x1f\x7f]/g, '\n'))),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc.uint8Array({ maxLength: 99 }).map((bytes) => Buffer.concat([Buffer.from(ARTICLE), bytes])),
  );

  it.each([
    ['an article', 'herald.md', (bytes: Buffer) => bytes],
    [
      'a story',
      'story.md',
      (bytes: Buffer) => Buffer.from(String(bytes).replace('outlet', 'title')),
    ],
  ])(
    'are read as %s, or refused with file, line and what to do',
    (_what, name, shaped) => {
      fc.assert(
        fc.property(article, (bytes) => {
          writeFileSync(join(dir, 'budget', name), shaped(bytes));
          expectReadOrRefused(`content/budget/${name}`);
        }),
        { numRuns: runs(200) },
      );
    },
    120_000,
  );
});

describe('every vector', () => {
  const quoted = (vector: string): string =>
    JSON.stringify(vector.replace(/\s+/g, ' ').slice(0, 500));

  it('is a text in the fields that hold one', () => {
    for (const vector of VECTORS) {
      const text = quoted(vector);
      const fields = ['outlet', 'headline', 'byline', 'version'].map((name) => `${name}: ${text}`);
      const frontMatter = [...fields, `notes:\n  - ${text}`].join('\n');
      writeFileSync(join(dir, 'budget/herald.md'), `---\n${frontMatter}\n---\n\nText.\n`);
      expectReadOrRefused('content/budget/herald.md');
    }
  });

  it.each([['url', 'archive', 'published', 'language'], ['copyOf']])(
    'is refused in the fields that hold something else: %s',
    (...fields) => {
      for (const vector of VECTORS) {
        const lines = fields.map((name) => `${name}: ${quoted(`x ${vector}`)}`).join('\n');
        writeFileSync(
          join(dir, 'budget/herald.md'),
          `---\noutlet: Herald\n${lines}\n---\n\nText.\n`,
        );
        const refused = problems().map((problem) => /^[^ ]+: /.exec(problem)?.[0]);
        expect(refused).toEqual(fields.map((_, at) => `content/budget/herald.md:${at + 3}: `));
      }
    },
  );
});

describe('an address', () => {
  it.each([
    ...['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'java\\tscript:alert(1)', 'data:text/html,x'],
    ...['vbscript:x', 'file:///etc/passwd', 'ftp://example.org/', 'blob:https://example.org/x'],
    ...[
      '//example.org/',
      '/x',
      'example.org',
      'https:example.org',
      'https:/example.org',
      'https://',
    ],
    ...[
      'https:///x',
      'https://[::1',
      'https://exa mple.org',
      'https://example.org:99999',
      '#x',
      '?x',
    ],
    ...['feed:https://example.org', 'view-source:https://example.org', '<https://example.org>'],
  ])('that is not of the web is refused: %s', (address) => {
    for (const field of ['url', 'archive']) {
      const article = `---\noutlet: Herald\n${field}: "${address}"\n---\n\nText.\n`;
      writeFileSync(join(dir, 'budget/herald.md'), article);
      expect(problems()[0]).toContain(`content/budget/herald.md:3: \`${field}\` `);
    }
  });
});

describe('a file name', () => {
  it.each([
    ...[
      '"><img src=x onerror=alert(1)>',
      '<script>',
      'javascript:alert(1)',
      "'-alert(1)-'",
      '${x}',
    ],
    ...['{{x}}', '$(id)', '`id`', ';id', '|id', '-rf', '--help', '%2e%2e%2f', '%00', '\\..\\x'],
    ...[
      'a?b',
      'a#b',
      'a&b',
      'a b',
      'a.b',
      'a\nb',
      'a\tb',
      'a\u001b[31mb',
      '\u202egnp',
      'a\u200bb',
      '\ufeff',
    ],
    ...['ｓｃｒｉｐｔ', 'Ⅳ', '😀', 'а', 'e\u0301', '[story]', '*', '~', 'x-', '-', 'x'.repeat(101)],
  ])('that is no address is refused: %j', (name) => {
    writeFileSync(join(dir, 'budget', `${name}.md`), ARTICLE);
    const found = problems();
    expect(found).toEqual([expect.stringMatching(/^content\/budget\/.*\.md: The name cannot be/)]);
    expect(found[0]).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it.each(['card', 'Comparison', 'diff', 'f', 'index', 'side-by-side'])('may not be %s', (name) => {
    writeFileSync(join(dir, 'budget', `${name}.md`), ARTICLE);
    expect(problems()).toEqual([expect.stringContaining("is one of the site's own")]);
  });

  it.each(['__proto__', '.htaccess', '..x', '..%2f', '_x'])(
    'that begins as hidden ones do is left out: %s',
    (name) => {
      writeFileSync(join(dir, 'budget', `${name}.md`), 'no article');
      expect(problems()).toEqual([]);
    },
  );

  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'con', 'null', '0'])(
    'may be %s',
    (name) => {
      writeFileSync(join(dir, 'budget', `${name}.md`), ARTICLE);
      const { stories } = readContent(dir);
      expect(stories[0]?.articles[0]?.slug).toBe(name.toLowerCase());
    },
  );

  it.runIf(process.platform === 'linux')('that is not UTF-8 is refused', () => {
    writeFileSync(
      Buffer.concat([Buffer.from(`${dir}/budget/a`), Buffer.from([0xff, 0x2e, 0x6d, 0x64])]),
      ARTICLE,
    );
    mkdirSync(Buffer.concat([Buffer.from(`${dir}/b`), Buffer.from([0xff])]));
    expect(problems()).toEqual([
      expect.stringContaining('content/b\ufffd: The name cannot be an address'),
      expect.stringContaining('content/budget/a\ufffd.md: The name cannot be an address'),
      'content/budget/a\ufffd.md: Its name is not UTF-8. Rename it.',
    ]);
  });
});

describe('a folder name', () => {
  it.each([
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '%2e%2e',
    'a\nb',
    '\u202egnp',
    'search',
    '404',
  ])('that is no address is refused: %j', (name) => {
    mkdirSync(join(dir, name));
    writeFileSync(join(dir, name, 'story.md'), STORY);
    expect(problems()).toEqual([expect.stringMatching(/The name cannot be|one of the site's own/)]);
    expect(problems()[0]).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});
