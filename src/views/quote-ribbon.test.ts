import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleStory } from '../../tests/support/example-story.ts';
import { matchWords } from './match-words.ts';
import { quoteRibbon, type QuoteRibbon } from './quote-ribbon.ts';
import { quotedWords } from './quote-words.ts';
import { ribbonHtml } from './ribbon-html.ts';

/** The ribbon of one quotation, as each article prints it. */
function ribbonOf(articles: Readonly<Record<string, readonly string[]>>): QuoteRibbon {
  const story = exampleStory({ articles });
  const quotes = story.comparison.quotes.map(({ id }) => id);
  return quoteRibbon(story, {
    ...{ id: 'qg1', quotes, relation: 'altered', explanation: '' },
    ...{ speaker: null, speakersDiffer: false, changes: [] },
  });
}

/** The pieces in a notation: the words, who prints them, and what others print: `go now [AB] <C: stay>`. */
function written({ pieces, lines }: QuoteRibbon): string[] {
  const letter = (line: number) => lines[line]?.letter ?? '';
  return pieces.map(({ text, printed, others, interrupted }) =>
    [
      `${interrupted ? '… ' : ''}${text.trim()} [${printed.map(letter).join('')}]`,
      ...others.map((other) => `<${letter(other.line)}: ${other.text}>`),
    ].join(' '),
  );
}

describe('the ribbon of a quotation', () => {
  it('sets the longest form once and says who prints each part of it', () => {
    const ribbon = ribbonOf({
      gazette: ['“We shall mend the gate and paint it.”'],
      herald: ['“We shall mend the gate.”'],
      mirror: ['“Paint it.”'],
    });
    expect(written(ribbon)).toEqual(['We shall mend the gate [AB]', 'and [A]', 'paint it. [AC]']);
    expect(ribbon.lines.map(({ slug }) => slug)).toEqual(['gazette', 'herald', 'mirror']);
  });

  it('sets other words below those that they stand for', () => {
    const ribbon = ribbonOf({
      gazette: ['“You should leave the old town today.”'],
      herald: ['“You shouldn’t leave the old town.”'],
    });
    expect(written(ribbon)).toEqual([
      'You [AB]',
      'should [A] <B: shouldn’t>',
      'leave the old town [AB]',
      'today. [A]',
    ]);
  });

  it('sets words that only a shorter form has where it has them', () => {
    const ribbon = ribbonOf({
      gazette: ['“The bridge is open and the road is closed today.”'],
      herald: ['“The new bridge is open.”'],
    });
    expect(written(ribbon)).toEqual(
      ['The [AB]', ' [] <B: new>', 'bridge is open [AB]', 'and the road is closed today. [A]'].map(
        (piece) => piece.trimEnd(),
      ),
    );
  });

  it('sets what a fragment begins with before what it shares', () => {
    const ribbon = ribbonOf({
      gazette: ['“All morning long the men of the harbour were at work mending the gate.”'],
      herald: ['“Busy mending the gate.”'],
    });
    expect(written(ribbon)).toEqual([
      'All morning long the men of the harbour were at work [A]',
      ' [] <B: Busy>',
      'mending the gate. [AB]',
    ]);
  });

  it('says where the speaker was interrupted', () => {
    const story = exampleStory({
      articles: { gazette: ['“We go,” she said, “and we stay.”'], herald: ['“We go.”'] },
    });
    const [one, two, other] = story.comparison.quotes;
    if (one === undefined || two === undefined || other === undefined)
      throw new Error('No quotes.');
    const whole = { ...one, spans: [...one.spans, ...two.spans] };
    const ribbon = quoteRibbon(
      { ...story, quote: (id) => (id === one.id ? whole : other) },
      {
        ...{ id: 'qg1', quotes: [one.id, other.id], relation: 'trimmed', explanation: '' },
        ...{ speaker: null, speakersDiffer: false, changes: [] },
      },
    );
    expect(written(ribbon)).toEqual(['We go, [AB]', '… and we stay. [A]']);
    expect(ribbonHtml(ribbon)).toContain('</span></span>” … “<span');
  });

  it('never takes what the outlet itself says between two spans for words of the quotation', () => {
    const text = '“A new gate,” she said. “But no old gate is left.”';
    const { articles } = exampleStory({ articles: { herald: [text] } }).comparison;
    const story = exampleStory({
      articles: { gazette: ['“A new gate is left by the men of the town.”'], herald: [text] },
    });
    const at = articles[0]?.text.indexOf('But') ?? 0;
    const cut = {
      ...story.quote('herald.q1'),
      spans: [
        [1, 12],
        [at, text.length - 1],
      ] as const,
    };
    const ribbon = quoteRibbon(
      { ...story, quote: (id) => (id === 'herald.q1' ? cut : story.quote(id)) },
      {
        ...{ id: 'qg1', quotes: ['gazette.q1', 'herald.q1'], relation: 'altered' },
        ...{ explanation: '', speaker: null, speakersDiffer: false, changes: [] },
      },
    );
    expect(written(ribbon).join(' ')).not.toContain('said');
    expect(written(ribbon).join(' ')).toContain('<B: But no old gate>');
  });

  it('takes several quotations of one article as what that article prints', () => {
    const ribbon = ribbonOf({
      gazette: ['“We shall mend the gate and paint it.”'],
      herald: ['“We shall mend.”', '“Paint it.”'],
    });
    expect(written(ribbon)).toEqual(['We shall mend [AB]', 'the gate and [A]', 'paint it. [AB]']);
  });

  it('takes another spelling for other words, capitals aside', () => {
    const ribbon = ribbonOf({
      gazette: ['“the organisation won’t go”'],
      herald: ["“The organization won't go”"],
    });
    expect(written(ribbon)).toEqual([
      'the [AB]',
      'organisation [A] <B: organization>',
      'won’t go [AB]',
    ]);
  });

  const word = fc.constantFrom(
    'go',
    'stay',
    'the',
    'gate',
    'bridge',
    'harbour',
    'not',
    'of',
    'now',
  );
  const words = fc.array(word, { minLength: 1, maxLength: 14 });

  it('gives back the words of every article, none of another', () => {
    fc.assert(
      fc.property(words, words, words, (...said) => {
        const articles = said.map((one, at) => [`paper${at}`, [`“${one.join(' ')}”`]] as const);
        const { pieces, lines } = ribbonOf(Object.fromEntries(articles));
        lines.forEach((_, line) => {
          const back = pieces.flatMap(({ text, printed, others }) => [
            ...others.filter((other) => other.line === line).map((other) => other.text),
            ...(printed.includes(line) ? [text] : []),
          ]);
          expect(back.join(' ').split(/\s+/).filter(Boolean)).toEqual(said[line]);
        });
      }),
    );
  });

  it('gives back the longest form, whoever prints what', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const { pieces } = ribbonOf({
          gazette: [`“${one.join(' ')}”`],
          herald: [`“${other.join(' ')}”`],
        });
        const longest = other.length > one.length ? other : one;
        expect(pieces.map(({ text }) => text).join('')).toBe(longest.join(' '));
      }),
    );
  });
});

