import { describe, expect, it } from 'vitest';
import { exampleArticle } from '../diff/example-article.ts';
import { agencyMarks } from './agency-marks.ts';

const REPORT = 'The harbour gate at Port Ness sank on Tuesday with twelve boats behind it.';
const text = (agency: string) => [{ agency, kind: 'text' }];
const helped = (agency: string) => [{ agency, kind: 'contribution' }];

describe('agencyMarks', () => {
  it.each([
    [`PORT NESS, Ore. (AP) — ${REPORT}`, text('the Associated Press')],
    [`(Reuters) - ${REPORT}`, text('Reuters')],
    [`TARWICK, June 1 (Reuters) – ${REPORT}`, text('Reuters')],
    [`By Ana Moreau, Associated Press\n\n${REPORT}`, text('the Associated Press')],
    [`By Ana Moreau and Ben Low, AFP\n\n${REPORT}`, text('Agence France-Presse')],
    [`${REPORT}\n\nThe Associated Press`, text('the Associated Press')],
    [`${REPORT} Nobody was hurt. (UPI)`, text('United Press International')],
    [
      `${REPORT}\n\n© 2021 The Associated Press. All rights reserved.`,
      text('the Associated Press'),
    ],
    [
      `${REPORT}\n\nThe Associated Press contributed to this report.`,
      helped('the Associated Press'),
    ],
    [`${REPORT}\n\nBen Low and Reuters contributed reporting from Tarwick.`, helped('Reuters')],
    [
      `${REPORT}\n\nWith additional reporting by Agence France-Presse.`,
      helped('Agence France-Presse'),
    ],
    [
      `PORT NESS (AP) — ${REPORT}\n\nThe Associated Press contributed to this report.`,
      text('the Associated Press'),
    ],
  ])('reads %s', (source, marks) => {
    expect(agencyMarks(exampleArticle('a', source))).toEqual(marks);
  });

  it('reads the byline that the editor gives', () => {
    const of = (byline: string) => agencyMarks(exampleArticle('a', REPORT, { byline }));
    expect(of('Ana Moreau, Associated Press')).toEqual(text('the Associated Press'));
    expect(of('Reuters')).toEqual(text('Reuters'));
    expect(of('By The Associated Press')).toEqual(text('the Associated Press'));
    expect(of('Ida Bloomberg')).toEqual([]);
    expect(of('Ana Moreau')).toEqual([]);
  });

  it.each([
    `${REPORT} “I ran,” she told The Associated Press.`,
    `Reuters reported first that the gate had sank. ${REPORT}`,
    `${REPORT} The photographer of The Associated Press (AP) was there.`,
    `${REPORT}\n\n“The Associated Press contributed to this report,” he joked.`,
    `${REPORT} He contributed to this report by the Associated Press.`,
    `The Australian Communist Party (CP) met on Monday.\n\n${REPORT}`,
  ])('takes no agency that is told of for a mark: %s', (source) => {
    expect(agencyMarks(exampleArticle('a', source))).toEqual([]);
  });

  it('looks for a dateline and a byline in the first three paragraphs and the last', () => {
    const at = (place: number, line: string) => {
      const lines = Array.from({ length: 8 }, () => REPORT);
      return agencyMarks(exampleArticle('a', lines.toSpliced(place, 0, line).join('\n\n')));
    };
    const [dateline, byline, end] = [`(AP) — ${REPORT}`, 'By Ana Moreau, AFP', `${REPORT} (UPI)`];
    expect([2, 3, 8].map((place) => at(place, dateline).length)).toEqual([1, 0, 0]);
    expect([2, 3, 5, 6, 8].map((place) => at(place, byline).length)).toEqual([1, 0, 0, 1, 1]);
    expect([0, 5, 6, 8].map((place) => at(place, end).length)).toEqual([0, 0, 1, 1]);
  });

  it('takes no line for a byline or a notice that is too long for one', () => {
    const marks = (line: string) => agencyMarks(exampleArticle('a', `${line}\n\n${REPORT}`)).length;
    const padded = (begin: string, end: string, length: number) =>
      `${begin}${'a'.repeat(length - begin.length - end.length)}${end}`;
    expect(marks(padded('By Ana M', 'eau, AFP', 120))).toBe(1);
    expect(marks(padded('By Ana M', 'eau, AFP', 121))).toBe(0);
    expect(marks(padded('© 2021 Reuters. ', '', 300))).toBe(1);
    expect(marks(padded('© 2021 Reuters. ', '', 301))).toBe(0);
    const helped = 'Reuters contributed to this report from ';
    expect(marks(padded(helped, '.', 300))).toBe(1);
    expect(marks(padded(helped, '.', 301))).toBe(0);
  });
});
