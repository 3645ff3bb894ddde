import { describe, expect, it } from 'vitest';
import { FINDING_KINDS } from '../types.ts';
import { findingKey, findingTitle } from './finding-titles.ts';

const ALL = { having: ['Gazette', 'Herald'], lacking: [] };

describe('the title of a finding', () => {
  it.each(FINDING_KINDS)('is there for the kind %s', (kind) => {
    expect(findingTitle(kind, ALL)).not.toBe('');
  });

  it('names who tells what was left out, and who was not found to', () => {
    expect(findingTitle('left-out', { ...ALL, lacking: ['Echo'] })).toBe(
      'Told by Gazette and Herald, not found in Echo',
    );
  });

  it('counts headlines', () => {
    expect(findingTitle('headline-framing', ALL)).toBe('One event, two headlines');
    expect(findingTitle('headline-framing', { having: ['Gazette'], lacking: ['Herald'] })).toBe(
      'The headline',
    );
  });
});

describe('the key of a finding', () => {
  it('explains the marks of headlines and quotations, and nothing that is not marked', () => {
    expect(findingKey('headline-framing')).toMatch(/bold/);
    expect(findingKey('quote-altered')).toMatch(/Underlined/);
    expect(findingKey('figure-conflict')).toBeNull();
  });
});