describe('the words of a quotation that another prints too', () => {
  const matched = (base: string, other: string) =>
    matchWords(base.split(' '), other.split(' ')).map(({ base: at, length }) =>
      base
        .split(' ')
        .slice(at, at + length)
        .join(' '),
    );

  it('are found whole before they are found in parts', () => {
    expect(matched('the gate of the town and the old gate', 'the old gate')).toEqual([
      'the old gate',
    ]);
  });

  it('are no lone short words between words that differ', () => {
    expect(matched('barges of salt came', 'ships of grain came')).toEqual(['came']);
  });
});

describe('the words of a quotation', () => {
  it('are cut between spaces and marks, with what joins their parts', () => {
    const text = 'He said: “$5 won’t do, U.S. long-time friend!”';
    const words = quotedWords(text, { spans: [[10, text.length - 1]] });
    expect(words.map(({ key }) => key)).toEqual([
      '$5',
      "won't",
      'do',
      'u.s',
      'long-time',
      'friend',
    ]);
  });
});

describe('a ribbon as HTML', () => {
  const html = ribbonHtml(
    ribbonOf({
      gazette: ['“You should <leave> the town today.”'],
      herald: ['“You shouldn’t leave the town.”'],
    }),
  );

  it('puts a line for each outlet below its words, in its hue', () => {
    expect(html).toContain('<span class="l0 mark-1"><span class="l1 mark-2">You </span></span>');
    expect(html).toContain('<span class="l0 mark-1">today.</span>');
  });

  it('names, for screen readers, whose other words are', () => {
    expect(html).toContain('<span class="sr"> (herald prints: </span>shouldn’t');
  });

  it('keeps the quotation marks, and the text a text', () => {
    expect(html).toMatch(/^“.*”$/s);
    expect(html).not.toContain('<leave>');
  });
});
