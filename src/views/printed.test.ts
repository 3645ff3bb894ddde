import { describe, expect, it } from 'vitest';
import { exampleStory } from '../../tests/support/example-story.ts';
import { around, printed } from './printed.ts';

const of = (line: string, qualifier: string | null = null) =>
  exampleStory({
    articles: { gazette: [line, 'The end.'] },
    figures: { 'gazette.f1': { qualifier } },
  });

describe('a figure as it is printed', () => {
  it('has its qualifier where that stands before it', () => {
    expect(printed(of('It held nearly {40 barrels}.', 'nearly'), 'gazette.f1')).toBe(
      'nearly 40 barrels',
    );
    expect(printed(of('Nearly {40 barrels}.', 'nearly'), 'gazette.f1')).toBe('Nearly 40 barrels');
    expect(printed(of('It held {40 barrels}.', 'nearly'), 'gazette.f1')).toBe('40 barrels');
    expect(printed(of('It held nearly {40 barrels}.'), 'gazette.f1')).toBe('40 barrels');
  });

  it('has the nearest of several qualifiers, and none from far away', () => {
    expect(printed(of('About noon about {40 barrels}.', 'about'), 'gazette.f1')).toBe(
      'about 40 barrels',
    );
    const far = `Nearly ${'every one of the crew '.repeat(3)}saw {40 barrels}.`;
    expect(printed(of(far, 'nearly'), 'gazette.f1')).toBe('40 barrels');
  });
});

describe('the words around a figure', () => {
  const words = (count: number) => Array<string>(count).fill('barrel').join(' ');

  it('are the whole sentence where it is short', () => {
    expect(around(of('It held {40 barrels} of salt.'), 'gazette.f1')).toBe(
      'It held 40 barrels of salt.',
    );
  });

  it('are cut at words on both sides of a long one, and say so', () => {
    const shown = around(of(`${words(20)} {40} ${words(20)}`), 'gazette.f1');
    expect(shown).toMatch(/^… barrel .*barrel 40 barrel.* barrel …$/);
    expect(shown.length).toBeLessThan(160);
  });

  it('are cut on the side that is long alone', () => {
    expect(around(of(`${words(20)} {40}`), 'gazette.f1')).toMatch(/^… barrel .* 40$/);
    expect(around(of(`{40} ${words(20)}`), 'gazette.f1')).toMatch(/^40 barrel .* barrel …$/);
  });

  it('are not cut where seventy code units stand on a side', () => {
    const exactly = `${'a'.repeat(69)} `;
    expect(around(of(`${exactly}{40}`), 'gazette.f1')).toBe(`${exactly}40`);
    expect(around(of(`a ${exactly}{40}`), 'gazette.f1')).toBe('… 40');
  });

  it('stay in the sentence where a word has no end', () => {
    const endless = 'x'.repeat(90);
    expect(around(of(`${endless} {40}`), 'gazette.f1')).toContain('40');
    expect(around(of(`{40} ${endless}`), 'gazette.f1')).toMatch(/^40/);
  });
});
