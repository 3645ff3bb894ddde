import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { SCORES_FILE, scoresFile } from './scores-file.ts';
import { labelledStories } from './stories.ts';

it('has the scores of this engine on record', () => {
  const here = import.meta.dirname;
  const stories = labelledStories(join(here, 'labels'), [join(here, 'stories')]);
  expect(
    scoresFile(evaluate(stories)),
    'The engine gives other results than those on record. If that is meant, raise ENGINE_VERSION (src/engine/version.ts) and run `npm run eval -- --record`.',
  ).toBe(readFileSync(SCORES_FILE, 'utf8'));
});
