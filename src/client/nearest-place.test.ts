import { describe, expect, it } from 'vitest';
import { nearest, type Place } from './nearest-place.ts';

const PLACES: readonly Place[] = [
  place('herald.the-mayor-opened-the-bridge', 'herald.1', 'The mayor opened the bridge at noon.'),
  place('herald.rain-fell-on-the-town', 'herald.2', 'Rain fell on the town.'),
  place('gazette.the-mayor-opened-the-bridge', 'gazette.1', 'The mayor opened the bridge.'),
  place('figure-2-ton', 'fg1', 'salt 2 tons 3 tons'),
  place('edit-it-held-2-tons', 'e1', '2 tons'),
];

function place(id: string, number: string, text: string): Place {
  return { id, number, text };
}

function found(wanted: string): string {
  const result = nearest(wanted, PLACES);
  return result.kind === 'none' ? 'none' : `${result.kind}: ${result.place.id}`;
}

describe('the place an address means that is not on the page', () => {
  it('is the one of the number in an older address', () => {
    expect(found('herald.2')).toBe('numbered: herald.rain-fell-on-the-town');
    expect(found('fg1')).toBe('numbered: figure-2-ton');
    expect(found('e1')).toBe('numbered: edit-it-held-2-tons');
  });

  it('is the last one where the page no longer has so many', () => {
    expect(found('herald.40')).toBe('numbered: herald.rain-fell-on-the-town');
  });

  it('is the one of its kind that has most of its words', () => {
    expect(found('herald.heavy-rain-fell-on-tuesday')).toBe('worded: herald.rain-fell-on-the-town');
    expect(found('gazette.mayor-opened-the-bridge-rain')).toBe(
      'worded: gazette.the-mayor-opened-the-bridge',
    );
  });

  it('is none where too few of its words are left', () => {
    expect(found('herald.nobody-said-anything-of-it')).toBe('none');
    expect(found('echo.5')).toBe('none');
  });
});
