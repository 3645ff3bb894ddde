import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const FIELDS = ['outlet', 'headline', 'published', 'copyOf', 'url'];

describe('nearest', () => {
  it.each([
    ['outlt', 'outlet'],
    ['Outlet', 'outlet'],
    ['oultet', 'outlet'],
    ['publised', 'published'],
    ['copyof', 'copyOf'],
    ['uri', 'url'],
  ])('takes %s for %s', (name, meant) => {
    expect(nearest(name, FIELDS)).toBe(meant);
  });

  it.each(['', 'x', 'weather', 'x'.repeat(10_000)])('takes %j for nothing', (name) => {
    expect(nearest(name.slice(0, 20), FIELDS)).toBeNull();
  });
});
