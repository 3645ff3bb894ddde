import { describe, expect, it } from 'vitest';
import { exampleArticle } from '../diff/example-article.ts';
import { commonRuns } from './five-word-runs.ts';

const RUN = 'rust weakened seven old hinges';
const common = (base: string, other: string) =>
  commonRuns(exampleArticle('a', base), exampleArticle('b', other));

describe('words in common runs of five', () => {
  it('are counted from five on, each once', () => {
    expect(common(`${RUN} badly`, `${RUN} slowly`).words).toBe(5);
    expect(common('rust weakened seven old boats', `${RUN} slowly`).words).toBe(0);
    expect(common(`${RUN} there badly`, `${RUN} there slowly`).words).toBe(6);
  });

  it('are those of the text that has fewer of them', () => {
    const twice = `${RUN} badly. Later ${RUN} too.`;
    expect(common(twice, `${RUN} slowly`).words).toBe(5);
    expect(common(`${RUN} slowly`, twice).words).toBe(5);
  });

  it('are a part of the words outside quotations', () => {
    const { share } = common(`${RUN} badly. “Nobody had looked,” Hale said.`, `${RUN} slowly`);
    expect(share.base).toBeCloseTo(5 / 8);
    expect(share.other).toBeCloseTo(5 / 6);
  });

  it('are none that touch a quotation, that speak of “I”, or that hold nothing telling', () => {
    expect(common(`“Rust” weakened seven old hinges`, RUN).words).toBe(0);
    const own = 'rust weakened seven hinges I';
    expect(common(own, own).words).toBe(0);
    const plain = 'and so it was that';
    expect(common(plain, plain).words).toBe(0);
  });

  it('are none in texts without words', () => {
    expect(common('—', '—')).toEqual({ share: { base: 0, other: 0 }, words: 0 });
  });
});
