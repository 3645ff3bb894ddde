import { expect, it } from 'vitest';
import { samePersons } from './speaker-names.ts';

const persons = (...names: string[]) => Object.fromEntries(samePersons(names));

it('takes the forms of one name for one person', () => {
  expect(persons('Ann Poe', 'Ann Poe', 'Ann B. Poe', 'Poe')).toEqual({
    'Ann Poe': 'Ann Poe',
    'Ann B. Poe': 'Ann Poe',
    Poe: 'Ann Poe',
  });
});

it('leaves a surname alone that two persons carry', () => {
  expect(persons('Ann Poe', 'Jim Poe', 'Poe')).toEqual({
    'Ann Poe': 'Ann Poe',
    'Jim Poe': 'Jim Poe',
    Poe: 'Poe',
  });
});

it('keeps father and son apart', () => {
  expect(persons('Ann Poe', 'Ann Poe Jr.')).toEqual({
    'Ann Poe': 'Ann Poe',
    'Ann Poe Jr.': 'Ann Poe Jr.',
  });
});
