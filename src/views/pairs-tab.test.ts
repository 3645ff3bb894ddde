import { expect, it } from 'vitest';
import { exampleStory } from '../../tests/support/example-story.ts';
import { areApart, pairsTab } from './pairs-tab.ts';

const ARTICLES = { gazette: ['It sank.'], herald: ['It went down.'] };

it('the tab of two articles is named for what their page shows', () => {
  expect(pairsTab(exampleStory({ articles: ARTICLES }))).toBe('Word by word');
  expect(pairsTab(exampleStory({ articles: ARTICLES, copies: { herald: 'gazette' } }))).toBe(
    'What was changed',
  );
});

it('a version was not written apart, whichever way round it is asked for', () => {
  const story = exampleStory({ articles: ARTICLES, copies: { herald: 'gazette' } });
  expect(areApart(story, 'herald', 'gazette')).toBe(false);
});
