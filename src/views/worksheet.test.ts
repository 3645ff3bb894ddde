import { describe, expect, it } from 'vitest';
import { compareTexts } from '../engine/compare.ts';
import { read } from '../library/read.ts';
import { compared } from './compared.ts';
import { worksheet } from './worksheet.ts';

const of = (...texts: string[]) => {
  const articles = texts.map((text, at) => read(text, { outlet: `Outlet ${at + 1}` }));
  const { comparison, diffs } = compareTexts('pier', articles);
  return worksheet(compared(comparison, diffs));
};
const task = (id: string, about: RegExp, questions: ReturnType<typeof of>) =>
  questions.find((one) => one.id === id)?.tasks.find((one) => about.test(one.about));

const COURIER = `Repairs to the pier will cost £3.2 million and take until October, the harbour office said. The pier draws about 150,000 visitors a year.

“We will not open a single plank of it before every pile has been tested,” said Mara Teller. Two kiosks employ 23 people.`;
const HERALD = `Repairs to the pier will cost £2.3 million and take until October, the harbour office said. The pier draws 150,000 visitors a year.

“We will not open any plank of it before every pile has been tested,” said Mara Teller. A report warned of rotten timber last summer.`;

describe('worksheet', () => {
  it('asks for the figures that disagree among those that do not', () => {
    const figures = of(COURIER, HERALD).find(({ id }) => id === 'figures');
    const keys = figures?.tasks.map(({ key }) => key) ?? [];
    expect(keys.some((key) => key.startsWith('They disagree.'))).toBe(true);
    expect(keys.some((key) => !key.startsWith('They disagree.'))).toBe(true);
  });

  it('gives nothing away before the key', () => {
    for (const { tasks } of of(COURIER, HERALD)) {
      for (const { about, printed } of tasks) {
        const shown = [about, ...printed.map(({ words }) => words)].join(' ');
        expect(shown).not.toMatch(/disagree|apart|differ|changed/i);
      }
    }
  });

  it('shows each quotation as it is printed, and tells in the key what was changed', () => {
    const found = task('quotations', /Mara Teller/, of(COURIER, HERALD));
    expect(found?.printed.map(({ words }) => words)).toEqual([
      '“We will not open a single plank of it before every pile has been tested,”',
      '“We will not open any plank of it before every pile has been tested,”',
    ]);
    expect(found?.key).toMatch(/^Different words\. .*any/);
  });

  it('asks of copies where they come from, and of nothing where there is nothing', () => {
    const same = of(COURIER, COURIER);
    expect(task('sources', /Outlet 1 and Outlet 2/, same)?.key).toMatch(/\.$/);
    expect(same.some(({ id }) => id === 'alone')).toBe(false);
    expect(of('One.', 'Two.').map(({ id }) => id)).not.toContain('figures');
  });
});
