import { describe, expect, it } from 'vitest';
import { offersFor } from './offers.ts';
import { NO_TEXT, type OwnText } from './own-text.ts';

const BODY =
  'The old bridge over the Halm was closed on Tuesday after engineers found cracks in two of its piers.';
const plain = (text: string): OwnText => ({ ...NO_TEXT, text });
const offered = (own: OwnText) => offersFor(own).map(({ sentence }) => sentence);

describe('offersFor', () => {
  it('has nothing to offer for a text that is well', () => {
    expect(offersFor(plain(`${BODY}\n\n“It was time,” said Ada Finch.`))).toEqual([]);
    expect(offersFor(NO_TEXT)).toEqual([]);
  });

  it('repairs characters that were read in another encoding', () => {
    const [offer] = offersFor({ ...plain('â€œItâ€™s timeâ€\x9D'), headline: 'CafÃ© shut' });
    expect(offer?.sentence).toBe('Characters are broken in four places. They should be é “ ’ ”');
    expect(offer?.result).toMatchObject({ text: '“It’s time”', headline: 'Café shut' });
  });

  it('removes what turns the order of a line round', () => {
    const [offer] = offersFor(plain('The \u202Ebridge\u202C.'));
    expect(offer?.result.text).toBe('The bridge.');
  });

  it('takes the line above the first sentence for the headline, and the byline along', () => {
    const [offer] = offersFor(plain(`Bridge closed after cracks\nBy Ada Finch\n\n${BODY}`));
    expect(offer?.sentence).toBe('“Bridge closed after cracks” seems to be the headline.');
    expect(offer?.result).toMatchObject({
      headline: 'Bridge closed after cracks',
      byline: 'Ada Finch',
      text: BODY,
    });
  });

  it('does not take a first sentence for a headline, nor offer a second one', () => {
    expect(offered(plain(`It was closed.\n\n${BODY}`))).toEqual([]);
    const titled = { ...plain(`Bridge closed after cracks\n\n${BODY}`), headline: 'Known' };
    expect(offered(titled)).toEqual([]);
  });

  it('takes out lines of a form that was copied along', () => {
    const form = 'Sign up for our newsletter and get the news in your inbox';
    const [offer] = offersFor(plain(`${BODY}\n\n${form}\n\nAdvertisement\n\nIt stays shut.`));
    expect(offer?.sentence).toBe(
      `Two lines seem to belong to the page and not to the article: “${form}”, “Advertisement”.`,
    );
    expect(offer?.result.text.replace(/\n+/g, '\n')).toBe(`${BODY}\nIt stays shut.`);
  });

  it('sets such lines aside in Markdown, once', () => {
    const own: OwnText = { ...plain(`${BODY}\n\nAdvertisement`), format: 'markdown' };
    const [offer] = offersFor(own);
    expect(offer?.result.text).toContain(':::aside\nAdvertisement\n:::');
    expect(offersFor(offer?.result ?? own)).toEqual([]);
  });
});
