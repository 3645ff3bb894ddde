import { expect, it } from 'vitest';
import {
  ageLabel,
  amountLabel,
  compoundLabel,
  costLabel,
  fateLabel,
  lengthLabel,
  serviceLabel,
  voteLabel,
} from './label-words.ts';

it('tells whose age it is, by name or by a noun', () => {
  expect([ageLabel(null), ageLabel('Ada Moor'), ageLabel('pilot', 'noun')]).toEqual([
    'age',
    'age of Ada Moor',
    'age of the pilot',
  ]);
});

it('tells one side of a vote from the other, and the dead from the wounded', () => {
  expect([voteLabel(true), voteLabel(false)]).toEqual([
    'votes on the larger side',
    'votes on the smaller side',
  ]);
  expect([fateLabel('death'), fateLabel('injury')]).toEqual(['people killed', 'people wounded']);
});

it('leaves out what is not known', () => {
  expect([compoundLabel('round', null), compoundLabel('round', 'limit')]).toEqual([
    'rounds',
    'rounds of the limit',
  ]);
  expect([amountLabel('paid', null), amountLabel(null, 'for repairs')]).toEqual([
    'amount paid',
    'amount for repairs',
  ]);
});

it('has an article before a noun, and none before a name', () => {
  expect([lengthLabel('bridge'), lengthLabel('Harbour Bridge')]).toEqual([
    'length of the bridge',
    'length of Harbour Bridge',
  ]);
  expect(costLabel('bridge')).toBe('cost of the bridge');
});

it('has “an” by sound', () => {
  expect(['FBI agent', 'engineer', 'USB maker', 'teacher'].map(serviceLabel)).toEqual([
    'time as an FBI agent',
    'time as an engineer',
    'time as a USB maker',
    'time as a teacher',
  ]);
});
